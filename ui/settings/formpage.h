// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QFormLayout;

namespace backthread::settings {

/// A section whose settings stand in rows below each other, each found by its label, by what its button or
/// box says, and by further words.
class FormPage : public SettingsPage {
    Q_OBJECT
public:
    explicit FormPage(QWidget *parent);

    bool filter(const QString &words) override;

protected:
    /// Beside its label; without one below the other fields.
    void addRow(const QString &label, QWidget *field, const QString &words = {});
    /// As wide as the page.
    void addWideRow(QWidget *field, const QString &words = {});
    [[nodiscard]] QFormLayout *form() const { return m_form; }

private:
    QFormLayout *m_form;
};

} // namespace backthread::settings
