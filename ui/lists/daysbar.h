// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;
class QLabel;
class QPushButton;

namespace backthread::lists {

/// A line above a list that asks of which days the best stories are wanted. Days in the wrong order are said,
/// and cannot be asked for.
class DaysBar final : public QFrame {
    Q_OBJECT
public:
    explicit DaysBar(QWidget *parent = nullptr);

    /// Those that stand there at first; invalid ones change nothing. `today` is the latest that may be
    /// chosen.
    void ask(QDate first, QDate last, QDate today);

Q_SIGNALS:
    void chosen(QDate first, QDate last);
    /// Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void choose();

    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_show;
    QLabel *m_problem;
};

} // namespace backthread::lists
