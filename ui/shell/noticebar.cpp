// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

bool isOfNetwork(Notice::Source source)
{
    return source == Notice::Source::Thread || source == Notice::Source::List;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setForegroundRole(QPalette::ToolTipText);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::closeLatest);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    hide();
}

void NoticeBar::add(const Notice &notice)
{
    m_notices.removeIf([&notice](const Notice &earlier) {
        const bool isSame = isOfNetwork(notice.source)
            || (earlier.text == notice.text && notice.source != Notice::Source::Undo);
        return earlier.source == notice.source && isSame; // each undo is one of its own
    });
    m_notices.append(notice);
    showLatest();
}

void NoticeBar::clear(Notice::Source source)
{
    m_notices.removeIf([source](const Notice &notice) { return notice.source == source; });
    showLatest();
}

QString NoticeBar::text() const
{
    return m_notices.isEmpty() ? QString() : m_notices.last().text;
}

bool NoticeBar::undo()
{
    const auto latest = std::find_if(m_notices.rbegin(), m_notices.rend(),
        [](const Notice &notice) { return notice.source == Notice::Source::Undo; });
    if (latest == m_notices.rend())
        return false;
    const Notice undone = m_notices.takeAt(int(m_notices.rend() - latest) - 1);
    showLatest();
    if (undone.act)
        undone.act();
    return true;
}

void NoticeBar::showLatest()
{
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    m_text->setText(m_notices.last().text);
    m_action->setText(m_notices.last().action);
    m_action->setVisible(!m_notices.last().action.isEmpty());
}

void NoticeBar::closeLatest()
{
    // Thread and list fail for the same reason: who has read of one need not close the other.
    if (const Notice closed = m_notices.takeLast(); isOfNetwork(closed.source))
        m_notices.removeIf([](const Notice &notice) { return isOfNetwork(notice.source); });
    showLatest();
}

void NoticeBar::act()
{
    const Notice chosen = m_notices.last();
    closeLatest();
    if (chosen.act)
        chosen.act();
}

} // namespace backthread::shell
