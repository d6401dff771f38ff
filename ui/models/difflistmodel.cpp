// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/difflistmodel.h"

#include <algorithm>
#include <numeric>

namespace backthread::models {

namespace {

// Telling a run of removed or inserted rows takes as long as moving all rows behind it.
constexpr int kMaxRuns = 200;

/// How many runs of rows go, and how many come, at most.
int runs(const std::vector<int> &to, int count)
{
    int runs = 0;
    int place = -1;
    for (size_t row = 0; row < to.size(); ++row) {
        if (to[row] < 0) {
            runs += int(row == 0 || to[row - 1] >= 0);
            continue;
        }
        runs += int(to[row] != place + 1);
        place = to[row];
    }
    return runs + int(place + 1 != count);
}

} // namespace

int DiffListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

void DiffListModel::reset(int count)
{
    beginResetModel();
    m_count = count;
    replace();
    arrived();
    endResetModel();
}

void DiffListModel::become(std::vector<int> to, int count)
{
    std::vector<int> different;
    if (runs(to, count) > kMaxRuns) {
        Q_EMIT layoutAboutToBeChanged();
        different = takeValues(to);
        m_count = count;
        replace();
        movePersistentIndexes(to);
        Q_EMIT layoutChanged();
    } else {
        removeWhatIsGone(to);
        different = takeValues(to);
        bringIntoOrder(to);
        insertBetween(to, count);
    }
    arrived();
    tellChanged(different);
}

/// The places of those that show differently, in the list to come.
std::vector<int> DiffListModel::takeValues(const std::vector<int> &to)
{
    std::vector<int> different;
    for (int row = 0; row < m_count; ++row) {
        if (to[size_t(row)] != kGone && take(row, to[size_t(row)]))
            different.push_back(to[size_t(row)]);
    }
    taken();
    std::sort(different.begin(), different.end());
    return different;
}

void DiffListModel::movePersistentIndexes(const std::vector<int> &to)
{
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old) {
        const int row = to[size_t(each.row())];
        moved.append(row == kGone ? QModelIndex() : createIndex(row, each.column()));
    }
    changePersistentIndexList(old, moved);
}

void DiffListModel::removeWhatIsGone(std::vector<int> &to)
{
    for (int end = m_count; end > 0;) {
        if (to[size_t(end - 1)] != kGone) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && to[size_t(first - 1)] == kGone)
            --first;
        beginRemoveRows({}, first, end - 1);
        m_count -= end - first;
        erase(first, end - first);
        endRemoveRows();
        end = first;
    }
    std::erase(to, kGone);
}

void DiffListModel::bringIntoOrder(std::vector<int> &to)
{
    if (std::is_sorted(to.begin(), to.end()))
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::vector<int> from(to.size());
    std::iota(from.begin(), from.end(), 0);
    std::sort(from.begin(), from.end(), [&to](int a, int b) { return to[size_t(a)] < to[size_t(b)]; });
    permute(from);
    std::vector<int> rows(from.size());
    for (size_t row = 0; row < from.size(); ++row)
        rows[size_t(from[row])] = int(row);
    movePersistentIndexes(rows);
    std::sort(to.begin(), to.end());
    Q_EMIT layoutChanged();
}

/// What stays is in order: whatever is between the places of two neighbors is new.
void DiffListModel::insertBetween(const std::vector<int> &to, int count)
{
    const auto insertUpTo = [this](int first, int end) {
        if (first == end)
            return;
        beginInsertRows({}, first, end - 1);
        m_count += end - first;
        insert(first, end - first);
        endInsertRows();
    };
    int row = 0;
    for (const int place : to) {
        insertUpTo(row, place);
        row = place + 1;
    }
    insertUpTo(row, count);
}

void DiffListModel::tellChanged(const std::vector<int> &rows)
{
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last + 1 != rows.end() && *(last + 1) == *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first), index(*last));
        first = last + 1;
    }
}

} // namespace backthread::models
