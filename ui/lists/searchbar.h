// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace backthread::lists {

/// A line above what a search has found: in which order it stands, whether by story, whether the search is
/// kept, and where else to look. The window's thread only.
class SearchBar final : public QFrame {
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    struct State {
        bool isBestFirst = false;
        bool isGrouped = false;
        bool isSaved = false;
        bool isEverywhere = false;
    };
    /// Without a signal.
    void show(const State &state);

Q_SIGNALS:
    // Somebody wants the other one.
    void orderToggled();
    void groupingToggled();
    void savedToggled();
    void placeToggled();

private:
    [[nodiscard]] QToolButton *add(const QString &text, const QString &meaning);

    QToolButton *m_best;
    QToolButton *m_grouped;
    QToolButton *m_saved;
    QToolButton *m_everywhere;
};

} // namespace backthread::lists
