// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backthread::settings {

/// One section of the settings. What is changed on it applies at once; there is nothing to confirm.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows only the rows with all of these words. False where nothing is left.
    virtual bool filter(const QString &words) = 0;
};

} // namespace backthread::settings
