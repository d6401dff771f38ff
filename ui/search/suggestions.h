// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

#include <functional>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace backthread::searchui {

/// Something that a line of text could become, or do.
struct Suggestion final {
    QString title;
    QString hint; ///< Beside it: a meaning, what sort of thing it is.
    QString keys; ///< Behind that.
    std::function<void()> choose; ///< What is done where it is chosen.
};

/// Suggestions below a line of text. What is typed meanwhile goes on into that line; Return, or a click,
/// chooses. The window's thread only.
class Suggestions final : public QCompleter {
    Q_OBJECT
public:
    /// Below `line`, which owns it.
    explicit Suggestions(QLineEdit *line);

    /// Shows them instead of others; hides where there are none. `isFirstMeant`: Return takes the first one,
    /// unless somebody has gone on to one that is still there.
    void offer(const QList<Suggestion> &suggestions, bool isFirstMeant);
    void hide();
    [[nodiscard]] bool isOpen() const;
    /// Return takes one of them.
    [[nodiscard]] bool isOneSelected() const;
    /// Chooses the one that is selected, else the first.
    void choose();
    /// What is offered, as it is shown.
    [[nodiscard]] QStringList titles() const;

private:
    /// Made for the first of them.
    [[nodiscard]] QTreeView &view();
    void add(const Suggestion &suggestion);
    /// What they stand below: as wide as the line, and wide enough to be read.
    [[nodiscard]] QRect room() const;
    void choose(int row);
    /// The title that somebody has gone on to; empty where that is the first one.
    [[nodiscard]] QString titleInHand() const;
    [[nodiscard]] int rowOf(const QString &title) const;

    QStandardItemModel *m_model;
    QTreeView *m_view = nullptr;
    QList<Suggestion> m_offered;
};

} // namespace backthread::searchui
