// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keybindings.h"

#include <QFrame>

class QToolButton;

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::shell {

class ElidedLabel;

/// A line below the thread, there as long as not all of it is shown or not as a tree: what is shown, and the
/// ways back. Below, so that nothing moves when it comes.
class ViewBar final : public QFrame {
    Q_OBJECT
public:
    explicit ViewBar(QWidget *parent = nullptr);

    void showView(const models::ThreadRowsModel &rows);
    /// What the ways back are called.
    void setKeys(const KeyBindings &keys);

    /// Of filter and order; empty where there is nothing to say.
    [[nodiscard]] QString filter() const;
    [[nodiscard]] QString order() const;

Q_SIGNALS:
    void commandChosen(backthread::shell::Command command);

private:
    [[nodiscard]] QToolButton *addWayBack(Command command);

    ElidedLabel *m_filter;
    QToolButton *m_showAll;
    ElidedLabel *m_order;
    QToolButton *m_tree;
};

} // namespace backthread::shell
