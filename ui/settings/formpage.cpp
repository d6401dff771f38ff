// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formpage.h"

#include "ui/wording/words.h"

#include <QAbstractButton>
#include <QFormLayout>

namespace backthread::settings {

namespace {

constexpr char kWords[] = "words"; // the property of what a field is found by

} // namespace

FormPage::FormPage(QWidget *parent)
    : SettingsPage(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 8, 8, 8);
}

void FormPage::addRow(const QString &label, QWidget *field, const QString &words)
{
    field->setProperty(kWords, label + QLatin1Char(' ') + words);
    m_form->addRow(label, field);
}

void FormPage::addWideRow(QWidget *field, const QString &words)
{
    field->setProperty(kWords, words);
    m_form->addRow(field);
}

bool FormPage::filter(const QString &words)
{
    const bool isPageMeant = wording::containsWords(title(), words);
    bool any = false;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *field = m_form->itemAt(row, QFormLayout::FieldRole);
        const QLayoutItem *whole = m_form->itemAt(row, QFormLayout::SpanningRole);
        const QWidget *widget = (field ? field : whole)->widget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QString text = widget->property(kWords).toString() + QLatin1Char(' ');
        text += button ? button->text() : QString();
        const bool isMeant = isPageMeant || wording::containsWords(text.remove(QLatin1Char('&')), words);
        m_form->setRowVisible(row, isMeant);
        any = any || isMeant;
    }
    return any;
}

} // namespace backthread::settings
