// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

#include <chrono>

namespace backthread::sources {

/// A request as every one of ours is: says honestly who asks, keeps and sends nothing that could recognise
/// the user again, follows redirects but never to a less safe scheme, and ends after `silence` without a
/// byte. Any thread.
[[nodiscard]] QNetworkRequest requestFor(const QUrl &url, std::chrono::milliseconds silence);

/// The pause before another attempt: `first`, doubled with each attempt that failed (from 1), and up to half
/// of that by chance; never more than `longest`. Any thread.
[[nodiscard]] std::chrono::milliseconds backOff(
    int attempts, std::chrono::milliseconds first, std::chrono::milliseconds longest);

} // namespace backthread::sources
