// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QVariant>

class QLineEdit;
class QStandardItemModel;

namespace backthread::searchui {

/// Something that a line of text could become, or do.
struct Suggestion final {
    QString title;
    QString hint; ///< Beside it: a key, a meaning.
    QVariant value; ///< What is told where it is chosen.
};

/// Suggestions below a line of text. What is typed meanwhile goes on into that line; Return, or a click,
/// chooses. The window's thread only.
class Suggestions final : public QCompleter {
    Q_OBJECT
public:
    /// Below `line`, which owns it.
    explicit Suggestions(QLineEdit *line);

    /// Shows them instead of others; hides where there are none. `isFirstMeant`: Return takes the first one.
    void offer(const QList<Suggestion> &suggestions, bool isFirstMeant);
    void hide();
    [[nodiscard]] bool isOpen() const;
    /// Return takes one of them.
    [[nodiscard]] bool isOneSelected() const;
    /// Chooses the one that is selected, else the first.
    void choose();
    /// What is offered, as it is shown.
    [[nodiscard]] QStringList titles() const;

Q_SIGNALS:
    void chosen(const QVariant &value);

private:
    void add(const Suggestion &suggestion);

    QStandardItemModel *m_offered;
};

} // namespace backthread::searchui
