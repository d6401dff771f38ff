// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyedlistmodel.h"

#include <algorithm>
#include <numeric>

namespace backthread::models {

int KeyedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void KeyedListModel::reset(const ItemIds &next)
{
    beginResetModel();
    m_ids = next;
    replace();
    reindex();
    endResetModel();
}

void KeyedListModel::become(const ItemIds &next)
{
    QHash<ItemId, int> places;
    places.reserve(next.size());
    for (int i = 0; i < next.size(); ++i)
        places.insert(next.at(i), i);
    removeRowsNotIn(places);
    ItemIds different;
    for (int row = 0; row < m_ids.size(); ++row) {
        if (take(row, places.value(m_ids.at(row))))
            different.append(m_ids.at(row));
    }
    taken();
    bringIntoOrder(places);
    insertRowsOf(next);
    reindex();
    for (const ItemId id : std::as_const(different)) {
        const QModelIndex changed = index(m_rows.value(id));
        Q_EMIT dataChanged(changed, changed);
    }
}

void KeyedListModel::removeRowsNotIn(const QHash<ItemId, int> &next)
{
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (next.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !next.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        erase(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void KeyedListModel::bringIntoOrder(const QHash<ItemId, int> &next)
{
    const auto isBefore = [&](ItemId a, ItemId b) { return next.value(a) < next.value(b); };
    if (std::is_sorted(m_ids.cbegin(), m_ids.cend(), isBefore))
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::vector<int> from(size_t(m_ids.size()));
    std::iota(from.begin(), from.end(), 0);
    std::sort(from.begin(), from.end(), [&](int a, int b) { return isBefore(m_ids.at(a), m_ids.at(b)); });
    std::vector<int> to(from.size());
    for (size_t row = 0; row < from.size(); ++row)
        to[size_t(from[row])] = int(row);
    std::sort(m_ids.begin(), m_ids.end(), isBefore);
    permute(from);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : old)
        moved.append(createIndex(to[size_t(index.row())], index.column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

void KeyedListModel::insertRowsOf(const ItemIds &next)
{
    for (int row = 0; row < next.size(); ++row) {
        // Rows before this one are in place; what stands here now is the next of those that stay.
        const ItemId staying = m_ids.value(row);
        if (next.at(row) == staying)
            continue;
        int end = row + 1;
        while (end < next.size() && next.at(end) != staying)
            ++end;
        beginInsertRows({}, row, end - 1);
        m_ids.insert(row, end - row, ItemId());
        std::copy(next.cbegin() + row, next.cbegin() + end, m_ids.begin() + row);
        insert(row, end - row);
        endInsertRows();
        row = end - 1;
    }
}

void KeyedListModel::reindex()
{
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    for (int row = 0; row < m_ids.size(); ++row)
        m_rows.insert(m_ids.at(row), row);
}

} // namespace backthread::models
