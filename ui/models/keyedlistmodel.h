// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace backthread::models {

/// A list of things that are known by an ItemId, and that changes by turning into another such list.
///
/// Subclasses keep their values in a list of their own, parallel to ids(), and follow the changes through the
/// protected functions. What is in both lists stays a row, so selections and scroll places survive.
class KeyedListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const ItemIds &ids() const { return m_ids; }
    /// -1 where there is no such row.
    [[nodiscard]] int rowOf(ItemId id) const { return m_rows.value(id, -1); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;

protected:
    /// Becomes `next`, which holds no id twice: tells removals, then another order of what stays, then
    /// insertions, and dataChanged() for the rows that take() reports.
    void become(const ItemIds &next);
    /// Becomes `next` at once, as another list altogether.
    void reset(const ItemIds &next);

    /// `count` values from `first` on are no longer needed.
    virtual void erase(int first, int count) = 0;
    /// `row`, which stays, takes the value of `next`, a place in the list to come. True if it shows
    /// differently.
    virtual bool take(int row, int next) = 0;
    /// The value of each row is that of row `from[row]` so far.
    virtual void permute(const std::vector<int> &from) = 0;
    /// `count` values from place `first` of the list to come are inserted at the same row.
    virtual void insert(int first, int count) = 0;
    /// Everything that stays has its new value; called once between take() and permute().
    virtual void taken() { }
    /// All values are those of the list to come.
    virtual void replace() = 0;

private:
    void removeRowsNotIn(const QHash<ItemId, int> &next);
    void bringIntoOrder(const QHash<ItemId, int> &next);
    void insertRowsOf(const ItemIds &next);
    void reindex();

    ItemIds m_ids;
    QHash<ItemId, int> m_rows;
};

} // namespace backthread::models
