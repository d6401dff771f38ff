// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/address.h"

#include <QLineEdit>
#include <QPointer>

namespace backthread::searchui {

class CommandPopup;

/// The one box at the top: searches as one types, goes to an id or address that is entered, and behind a ">"
/// finds commands.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What it finds behind a ">"; they outlive it. The one that is chosen is triggered, with the keyboard
    /// where it was before.
    void setCommands(const QList<QAction *> &commands);
    /// Shows a query without searching for it again.
    void setQuery(const QString &query);
    /// Takes the keyboard; what one types replaces what is there.
    void takeKeyboard();

Q_SIGNALS:
    /// The text is a query now; an empty one ends the search.
    void queryChanged(const QString &query);
    /// Enter: the text is a number or an address of the site.
    void addressEntered(const backthread::discussion::Address &address);
    /// Enter: into the results.
    void queryEntered();
    /// Escape: back to the reading.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isCommand() const;
    void edit();
    void enter();
    void choose(QAction *command);

    CommandPopup *m_commands;
    QPointer<QWidget> m_before; ///< That had the keyboard.
    QString m_query; ///< The last text that was no command.
};

} // namespace backthread::searchui
