// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/daysbar.h"

#include "ui/thread/flowlayout.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace backthread::lists {

namespace {

const QDate kFirstDay(2006, 10, 9); // of Hacker News

} // namespace

DaysBar::DaysBar(QWidget *parent)
    : QFrame(parent)
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_problem(new QLabel(tr("The first day is after the last one."), this))
{
    auto *layout = new threadview::FlowLayout;
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(6);
    setLayout(layout);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setMinimumDate(kFirstDay);
        connect(edit, &QDateEdit::dateChanged, this, &DaysBar::check);
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (QWidget *part : std::initializer_list<QWidget *> {m_first, m_last, m_show, m_problem})
        layout->addWidget(part);
    connect(m_show, &QPushButton::clicked, this, &DaysBar::choose);
    setFocusProxy(m_first);
    check();
}

void DaysBar::ask(QDate first, QDate last, QDate today)
{
    for (QDateEdit *edit : {m_first, m_last})
        edit->setMaximumDate(today);
    if (!first.isValid() || !last.isValid())
        return;
    m_first->setDate(first);
    m_last->setDate(last);
}

void DaysBar::check()
{
    const bool isOrdered = m_first->date() <= m_last->date();
    m_show->setEnabled(isOrdered);
    m_problem->setVisible(!isOrdered);
}

void DaysBar::choose()
{
    if (m_show->isEnabled())
        Q_EMIT chosen(m_first->date(), m_last->date());
}

void DaysBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event);
}

} // namespace backthread::lists
