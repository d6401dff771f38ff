// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

namespace backthread::text {

/// A block that takes long to lay out in pieces that do not: none longer than 2,000 characters or a hundred
/// lines of code. It is parted behind white space, or where there is none between characters as people see
/// them. The line feeds at which code is parted belong to no piece; all else belongs to one. A block of up to
/// 10,000 characters, and nearly all are shorter, is one piece.
[[nodiscard]] QList<Block> pieces(QStringView text, const Block &block);

} // namespace backthread::text
