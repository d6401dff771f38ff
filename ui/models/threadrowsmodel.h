// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "core/discussion/threadchange.h"
#include "ui/models/difflistmodel.h"

namespace backthread::models {

class ThreadModel;

/// The rows of a thread view, top to bottom: a ThreadModel flattened by order, focus, context and folds.
///
/// What stands where is decided by discussion::arrange(); this model keeps its last answer and tells how the
/// next one differs. Rows that stay, stay: removals and insertions are told as such, and only another order
/// is a change of layout.
class ThreadRowsModel final : public DiffListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        NumberRole, ///< int, running number in the view; 0 for context
        IndentRole, ///< int
        HiddenRole, ///< int, comments folded away below
    };

    /// `source` outlives this model.
    explicit ThreadRowsModel(ThreadModel &source, QObject *parent = nullptr);

    /// Null before the source has one.
    [[nodiscard]] const discussion::ThreadPtr &thread() const { return m_thread; }
    [[nodiscard]] const discussion::ViewOptions &options() const { return m_options; }
    void setOptions(const discussion::ViewOptions &options);
    void setFolded(ItemId id, bool folded);
    /// Unfolds what a comment is folded away in, and shows the muted sub-threads that it is in.
    void reveal(ItemId id);
    /// Shows a muted comment all the same.
    void revealMuted(ItemId id);
    /// What is muted is this now; what was revealed of it stays revealed.
    void setMuted(discussion::Muted muted);

    [[nodiscard]] const discussion::Row &row(int row) const { return m_arrangement.rows[size_t(row)]; }
    [[nodiscard]] const discussion::Item &item(int row) const
    {
        return m_thread->at(m_arrangement.rows[size_t(row)].comment);
    }
    /// -1 where there is no such row.
    [[nodiscard]] int rowOf(ItemId id) const;
    /// Index of the focus in the thread, or Thread::kStory.
    [[nodiscard]] int focus() const { return m_arrangement.focus; }
    /// All rows, and what is counted of them.
    [[nodiscard]] const discussion::Arrangement &arrangement() const { return m_arrangement; }

    /// Qt::DisplayRole is the plain text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Around all signals of one change, whatever caused it.
    void aboutToChange();
    void changed();

protected:
    void erase(int first, int count) override;
    bool take(int row, int next) override;
    void taken() override;
    void permute(const std::vector<int> &from) override;
    void insert(int first, int count) override;
    void arrived() override;
    void replace() override;

private:
    void turnInto(discussion::ThreadPtr next, discussion::ThreadChangePtr change);
    [[nodiscard]] std::vector<int> places() const;

    ThreadModel &m_source;
    discussion::ThreadPtr m_thread;
    discussion::ViewOptions m_options;
    discussion::Arrangement m_arrangement;
    std::vector<int> m_rowOfComment; ///< By index in m_thread; -1 where it has none.
    // While the rows change:
    discussion::ThreadPtr m_nextThread;
    discussion::ThreadChangePtr m_change; ///< Null while the thread stays the same.
    discussion::Arrangement m_next;
    std::vector<int> m_nextRowOfComment;
};

} // namespace backthread::models
