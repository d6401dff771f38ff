// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <QList>

#include <random>

namespace backthread::threadview {

/// A text that is hard to lay out.
struct StrangeText final {
    const char *name = nullptr;
    text::RichText text;
};

/// One of each kind: scripts from right to left, ideographs, emoji, towers of accents, controls of direction
/// and of no width, words and texts without end, tables in code, hundreds of links.
[[nodiscard]] const QList<StrangeText> &strangeTexts();

/// Some blocks of some kinds, with links, italics and pieces of everything above. No character is damaged.
[[nodiscard]] text::RichText randomText(std::mt19937 &random);

} // namespace backthread::threadview
