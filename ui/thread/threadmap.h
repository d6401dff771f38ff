// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QSet>

#include <array>
#include <span>
#include <vector>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Why a comment has a tick on the map of its thread.
enum class Tick : quint8 {
    New,
    Submitter, ///< Written by who submitted the story.
    Words, ///< Holds the words that were searched for.
    Bookmark,
};
inline constexpr std::array kTicks {Tick::New, Tick::Submitter, Tick::Words, Tick::Bookmark};

/// A row that has a tick.
struct MapMark final {
    int row = 0;
    Tick tick = Tick::New;
    int comments = 1; ///< A folded row also stands for the new ones below it.

    friend bool operator==(const MapMark &, const MapMark &) = default;
};

/// The rows with ticks, top to bottom. `withWords` are indices into the thread. Rows of one line have none:
/// they are not what the view is about.
[[nodiscard]] std::vector<MapMark> mapMarks(
    const models::ThreadRowsModel &rows, const QSet<ItemId> &bookmarks, std::span<const int> withWords);

/// A thread in miniature: how many comments of which kind begin where, in bins of one pixel of the groove of
/// a scroll bar. A value; computed in one pass over the rows.
class ThreadMap final {
public:
    /// Heights in pixels of the page, which holds the head and the rows, and what may be scrolled beyond.
    struct Extent {
        int head = 0;
        qint64 total = 0;
        int length = 0; ///< Of the groove.
    };
    ThreadMap() = default;
    /// `marks` as from mapMarks(); `heights` of all rows.
    ThreadMap(std::span<const MapMark> marks, std::span<const int> heights, const Extent &extent);

    [[nodiscard]] int length() const { return int(m_bins.size()); }
    /// How many comments have the tick in the bins [first, end), cut to what there is.
    [[nodiscard]] int count(Tick tick, int first, int end) const;
    [[nodiscard]] bool has(Tick tick, int bin) const { return m_bins[size_t(bin)].comments[at(tick)] > 0; }
    /// There is such a tick somewhere.
    [[nodiscard]] bool has(Tick tick) const { return m_has[at(tick)]; }
    /// The first row with a tick in the bin that is nearest to `bin`, at most `reach` away; -1 for none.
    [[nodiscard]] int rowNear(int bin, int reach) const;

private:
    struct Bin {
        std::array<int, kTicks.size()> comments {};
        int row = -1;
    };
    static constexpr size_t at(Tick tick) { return static_cast<size_t>(tick); }

    std::vector<Bin> m_bins;
    std::array<bool, kTicks.size()> m_has {};
};

} // namespace backthread::threadview
