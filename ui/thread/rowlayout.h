// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/chart.h"
#include "ui/thread/textblock.h"

#include <memory>
#include <optional>
#include <vector>

namespace backthread::threadview {

/// A text block in its place, and how it is set off.
struct PlacedBlock final {
    enum class Kind {
        Plain,
        Quote, ///< A bar at its left.
        Code, ///< On a background of its own.
        Bar, ///< A share of something, such as a poll option's votes: `share` of the width is filled.
        Chart, ///< `chart` stands below its title.
    };
    TextBlock text;
    QPointF position; ///< Of the text, in the row.
    QRectF frame; ///< Of the block with its bar or background, in the row.
    Kind kind = Kind::Plain;
    qreal share = 0;
    std::shared_ptr<const Chart> chart = nullptr;
};

/// What stands of a row from one height to another, measured from its top.
struct RowPart final {
    int top = 0;
    int bottom = 0;

    [[nodiscard]] int height() const { return bottom - top; }
    friend bool operator==(const RowPart &, const RowPart &) = default;
};

/// One comment, or the head of the thread, ready to be painted, hit and measured: the only place that knows
/// where anything stands. Coordinates are relative to the row's top left corner.
class RowLayout final {
public:
    std::vector<PlacedBlock> blocks;
    int left = 0; ///< Of the text column.
    int width = 0; ///< Of the text column.
    int height = 0; ///< Of the whole row, padding included.

    /// What is pointed at and where it stands, in the line that is pointed at.
    [[nodiscard]] TextBlock::Hit hitAt(const QPointF &position) const;
    /// Where the keyboard stops on its way through the row, each place once.
    [[nodiscard]] QList<Target> tabStops() const;
    /// The place in the item's text that is nearest to a position; nothing where no text is shown.
    [[nodiscard]] std::optional<qsizetype> sourceAt(const QPointF &position) const;
    /// Where a place of the item's text stands: as high as its line, without width.
    [[nodiscard]] QRectF rectAt(qsizetype source) const;
    /// Where a target stands first; null where it is not in this row.
    [[nodiscard]] QRectF rectOf(const Target &target) const;
    /// What the edge of a page must not cut: each line of text, bar and chart. Top to bottom, none over
    /// another.
    [[nodiscard]] std::vector<RowPart> indivisible() const;
};

} // namespace backthread::threadview
