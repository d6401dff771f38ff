// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace backthread::shell {

/// Every command with its keys, as the table of commands has them.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace backthread::shell
