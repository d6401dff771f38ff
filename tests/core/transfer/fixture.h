// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/document.h"

#include <QString>

#include <string_view>

namespace backthread::transfer {

/// The moment at which the documents of these tests are written.
inline constexpr qint64 kNow = 1'700'000'000;

/// A discussion in the shape of the seed page: a story, ancestors whose other replies cannot be had, and a
/// focused comment with three replies, the ranks of which differ from their age.
[[nodiscard]] Document pageDocument();

/// The discussion of these Firebase items; the first is the story, and poll options are found by themselves.
[[nodiscard]] Document documentOf(const QByteArray &jsonLines);

[[nodiscard]] QString text(const Document &document);

} // namespace backthread::transfer
