// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/threadstyle.h"

#include <QStringList>

#include <span>

namespace backthread::threadview {

/// Stacks blocks of text into a RowLayout, top to bottom.
class LayoutBuilder final {
public:
    /// With the style's padding above and below, or another.
    LayoutBuilder(const ThreadStyle &style, int left, int width);
    LayoutBuilder(const ThreadStyle &style, int left, int width, int padding);

    /// A line of runs, such as a comment's header; wraps where it must.
    LayoutBuilder &line(const Runs &runs, const QFont &font);
    /// A line with a bar behind it that fills `share` of the width.
    LayoutBuilder &bar(const Runs &runs, const QFont &font, qreal share);
    /// Charts below their titles; as many side by side as have room enough.
    LayoutBuilder &charts(std::vector<Chart> charts);
    /// Paragraphs, quotes and code of an item, with `words` marked where they occur; on paper, addresses
    /// below that the text does not show. What is long is wrapped when it is looked at, but on paper. Texts
    /// beyond kLongest characters or kMostBlocks blocks are cut, and say so.
    LayoutBuilder &body(const text::RichText &text, ItemId item, const QStringList &words = {});
    LayoutBuilder &space(int height);

    /// What was built, with the padding around it.
    [[nodiscard]] RowLayout take();

    static constexpr int kLongest = 200'000;
    static constexpr int kMostBlocks = 3'000;

private:
    /// What a piece of a block is to its block.
    struct Edges {
        bool first = true;
        bool last = true;
    };
    void placeBeside(std::span<Chart> charts, int columns);
    void place(Runs runs, const QFont &font, PlacedBlock::Kind kind, Edges edges, qreal share = 0);

    const ThreadStyle &m_style;
    int m_padding;
    int m_left;
    int m_width;
    std::vector<PlacedBlock> m_blocks;
    qreal m_y = 0;
    bool m_waits = false; ///< What is placed is wrapped when somebody looks at it.
};

/// Formats for runs.
[[nodiscard]] QTextCharFormat inColor(const QColor &color);
[[nodiscard]] QTextCharFormat inColor(const QColor &color, const QFont &font);
/// Heavier than the text around it.
[[nodiscard]] QTextCharFormat strong(const QColor &color);

} // namespace backthread::threadview
