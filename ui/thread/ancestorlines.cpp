// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/ancestorlines.h"

#include <algorithm>

namespace backthread::threadview {

std::vector<AncestorLine> ancestorLines(
    const discussion::Thread &thread, const discussion::Row &row, int count)
{
    // The topmost and what is left out need a line each.
    constexpr int kLeastWithTop = 3;
    const bool areAllShown = row.indent <= count;
    const bool isTopShown = areAllShown || count >= kLeastWithTop;
    const int nearest = areAllShown ? row.indent : isTopShown ? count - 2 : count;
    std::vector<AncestorLine> lines;
    int comment = row.comment;
    for (int indent = row.indent - 1; indent >= 0; --indent) {
        comment = thread.parent(comment);
        const bool isFirstLeftOut = isTopShown && indent == row.indent - 1 - nearest;
        if (indent >= row.indent - nearest || (indent == 0 && isTopShown))
            lines.push_back({comment, indent});
        else if (isFirstLeftOut)
            lines.push_back({comment, indent, indent});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace backthread::threadview
