// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QObject>

class QPushButton;

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

class ThreadView;
class ViewCommands;

/// The replies that came while somebody was reading and has not been to yet. A button in the lower corner of
/// the view counts them and leads to them, the topmost first; it covers a little of the page and moves
/// nothing. Those that come into sight by scrolling count no more; in a sub-thread those elsewhere wait until
/// it is left. The window's thread only.
class Arrivals final : public QObject {
    Q_OBJECT
public:
    /// All three outlive it; the button belongs to the view.
    Arrivals(models::ThreadRowsModel &rows, ThreadView &view, ViewCommands &commands);

    void add(const ItemIds &replies);
    void clear();
    /// Brings the topmost of them into sight. False where there is none.
    bool goToNext();
    /// What the button says; empty while it is hidden.
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ItemIds inView() const;
    void dropSeen();
    void show();
    void place();

    models::ThreadRowsModel &m_rows;
    ThreadView &m_view;
    ViewCommands &m_commands;
    QPushButton *m_button;
    ItemIds m_replies;
};

} // namespace backthread::threadview
