// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QPointer>
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
    /// Where that is set; null: on another page.
    [[nodiscard]] virtual QWidget *fieldOf(Setting setting) const = 0;
    /// Sets the row of that field off from the others; null: none.
    void mark(QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_marked;
};

} // namespace backthread::settings
