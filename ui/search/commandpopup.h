// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QAction;
class QLineEdit;
class QStandardItemModel;

namespace backthread::searchui {

/// The commands with certain words in their titles, with their keys, below a line of text. What is typed
/// meanwhile goes on into that line; Return, or a click, chooses, and Tab leads away. The window's thread
/// only.
class CommandPopup final : public QCompleter {
    Q_OBJECT
public:
    /// Below `line`, which owns it.
    explicit CommandPopup(QLineEdit *line);

    /// All there are, in the order in which they are offered; they outlive this.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// Shows those with all of these words; hides where there are none.
    void offer(const QString &words);
    void hide();
    [[nodiscard]] bool isOpen() const;
    /// What is offered, as it is shown.
    [[nodiscard]] QStringList titles() const;

Q_SIGNALS:
    void chosen(QAction *command);

private:
    void add(QAction &command);

    QList<QAction *> m_commands;
    QStandardItemModel *m_offered;
};

} // namespace backthread::searchui
