// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formpage.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

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
    : SettingsPage(section, parent)
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
    add(setting, field, line, standard);
}

void FormPage::addCheck(Setting setting, QAbstractButton *box, const Default &standard)
{
    box->setText(infoOf(setting).label());
    QWidget *line = makeLine(box, this);
    m_form->addRow(line);
    add(setting, box, line, standard);
}

void FormPage::addView(Setting setting, QWidget *view)
{
    m_form->addRow(view);
    add(setting, view, view, {});
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

void FormPage::add(Setting setting, QWidget *field, QWidget *line, const Default &standard)
{
    addField(setting, field);
    QToolButton *back = standard.isSet ? makeWayBack(setting, field, line, standard) : nullptr;
    m_rows.append({setting, line, back, standard.isSet});
}

QToolButton *FormPage::makeWayBack(Setting setting, QWidget *field, QWidget *line, const Default &standard)
{
    auto *back = new QToolButton(line);
    back->setText(u"↺"_s);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::TabFocus);
    back->setToolTip(tr("Back to the default"));
    back->setAccessibleName(tr("Back to the default: %1").arg(infoOf(setting).title()));
    QSizePolicy policy = back->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps as it comes
    back->setSizePolicy(policy);
    static_cast<QHBoxLayout *>(line->layout())->insertWidget(1, back);
    setTabOrder(field, back);
    connect(back, &QToolButton::clicked, this, [field, set = standard.set] {
        field->setFocus(); // it goes, now
        set();
    });
    return back;
}

void FormPage::showChanges()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.back)
            row.back->setVisible(!row.isDefault());
    }
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

} // namespace backthread::settings
