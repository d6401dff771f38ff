// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/accessiblethread.h"

#include "core/text/controls.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/accessiblecomment.h"
#include "ui/thread/threadview.h"

#include <QApplication>

namespace backthread::threadview {

using models::ThreadRowsModel;

namespace {

// Each takes a few messages; who wants to know more of a large change looks.
constexpr int kToldAtOnce = 30;

void tell(QAccessibleInterface *about, QAccessible::Event what)
{
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

void tellFoldChanged(QAccessibleInterface *comment)
{
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(comment, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void AccessibleThread::install()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *view = qobject_cast<ThreadView *>(object);
        return view ? new AccessibleThread(*view) : nullptr;
    });
}

AccessibleThread::AccessibleThread(ThreadView &view)
    : QAccessibleWidget(&view, QAccessible::Tree)
    , m_rows(&view.rows())
{
    follow(view);
}

AccessibleThread::~AccessibleThread()
{
    for (const QAccessible::Id id : std::as_const(m_comments))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleThread::follow(ThreadView &view)
{
    QObject::connect(&view, &ThreadView::currentChanged, &m_context, [this] { tellCurrent(); });
    // Queued: Qt tells of the view itself as soon as it has the focus, and the comment in it comes after it.
    QObject::connect(
        qApp, &QApplication::focusChanged, &m_context,
        [this](const QWidget *, const QWidget *now) {
            if (now == object())
                tellCurrent();
        },
        Qt::QueuedConnection);

    const ThreadRowsModel &rows = view.rows();
    QObject::connect(&rows, &ThreadRowsModel::aboutToChange, &m_context, [this] { m_told = 0; });
    QObject::connect(&rows, &ThreadRowsModel::modelAboutToBeReset, &m_context, [this] { removeAll(); });
    QObject::connect(&rows, &ThreadRowsModel::rowsAboutToBeRemoved, &m_context,
        [this](const QModelIndex &, int first, int last) { remove(first, last); });
    QObject::connect(&rows, &ThreadRowsModel::rowsInserted, &m_context,
        [this](const QModelIndex &, int first, int last) { tellInserted(first, last); });
    QObject::connect(&rows, &ThreadRowsModel::dataChanged, &m_context,
        [this](const QModelIndex &first, const QModelIndex &last) { tellChanged(first.row(), last.row()); });
}

ThreadView *AccessibleThread::view() const
{
    return qobject_cast<ThreadView *>(object());
}

QString AccessibleThread::text(QAccessible::Text kind) const
{
    ThreadView *view = this->view();
    const bool isEmpty = !view || !m_rows || !m_rows->thread();
    if (isEmpty || (kind != QAccessible::Name && kind != QAccessible::Description))
        return QAccessibleWidget::text(kind);
    const QString title = text::harmless(m_rows->thread()->story().title);
    if (kind == QAccessible::Name)
        return title;
    QStringList lines = view->headTexts();
    for (QString &line : lines) {
        if (!title.isEmpty() && line.startsWith(title))
            line = line.sliced(title.size()).trimmed();
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// Null while no ancestors are shown.
QAccessibleInterface *AccessibleThread::ancestors() const
{
    ThreadView *view = this->view();
    const bool isThere = view && m_rows && view->ancestors().coveredHeight() > 0;
    return isThere ? QAccessible::queryAccessibleInterface(&view->ancestors()) : nullptr;
}

int AccessibleThread::childCount() const
{
    return (m_rows ? m_rows->rowCount() : 0) + (ancestors() ? 1 : 0);
}

QAccessibleInterface *AccessibleThread::child(int row) const
{
    if (m_rows && row == m_rows->rowCount())
        return ancestors();
    if (row < 0 || row >= childCount())
        return nullptr;
    const ItemId id = m_rows->item(row).id;
    if (const auto known = m_comments.constFind(id); known != m_comments.cend())
        return QAccessible::accessibleInterface(*known);
    auto *comment = new AccessibleComment(*this, id);
    m_comments.insert(id, QAccessible::registerAccessibleInterface(comment));
    return comment;
}

int AccessibleThread::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child == ancestors())
        return m_rows->rowCount();
    const auto *comment = dynamic_cast<const AccessibleComment *>(child);
    return comment && m_rows ? m_rows->rowOf(comment->id()) : -1;
}

QAccessibleInterface *AccessibleThread::childAt(int x, int y) const
{
    ThreadView *view = this->view();
    if (!view)
        return nullptr;
    const QPoint position = view->viewport()->mapFromGlobal(QPoint(x, y));
    if (position.y() < view->ancestors().coveredHeight())
        return ancestors();
    return view->viewport()->rect().contains(position) ? child(view->rowAt(position)) : nullptr;
}

QAccessibleInterface *AccessibleThread::focusChild() const
{
    const ThreadView *view = this->view();
    QAccessibleInterface *comment = view && view->hasFocus() ? current() : nullptr;
    return comment ? comment : QAccessibleWidget::focusChild();
}

QAccessibleInterface *AccessibleThread::current() const
{
    const ThreadView *view = this->view();
    return view && m_rows ? child(m_rows->rowOf(view->current())) : nullptr;
}

void AccessibleThread::tellCurrent() const
{
    const ThreadView *view = this->view();
    if (QAccessibleInterface *comment = view && view->hasFocus() ? current() : nullptr)
        tell(comment, QAccessible::Focus);
}

bool AccessibleThread::mayTell()
{
    return m_told++ < kToldAtOnce;
}

void AccessibleThread::tellInserted(int first, int last)
{
    for (int row = first; row <= last && mayTell(); ++row)
        tell(child(row), QAccessible::ObjectCreated);
}

void AccessibleThread::tellChanged(int first, int last)
{
    for (int row = first; row <= last && !m_comments.isEmpty(); ++row) {
        const auto known = m_comments.constFind(m_rows->item(row).id);
        if (known == m_comments.cend() || !mayTell())
            continue;
        QAccessibleInterface *comment = QAccessible::accessibleInterface(*known);
        tell(comment, QAccessible::NameChanged);
        tell(comment, QAccessible::DescriptionChanged);
        tellFoldChanged(comment);
    }
}

void AccessibleThread::remove(int first, int last)
{
    for (int row = first; row <= last && !m_comments.isEmpty(); ++row) {
        const auto known = m_comments.constFind(m_rows->item(row).id);
        if (known == m_comments.cend())
            continue;
        const QAccessible::Id id = *known;
        if (mayTell())
            tell(QAccessible::accessibleInterface(id), QAccessible::ObjectDestroyed);
        m_comments.erase(known);
        QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleThread::removeAll()
{
    remove(0, m_rows ? m_rows->rowCount() - 1 : -1);
}

} // namespace backthread::threadview
