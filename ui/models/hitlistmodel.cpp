// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hitlistmodel.h"

namespace backthread::models {

using search::SearchHit;

namespace {

QList<SearchHit> byStory(const QList<SearchHit> &found)
{
    ItemIds stories;
    QHash<ItemId, QList<SearchHit>> hitsOf;
    for (const SearchHit &hit : found) {
        if (!hitsOf.contains(hit.story))
            stories.append(hit.story);
        hitsOf[hit.story].append(hit);
    }
    QList<SearchHit> grouped;
    for (const ItemId story : std::as_const(stories))
        grouped += hitsOf.value(story);
    return grouped;
}

} // namespace

HitListModel::HitListModel(QObject *parent)
    : ValueListModel(parent)
{
}

void HitListModel::setHits(const QList<SearchHit> &hits)
{
    m_found = hits;
    m_counts.clear();
    arrange();
}

void HitListModel::addHits(const QList<SearchHit> &hits)
{
    m_found += hits;
    arrange();
}

void HitListModel::arrange()
{
    setValues(m_isGrouped ? byStory(m_found) : m_found, [](const SearchHit &hit) { return hit.id; });
    if (m_isGrouped)
        tellAll(); // a row may head its story now, or no more
}

void HitListModel::addCounts(const QHash<ItemId, int> &counts)
{
    m_counts.insert(counts);
    tellAll();
}

void HitListModel::setGrouped(bool grouped)
{
    m_isGrouped = grouped;
    arrange();
    tellAll();
}

void HitListModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool HitListModel::isFirstOfStory(int row) const
{
    return row == 0 || value(row - 1).story != value(row).story;
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case Qt::AccessibleTextRole:
        return tr("%1 in %2: %3").arg(hit.by, hit.storyTitle, hit.snippet);
    case IdRole:
        return QVariant::fromValue(hit.id);
    case HitRole:
        return QVariant::fromValue(hit);
    case CountRole:
        return m_counts.value(hit.story);
    case HeadingRole:
        return m_isGrouped && isFirstOfStory(index.row());
    case GroupedRole:
        return m_isGrouped;
    default:
        return {};
    }
}

} // namespace backthread::models
