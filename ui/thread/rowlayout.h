// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/chart.h"
#include "ui/thread/textblock.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace backthread::threadview {

/// A text block in its place, and how it is set off.
struct PlacedBlock final {
    enum class Kind {
        Plain,
        Quote, ///< A bar where its lines begin.
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
///
/// The blocks of a monstrous text are wrapped when somebody asks for what stands there. Until then their
/// heights are estimated, and so is the row's; when one becomes exact, all below it moves.
class RowLayout final {
public:
    RowLayout() = default;
    /// Of blocks from top to bottom; `below` the last one the row ends.
    RowLayout(int left, int width, std::vector<PlacedBlock> blocks, qreal below);

    int left = 0; ///< Of the text column.
    int width = 0; ///< Of the text column.
    /// Of the whole row, padding included.
    [[nodiscard]] int height() const;

    /// Not all of it was wrapped at once.
    [[nodiscard]] bool isMonstrous() const { return !m_late.empty(); }

    /// All blocks, wrapped or not.
    [[nodiscard]] std::span<const PlacedBlock> blocks() const { return m_blocks; }
    /// Those that stand between two heights, wrapped.
    [[nodiscard]] std::span<const PlacedBlock> blocks(qreal top, qreal bottom) const;
    /// Wraps the first block between two heights that is not; false where there is none.
    bool wrapNext(qreal top, qreal bottom) const;

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

    /// A height in terms of the block there, which stays with it while blocks above become exact.
    struct Spot {
        size_t block = 0;
        qreal below = 0; ///< The top of the block.
    };
    [[nodiscard]] Spot spotAt(qreal y) const;
    [[nodiscard]] qreal heightOf(const Spot &spot) const;

    /// The heights of the blocks that were not wrapped at once, by where their text begins; and such heights
    /// as better estimates, from an earlier layout of the same text.
    using Heights = QHash<qsizetype, int>;
    [[nodiscard]] Heights lateHeights() const;
    void expect(const Heights &heights);

private:
    void wrap(size_t block) const;
    void resize(size_t block, qreal height) const;
    [[nodiscard]] size_t blockAt(qreal y) const;

    // What is wrapped when it is asked for is always the same, and so it is no change to anybody.
    mutable std::vector<PlacedBlock> m_blocks;
    std::vector<size_t> m_late; ///< Were not wrapped at once.
    qreal m_below = 0;
};

} // namespace backthread::threadview
