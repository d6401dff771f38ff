// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formpage.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace backthread::settings {

using namespace Qt::StringLiterals;

namespace {

/// A line with a field at its beginning, and room behind it.
QWidget *makeLine(QWidget *field, QWidget *page)
{
    auto *line = new QWidget(page);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(field);
    layout->addStretch();
    return line;
}

} // namespace

FormPage::FormPage(Section section, QWidget *parent)
    : SettingsPage(parent)
    , m_section(section)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 8, 8, 8);
}

void FormPage::addRow(Setting setting, QWidget *field, const Default &standard)
{
    auto *label = new QLabel(infoOf(setting).label(), this);
    label->setBuddy(field);
    if (!qobject_cast<QAbstractButton *>(field)) // which says itself what it does
        field->setAccessibleName(infoOf(setting).title());
    QWidget *line = makeLine(field, this);
    m_form->addRow(label, line);
    add({setting, field, line, nullptr, standard.isSet}, standard);
}

void FormPage::addCheck(Setting setting, QAbstractButton *box, const Default &standard)
{
    box->setText(infoOf(setting).label());
    QWidget *line = makeLine(box, this);
    m_form->addRow(line);
    add({setting, box, line, nullptr, standard.isSet}, standard);
}

void FormPage::addView(Setting setting, QWidget *view)
{
    m_form->addRow(view);
    m_rows.append({setting, view, view, nullptr, {}});
}

void FormPage::addRemark(QWidget *remark)
{
    m_form->addRow(remark);
    showRemark(remark, false);
}

void FormPage::showRemark(QWidget *remark, bool shown)
{
    m_form->setRowVisible(remark, shown);
}

void FormPage::add(const Row &row, const Default &standard)
{
    m_rows.append(row);
    if (!standard.isSet)
        return;
    auto *back = new QToolButton(row.line);
    back->setText(u"↺"_s);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::TabFocus);
    back->setToolTip(tr("Back to the default"));
    back->setAccessibleName(tr("Back to the default: %1").arg(infoOf(row.setting).title()));
    QSizePolicy policy = back->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps as it comes
    back->setSizePolicy(policy);
    static_cast<QHBoxLayout *>(row.line->layout())->insertWidget(1, back);
    m_rows.last().back = back;
    setTabOrder(row.field, back);
    connect(back, &QToolButton::clicked, this, [field = row.field, set = standard.set] {
        field->setFocus(); // it goes, now
        set();
    });
}

void FormPage::showChanges()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.back)
            row.back->setVisible(!row.isDefault());
    }
}

QString FormPage::title() const
{
    return titleOf(m_section);
}

bool FormPage::filter(const QString &words)
{
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isMeant = infoOf(row.setting).isMeantBy(words);
        m_form->setRowVisible(row.line, isMeant);
        any = any || isMeant;
    }
    return any;
}

QWidget *FormPage::fieldOf(Setting setting) const
{
    const auto row = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [setting](const Row &each) { return each.setting == setting; });
    return row == m_rows.cend() ? nullptr : row->field;
}

} // namespace backthread::settings
