// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QScrollArea;

namespace backthread::shell {

class Preferences;

/// Every command that has keys, with those it has now, in groups, beside each other where the screen is wide
/// enough, and a box that searches them; keys that scroll do so from the box, too.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    /// `preferences` outlive the dialog.
    explicit KeysDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fitToScreen();

    const Preferences &m_preferences;
    QLineEdit *m_search;
    QScrollArea *m_groups;
    int m_columns = 2;
};

} // namespace backthread::shell
