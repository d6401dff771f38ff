// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace backthread::shell {

/// Brings a window's one dialog of that kind in front. `make` makes it, as a child of the window, where there
/// is none; it goes when it is closed.
template <typename Dialog, typename Make>
Dialog &showBeside(QWidget &window, Make make)
{
    auto *dialog = window.findChild<Dialog *>();
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
    return *dialog;
}

} // namespace backthread::shell
