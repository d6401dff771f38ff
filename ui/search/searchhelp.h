// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace backthread::searchui {

/// All ways to search, each of which can be chosen to begin with. The window's thread only.
class SearchHelp final : public QDialog {
    Q_OBJECT
public:
    explicit SearchHelp(QWidget *parent);

Q_SIGNALS:
    /// Is to be typed.
    void chosen(const QString &pattern);
};

} // namespace backthread::searchui
