// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace backthread::text {

/// Where to cut a text at `position` or just before it: never between the two halves of a character.
[[nodiscard]] inline qsizetype safeCut(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
        && text[position].isLowSurrogate();
    return isInside ? position - 1 : position;
}

} // namespace backthread::text
