// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace backthread::settings {

/// One section of the settings. What is changed on it applies at once; there is nothing to confirm.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Section section, QWidget *parent);

    [[nodiscard]] QString title() const { return titleOf(m_section); }
    /// Shows only the rows with all of these words; a page without rows is shown as a whole. False where
    /// nothing is left.
    virtual bool filter(const QString &words);
    /// Where that is set; null: on another page.
    [[nodiscard]] QWidget *fieldOf(Setting setting) const { return m_fields.value(setting); }
    /// Sets the row of that field off from the others; null: none.
    void mark(QWidget *field);

protected:
    /// This page has that setting, and this is where it is set.
    void addField(Setting setting, QWidget *field) { m_fields.insert(setting, field); }
    void paintEvent(QPaintEvent *event) override;

private:
    Section m_section;
    QHash<Setting, QWidget *> m_fields;
    QPointer<QWidget> m_marked;
};

} // namespace backthread::settings
