// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace backthread::shell {

/// One sentence with a button, for errors and the like: takes a line of the window and interrupts nothing.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `action` names the button; empty: only the one that closes the bar.
    void showNotice(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace backthread::shell
