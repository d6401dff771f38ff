// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/arrivals.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"
#include "ui/thread/viewcommands.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace backthread::threadview {

namespace {

constexpr int kMargin = 10; // Between the button and the edge.

} // namespace

Arrivals::Arrivals(models::ThreadRowsModel &rows, ThreadView &view, ViewCommands &commands)
    : m_rows(rows)
    , m_view(view)
    , m_commands(commands)
    , m_button(new QPushButton(&view))
{
    m_button->setFocusPolicy(Qt::NoFocus); // keys have the command for the next new comment
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setToolTip(tr("Came while you were reading: go to the topmost one"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &Arrivals::goToNext);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &Arrivals::dropSeen);
    connect(&rows, &models::ThreadRowsModel::changed, this, &Arrivals::show); // another sub-thread, maybe
    view.viewport()->installEventFilter(this);
}

void Arrivals::add(const ItemIds &replies)
{
    for (const ItemId reply : replies) {
        if (!m_replies.contains(reply))
            m_replies.append(reply);
    }
    show();
}

void Arrivals::clear()
{
    m_replies.clear();
    show();
}

bool Arrivals::goToNext()
{
    const ItemIds replies = inView();
    const auto next =
        std::ranges::min_element(replies, {}, [this](ItemId id) { return m_rows.thread()->indexOf(id); });
    const ItemId reply = next == replies.cend() ? ItemId() : *next;
    m_replies.removeOne(reply);
    const bool isThere = !reply.isNull() && m_commands.reveal(reply);
    dropSeen();
    show();
    return isThere;
}

/// Of the discussion, or of the sub-thread that is shown.
ItemIds Arrivals::inView() const
{
    ItemIds replies;
    const auto &thread = m_rows.thread();
    std::ranges::copy_if(m_replies, std::back_inserter(replies), [&](ItemId id) {
        const auto index = thread ? thread->indexOf(id) : std::nullopt;
        return index && thread->isWithin(*index, m_rows.focus());
    });
    return replies;
}

QString Arrivals::text() const
{
    return m_button->isHidden() ? QString() : m_button->text();
}

void Arrivals::dropSeen()
{
    if (m_replies.removeIf([this](ItemId id) { return m_view.isInSight(id); }) > 0)
        show();
}

void Arrivals::show()
{
    const int count = int(inView().size());
    m_button->setText(tr("%Ln replies not seen", nullptr, count));
    m_button->setVisible(count > 0);
    place();
}

void Arrivals::place()
{
    const QRect page = m_view.viewport()->geometry();
    m_button->adjustSize();
    m_button->move(page.right() - m_button->width() - kMargin, page.bottom() - m_button->height() - kMargin);
}

bool Arrivals::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_button->isHidden())
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace backthread::threadview
