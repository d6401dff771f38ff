// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

class ThreadView;

/// A ThreadView as assistive technology sees it: the comments of its rows, in the order of the rows, and
/// behind them the bar with the ancestors while it is there.
///
/// It is a tree of list items, because of what Orca 43 and Qt's bridge to AT-SPI make of the roles. The
/// bridge tells tree items as table cells, of which Orca wants to know the table. Of a list Orca asks every
/// item each time it comes into it, which takes seconds in a large thread; of a tree it asks nothing but the
/// name. And of list items neither Orca nor AT-SPI's library keeps anything, so that they may change at any
/// time. The depth is part of a comment's name: the bridge knows of no other place for it.
///
/// The name is the title, the description all else that the head of the thread shows. Comments come into
/// being when somebody asks for them, at a cost that does not depend on the size of the thread. One keeps its
/// identity for as long as it has a row, through folds around it, refreshes and other orders. Only what
/// somebody has asked for is told to change, and no more than a few of it at a time. The window's thread
/// only; belongs to QAccessible, as do the comments.
class AccessibleThread final : public QAccessibleWidget {
public:
    /// Makes QAccessible know this class. Calling it again does nothing.
    static void install();

    ~AccessibleThread() override;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleInterface *child(int row) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    /// Null once the view is on its way out.
    [[nodiscard]] ThreadView *view() const;
    /// Null once the model is gone.
    [[nodiscard]] const models::ThreadRowsModel *rows() const { return m_rows; }
    /// How many comments somebody has asked for and are still there.
    [[nodiscard]] qsizetype knownComments() const { return m_comments.size(); }

private:
    explicit AccessibleThread(ThreadView &view);

    void follow(ThreadView &view);
    void tellCurrent() const;
    void tellInserted(int first, int last);
    void tellChanged(int first, int last);
    void remove(int first, int last);
    void removeAll();
    [[nodiscard]] bool mayTell();
    [[nodiscard]] QAccessibleInterface *current() const;
    [[nodiscard]] QAccessibleInterface *ancestors() const;

    QPointer<const models::ThreadRowsModel> m_rows;
    QObject m_context; ///< Of the connections, which must not outlive this.
    mutable QHash<ItemId, QAccessible::Id> m_comments; ///< Those that somebody has asked for.
    int m_told = 0; ///< Comments of which something was told in the current change of the rows.
};

} // namespace backthread::threadview
