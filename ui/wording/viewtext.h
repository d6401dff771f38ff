// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "core/discussion/threadchange.h"

namespace backthread::wording {

// What a view shows of a discussion, in words, translated.

/// What a filter asks for: "new, by ann". Empty where it asks for nothing.
[[nodiscard]] QString filterText(const discussion::ThreadFilter &filter);
/// That nothing else is shown: "Only new, by ann".
[[nodiscard]] QString onlyText(const discussion::ThreadFilter &filter);
/// How many comments match it: "3 of 412".
[[nodiscard]] QString matchesText(const discussion::Arrangement &shown);
/// What happened to a comment that may have been read: "edited meanwhile".
[[nodiscard]] QString alteredText(discussion::Alteration alteration);
/// "Newest first".
[[nodiscard]] QString orderText(discussion::Order order);

/// "12 new since yesterday 18:04", or "nothing new since …". Times in seconds since 1970; empty where
/// nothing can be new (`since` is 0, see ViewOptions::newSince).
[[nodiscard]] QString newText(int count, qint64 since, qint64 now);
/// What counts as new, in a sentence.
[[nodiscard]] QString newRule(qint64 since, qint64 now);

} // namespace backthread::wording
