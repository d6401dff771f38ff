// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadmap.h"

#include "ui/models/threadrowsmodel.h"

#include <algorithm>

namespace backthread::threadview {

using discussion::Item;
using discussion::Row;
using discussion::Thread;

std::vector<MapMark> mapMarks(
    const models::ThreadRowsModel &rows, const QSet<ItemId> &bookmarks, std::span<const int> withWords)
{
    std::vector<MapMark> marks;
    if (!rows.thread())
        return marks;
    const Thread &thread = *rows.thread();
    std::vector<bool> hasWords(size_t(thread.size()));
    for (const int comment : withWords)
        hasWords[size_t(comment)] = true;
    std::vector<bool> isBookmarked(size_t(thread.size()));
    for (const ItemId id : bookmarks) {
        if (const int comment = thread.indexOf(id).value_or(Thread::kStory); comment != Thread::kStory)
            isBookmarked[size_t(comment)] = true;
    }
    const QString &submitter = thread.story().by;
    const int count = int(rows.arrangement().rows.size());
    for (int at = 0; at < count; ++at) {
        const Row &row = rows.row(at);
        if (row.kind == Row::Kind::Line)
            continue;
        if (const int fresh = int(row.isNew) + row.hiddenNew; fresh > 0)
            marks.push_back({at, Tick::New, fresh});
        if (!submitter.isEmpty() && thread.at(row.comment).by == submitter)
            marks.push_back({at, Tick::Submitter});
        if (hasWords[size_t(row.comment)])
            marks.push_back({at, Tick::Words});
        if (isBookmarked[size_t(row.comment)])
            marks.push_back({at, Tick::Bookmark});
    }
    return marks;
}

ThreadMap::ThreadMap(std::span<const MapMark> marks, std::span<const int> heights, const Extent &extent)
    : m_bins(size_t(std::max(0, extent.length)))
{
    if (m_bins.empty() || extent.total <= 0)
        return;
    const qint64 last = extent.length - 1;
    qint64 top = extent.head;
    int row = 0;
    for (const MapMark &mark : marks) {
        while (row < mark.row)
            top += heights[size_t(row++)];
        Bin &bin = m_bins[size_t(std::clamp<qint64>(top * extent.length / extent.total, 0, last))];
        bin.comments[at(mark.tick)] += mark.comments;
        if (bin.row < 0)
            bin.row = mark.row;
        m_has[at(mark.tick)] = true;
    }
}

int ThreadMap::count(Tick tick, int first, int end) const
{
    int comments = 0;
    for (int bin = std::max(0, first); bin < std::min(end, length()); ++bin)
        comments += m_bins[size_t(bin)].comments[at(tick)];
    return comments;
}

int ThreadMap::rowNear(int bin, int reach) const
{
    for (int distance = 0; distance <= reach; ++distance) {
        for (const int place : {bin - distance, bin + distance}) {
            if (place >= 0 && place < length() && m_bins[size_t(place)].row >= 0)
                return m_bins[size_t(place)].row;
        }
    }
    return -1;
}

} // namespace backthread::threadview
