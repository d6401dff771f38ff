// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace backthread::settings {

/// One key of a command: a button that shows it and changes it, and one that removes it.
class KeyChip final : public QWidget {
    Q_OBJECT
public:
    explicit KeyChip(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    /// Tab reaches it after `before`; answers the last that Tab reaches in it.
    QWidget *tabAfter(QWidget *before);

Q_SIGNALS:
    void changeWanted();
    void removeWanted();

private:
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace backthread::settings
