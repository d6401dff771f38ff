// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

class ThreadView;

/// What keys and menus change about how a thread is shown: folds, order, and steps to what may be folded
/// away. What is current keeps its place on the screen. The window's thread only.
class ViewCommands final {
public:
    /// Both outlive this.
    ViewCommands(models::ThreadRowsModel &rows, ThreadView &view);

    void setOrder(discussion::Order order);
    /// Tree, or board where it is the tree already.
    void toggleBoard();

    void toggleFold(ItemId id);
    // False where there is nothing to do:
    /// Of the current comment, where it has replies; one that is muted is shown.
    bool toggleFold();
    /// Of the whole thread, or of the sub-thread in view: nothing deeper than `level` is shown.
    void foldToLevel(int level);
    bool unfoldAll();
    /// Folds the branch that the current comment is in, from its top, which becomes the current one.
    bool foldToRoot();
    /// Only branches with something new stay open.
    bool foldNothingNew();

    /// Unfolds what hides a comment, or gives up the filter that does, and brings it into sight. False where
    /// it is not in this thread.
    bool reveal(ItemId id);
    /// Goes to the next (1) or previous (-1) new comment in the order of the view, folded away or not. False
    /// where there is none.
    bool stepNew(int direction);
    /// A page down; from the end on, to the next new comment.
    bool pageDown();
    bool pageUp();

private:
    void fold(const QSet<ItemId> &folded);

    models::ThreadRowsModel &m_rows;
    ThreadView &m_view;
};

} // namespace backthread::threadview
