// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace backthread::models {

/// A list that changes by turning into another list.
///
/// Subclasses keep the values and follow the changes through the protected functions. What is in both lists
/// stays a row, so selections and scroll places survive.
class DiffListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;

protected:
    static constexpr int kGone = -1;

    /// Becomes a list of `count` rows, where each present row goes to `to[row]`, no two of them to the same
    /// place, or is gone: tells removals, then another order of what stays, then insertions, and
    /// dataChanged() for the rows that take() reports. Very many removals and insertions are told as one
    /// change of layout.
    void become(std::vector<int> to, int count);
    /// Becomes another list of `count` rows altogether.
    void reset(int count);

    /// `count` values from `first` on are no longer needed.
    virtual void erase(int first, int count) = 0;
    /// `row`, which stays, takes the value of `next`, a place in the list to come. True if it shows
    /// differently.
    virtual bool take(int row, int next) = 0;
    /// Everything that stays has its new value; called once between take() and permute().
    virtual void taken() { }
    /// The value of each row is that of row `from[row]` so far.
    virtual void permute(const std::vector<int> &from) = 0;
    /// `count` values from place `first` of the list to come are inserted at the same row.
    virtual void insert(int first, int count) = 0;
    /// Every row is in its place.
    virtual void arrived() { }
    /// All values are those of the list to come.
    virtual void replace() = 0;

private:
    [[nodiscard]] std::vector<int> takeValues(const std::vector<int> &to);
    void movePersistentIndexes(const std::vector<int> &to);
    void removeWhatIsGone(std::vector<int> &to);
    void bringIntoOrder(std::vector<int> &to);
    void insertBetween(const std::vector<int> &to, int count);
    void tellChanged(const std::vector<int> &rows);

    int m_count = 0;
};

} // namespace backthread::models
