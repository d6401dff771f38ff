// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace backthread::shell {

/// One sentence with a button, for errors and the like: takes a line of the window and interrupts nothing.
/// Shows the latest notice; those before it come back as it goes.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void add(const Notice &notice);
    /// Takes back everything of a source.
    void clear(Notice::Source source);
    /// What is shown; empty while there is nothing to say.
    [[nodiscard]] QString text() const;
    /// Takes back what was done last; false where nothing is on offer.
    bool undo();

private:
    void showLatest();
    void closeLatest();
    void act();

    QList<Notice> m_notices; ///< Latest last.
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace backthread::shell
