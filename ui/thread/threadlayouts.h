// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/heightindex.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

#include <QHash>

#include <deque>
#include <optional>
#include <unordered_map>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Where every row of a thread is, with as little layout as possible: rows that were never looked at have
/// estimated heights, and only recently used layouts are kept.
///
/// Positions are device-independent pixels from the top of the page: the head first, then the rows. Looking
/// at a row for the first time may change its height, and so move what is below it; the view that owns this
/// keeps the screen still. One thread only.
class ThreadLayouts final {
public:
    explicit ThreadLayouts(const models::ThreadRowsModel &rows);

    void setScene(const Scene &scene);
    [[nodiscard]] const Scene &scene() const { return m_scene; }
    void setViewportWidth(int width);

    /// The rows are others now, or in another order; heights of those that stay are kept.
    void rebuild();
    /// What the rows from `first` to `last` show has changed; rebuild() follows.
    void forget(int first, int last);
    /// Frees what is no longer used, for which nobody has to wait.
    void freeDiscarded() { m_discarded.clear(); }

    [[nodiscard]] const RowLayout &head();
    /// The layout of a row; its height is exact from then on, unless its text is monstrous (see RowLayout).
    [[nodiscard]] const RowLayout &row(int row);
    /// Makes exact what stands between two heights in a row, or in the head (-1), since somebody looks there.
    void look(int row, qint64 top, qint64 bottom);
    /// The same where nobody looks, as much of it as takes a moment; false where nothing was left to be done.
    bool measure(int row, qint64 top, qint64 bottom);
    [[nodiscard]] bool isMeasured(int row);

    [[nodiscard]] int count() const { return m_heights.size(); }
    [[nodiscard]] qint64 top(int row) { return head().height() + m_heights.top(row); }
    [[nodiscard]] int height(int row) const { return m_heights.height(row); }
    [[nodiscard]] std::span<const int> heights() const { return m_heights.heights(); }
    [[nodiscard]] qint64 total() { return top(count()); }
    /// The row at a position: -1 for the head, the last one below the end.
    [[nodiscard]] int rowAt(qint64 y);

    /// Where the text of a row stands, by its nesting.
    struct Column {
        int left = 0;
        int width = 0;
    };
    [[nodiscard]] Column column(int indent) const;
    /// The left edge of the page.
    [[nodiscard]] int pageLeft() const;

private:
    [[nodiscard]] bool isLine(int row) const;
    [[nodiscard]] std::vector<int> &known();
    [[nodiscard]] RowLayout layOut(int row);
    [[nodiscard]] const RowLayout &layoutOf(int row) { return row < 0 ? head() : this->row(row); }
    void noteHeight(int row, const RowLayout &layout);
    void remember(ItemId id, const RowLayout &layout);
    void forgetAll();
    void discardLayouts();
    void trim();

    const models::ThreadRowsModel &m_rows;
    Scene m_scene;
    int m_viewportWidth = 0;
    HeightIndex m_heights;
    // Measured heights of whole comments, by their index in the thread, 0 where there is none; they survive
    // folding and other orders.
    std::vector<int> m_known;
    discussion::ThreadPtr m_knownIn;
    QHash<ItemId, RowLayout::Heights> m_monsters; ///< What is known of heights inside of monstrous texts.
    std::optional<RowLayout> m_head;
    ItemId m_headOf; ///< The story.
    using Layouts = std::unordered_map<ItemId, RowLayout>;
    Layouts m_layouts;
    std::vector<Layouts> m_discarded;
    std::deque<ItemId> m_order; ///< In which the layouts were made; those that were forgotten are in it too.
};

} // namespace backthread::threadview
