// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QSignalBlocker>

#include <functional>
#include <type_traits>

class QAbstractButton;
class QFormLayout;
class QToolButton;

namespace backthread::settings {

/// A section that is a form, with a row for each setting. Beside what was changed stands a button that leads
/// back to the default.
class FormPage : public SettingsPage {
    Q_OBJECT
public:
    FormPage(Section section, QWidget *parent);

    bool filter(const QString &words) override;

protected:
    /// How it is told that a setting has its default, and how it gets it back. Empty: it has none.
    struct Default {
        std::function<bool()> isSet;
        std::function<void()> set;
    };
    /// Behind its label, which leads to it.
    void addRow(Setting setting, QWidget *field, const Default &standard = {});
    /// Says itself what it is.
    void addCheck(Setting setting, QAbstractButton *box, const Default &standard = {});
    /// As wide as the page, without a label.
    void addView(Setting setting, QWidget *view);
    /// What belongs to the row before it; hidden as long as it is not shown.
    void addRemark(QWidget *remark);
    void showRemark(QWidget *remark, bool shown);
    /// Call where a value may be another.
    void showChanges();

private:
    struct Row {
        Setting setting;
        QWidget *line; ///< That its field stands on.
        QToolButton *back; ///< To the default; null: there is none.
        std::function<bool()> isDefault;
    };
    void add(Setting setting, QWidget *field, QWidget *line, const Default &standard);
    [[nodiscard]] QToolButton *makeWayBack(
        Setting setting, QWidget *field, QWidget *line, const Default &standard);

    QFormLayout *m_form;
    QList<Row> m_rows;
};

/// Shows a value in a field without telling anybody that it changed.
template <typename Field, typename Base, typename Value>
void put(Field *field, void (Base::*set)(Value), std::type_identity_t<Value> value)
{
    const QSignalBlocker blocker(field);
    (field->*set)(value);
}

} // namespace backthread::settings
