// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QScrollArea;

namespace backthread::shell {

class Preferences;

/// Every command that has keys, with those it has now, in groups beside each other, and a box that searches
/// them.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    /// `preferences` outlive the dialog.
    explicit KeysDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted();

private:
    void fill();

    const Preferences &m_preferences;
    QLineEdit *m_search;
    QScrollArea *m_groups;
};

} // namespace backthread::shell
