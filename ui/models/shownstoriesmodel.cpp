// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownstoriesmodel.h"

#include "ui/models/storylistmodel.h"

namespace backthread::models {

using discussion::StorySummary;
using Sort = StoryOptions::Sort;

ShownStoriesModel::ShownStoriesModel(StoryListModel &stories, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_stories(stories)
{
    setSourceModel(&stories);
    sort(0);
}

void ShownStoriesModel::setOptions(const StoryOptions &options)
{
    if (std::exchange(m_options, options) != options)
        invalidate();
}

void ShownStoriesModel::setLeavesOut(bool leavesOut)
{
    if (std::exchange(m_leavesOut, leavesOut) != leavesOut)
        invalidate();
}

void ShownStoriesModel::setMuted(const QSet<ItemId> &muted)
{
    if (std::exchange(m_muted, muted) != muted)
        invalidateFilter();
}

void ShownStoriesModel::setHeld(bool held)
{
    if (held == !dynamicSortFilter())
        return;
    setDynamicSortFilter(!held);
    if (!held)
        invalidate();
}

bool ShownStoriesModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const StorySummary &summary = m_stories.value(row);
    const bool isLeftOut = m_leavesOut && (summary.hidden || m_muted.contains(summary.story.id));
    return !isLeftOut && summary.story.points.value_or(0) >= m_options.points
        && summary.comments() >= m_options.comments;
}

qint64 ShownStoriesModel::weightOf(int row) const
{
    const StorySummary &summary = m_stories.value(row);
    switch (m_options.sort) {
    case Sort::Rank:
        return 0;
    case Sort::Points:
        return summary.story.points.value_or(0);
    case Sort::Comments:
        return summary.comments();
    case Sort::Newest:
        return summary.story.time;
    case Sort::NewComments:
        return summary.newComments;
    }
    return 0;
}

bool ShownStoriesModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const qint64 one = weightOf(left.row());
    const qint64 other = weightOf(right.row());
    return one != other ? one > other : left.row() < right.row();
}

} // namespace backthread::models
