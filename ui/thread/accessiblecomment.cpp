// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/accessiblecomment.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/accessiblethread.h"
#include "ui/thread/threadview.h"
#include "ui/wording/spokencomment.h"

#include <QCoreApplication>

#include <algorithm>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Row;
using discussion::Thread;
using models::ThreadRowsModel;

namespace {

/// An action as it is known by: its name never changes, so that scripts find it.
struct Action final {
    const char *name;
    const char *description;
};

constexpr Action kFold {QT_TRANSLATE_NOOP("AccessibleComment", "Fold"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Hides all comments below this one")};
constexpr Action kUnfold {QT_TRANSLATE_NOOP("AccessibleComment", "Unfold"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Shows the comments below this one")};
constexpr Action kShow {QT_TRANSLATE_NOOP("AccessibleComment", "Show"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Shows this comment although it is muted")};
constexpr Action kParent {QT_TRANSLATE_NOOP("AccessibleComment", "Jump to parent"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Goes to what this comment replies to")};
constexpr Action kFirstReply {QT_TRANSLATE_NOOP("AccessibleComment", "First reply"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Goes to the first reply to this comment")};
constexpr Action kNextReply {QT_TRANSLATE_NOOP("AccessibleComment", "Next reply"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Goes to the next reply to the same comment")};
constexpr Action kSource {QT_TRANSLATE_NOOP("AccessibleComment", "Open source"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Opens this comment on its site")};
constexpr Action kBookmark {QT_TRANSLATE_NOOP("AccessibleComment", "Bookmark"),
    QT_TRANSLATE_NOOP("AccessibleComment", "Adds this comment to the bookmarks, or removes it")};

constexpr const Action *kActions[] = {
    &kFold, &kUnfold, &kShow, &kParent, &kFirstReply, &kNextReply, &kSource, &kBookmark};

const Action *actionOf(const QString &name)
{
    const auto *found = std::find_if(std::begin(kActions), std::end(kActions),
        [&](const Action *action) { return name == QLatin1String(action->name); });
    return found == std::end(kActions) ? nullptr : *found;
}

/// An action that leads somewhere, and the click that it stands for.
struct Offer final {
    const Action *action = nullptr;
    Target target;
};

QList<Offer> offersFor(const ThreadRowsModel &rows, int row)
{
    using Kind = Target::Kind;
    const Thread &thread = *rows.thread();
    const Row &shown = rows.row(row);
    const ItemId id = rows.item(row).id;
    const int parent = thread.parent(shown.comment);
    const auto replies = thread.children(shown.comment);
    const auto siblings = thread.children(parent);
    const size_t next = size_t(thread.row(shown.comment)) + 1;

    QList<Offer> offers;
    if (shown.kind == Row::Kind::Muted)
        offers.append({&kShow, {Kind::Muted, id, {}}});
    else if (!replies.empty())
        offers.append({shown.hidden > 0 ? &kUnfold : &kFold, {Kind::Fold, id, {}}});
    offers.append({&kParent, {Kind::Reference, thread.at(parent).id, {}}});
    if (!replies.empty())
        offers.append({&kFirstReply, {Kind::Reference, thread.at(replies.front()).id, {}}});
    if (next < siblings.size())
        offers.append({&kNextReply, {Kind::Reference, thread.at(siblings[next]).id, {}}});
    if (id.source() == SourceId::HackerNews)
        offers.append({&kSource, {Kind::Source, id, {}}});
    offers.append({&kBookmark, {Kind::Bookmark, id, {}}});
    return offers;
}

} // namespace

AccessibleComment::AccessibleComment(const AccessibleThread &thread, ItemId id)
    : m_thread(thread)
    , m_id(id)
{
}

int AccessibleComment::row() const
{
    return m_thread.rows() && m_thread.view() ? m_thread.rows()->rowOf(m_id) : -1;
}

const Item &AccessibleComment::item() const
{
    return m_thread.rows()->item(row());
}

QWindow *AccessibleComment::window() const
{
    return m_thread.window();
}

QAccessibleInterface *AccessibleComment::parent() const
{
    return QAccessible::queryAccessibleInterface(m_thread.object());
}

QString AccessibleComment::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    return kind == QAccessible::Description ? body() : QString();
}

QString AccessibleComment::name() const
{
    const ThreadRowsModel &rows = *m_thread.rows();
    const Scene &scene = m_thread.view()->scene();
    const Thread &thread = *rows.thread();
    const Row &shown = rows.row(row());
    return wording::sentence({
        .author = item().by,
        .said = scene.people.value(item().by),
        .state = item().shownState(),
        .time = item().time,
        .now = scene.now,
        .depth = thread.depth(shown.comment),
        .position = thread.row(shown.comment) + 1,
        .siblings = int(thread.children(thread.parent(shown.comment)).size()),
        .replies = int(thread.replies(shown.comment).size()),
        .hidden = shown.hidden,
        .hiddenNew = shown.hiddenNew,
        .isSubmitter = !item().by.isEmpty() && item().by == thread.story().by,
        .isNew = shown.isNew,
        .isBookmarked = scene.bookmarks.contains(m_id),
        .altered = scene.alterationOf(m_id),
        .mute = isMuted() ? scene.muted.muteOf(m_id) : nullptr,
    });
}

bool AccessibleComment::isMuted() const
{
    return m_thread.rows()->row(row()).kind == Row::Kind::Muted;
}

QString AccessibleComment::body() const
{
    return isValid() && !isMuted() && !item().isStub() && item().text ? item().text->text : QString();
}

QRect AccessibleComment::rect() const
{
    if (!isValid())
        return {};
    ThreadView *view = m_thread.view();
    const QRect inViewport = view->rectOfRow(row());
    return {view->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

bool AccessibleComment::isInSight() const
{
    ThreadView *view = m_thread.view();
    return view->rectOfRow(row()).intersects(view->viewport()->rect());
}

void AccessibleComment::bringIntoSight()
{
    if (isValid() && !isInSight())
        (void)m_thread.view()->show(m_id);
}

QAccessible::State AccessibleComment::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const ThreadView &view = *m_thread.view();
    const Row &shown = m_thread.rows()->row(row());
    const bool isCurrent = view.current() == m_id;
    state.focusable = true;
    state.focused = isCurrent && view.hasFocus();
    state.selectable = true;
    state.selected = isCurrent;
    state.multiLine = true;
    state.expandable = m_thread.rows()->thread()->descendants(shown.comment) > 0;
    state.collapsed = shown.hidden > 0;
    state.expanded = state.expandable && !state.collapsed;
    state.offscreen = !isInSight();
    state.invisible = !view.isVisible();
    return state;
}

void *AccessibleComment::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return nullptr;
}

QStringList AccessibleComment::actionNames() const
{
    QStringList names {setFocusAction()};
    if (!isValid())
        return names;
    for (const Offer &offer : offersFor(*m_thread.rows(), row()))
        names.append(QLatin1String(offer.action->name));
    return names;
}

QString AccessibleComment::localizedActionName(const QString &name) const
{
    const Action *action = actionOf(name);
    return action ? QCoreApplication::translate("AccessibleComment", action->name)
                  : QAccessibleActionInterface::localizedActionName(name);
}

QString AccessibleComment::localizedActionDescription(const QString &name) const
{
    const Action *action = actionOf(name);
    return action ? QCoreApplication::translate("AccessibleComment", action->description)
                  : QAccessibleActionInterface::localizedActionDescription(name);
}

void AccessibleComment::doAction(const QString &name)
{
    if (!isValid())
        return;
    ThreadView &view = *m_thread.view();
    if (name == setFocusAction()) {
        view.activateWindow();
        view.setFocus();
        bringIntoSight();
        view.setCurrent(m_id);
        return;
    }
    for (const Offer &offer : offersFor(*m_thread.rows(), row())) {
        if (name != QLatin1String(offer.action->name))
            continue;
        view.setCurrent(m_id);
        // Whoever acts upon it may take the row away, and this with it.
        Q_EMIT view.activated(offer.target);
        return;
    }
}

QString AccessibleComment::text(int start, int end) const
{
    const QString all = body();
    const qsizetype from = std::clamp<qsizetype>(start, 0, all.size());
    return all.sliced(from, std::clamp<qsizetype>(end, from, all.size()) - from);
}

int AccessibleComment::characterCount() const
{
    return int(body().size());
}

void AccessibleComment::scrollToSubstring(int, int)
{
    bringIntoSight();
}

QString AccessibleComment::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace backthread::threadview
