// SPDX-License-Identifier: GPL-3.0-or-later
// What clicks, keys and menus do in an open discussion.
#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/discussion/site.h"
#include "core/services/libraryservice.h"
#include "core/services/threadservice.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadpage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace backthread::threadview {

using discussion::Thread;
using discussion::ViewOptions;

namespace {

// Of the card's height.
constexpr qreal kCardPage = 0.8;
constexpr qreal kCardStep = 0.2;
// In characters: who selects more does not mean these words.
constexpr qsizetype kMostMutedWords = 60;

} // namespace

void ThreadPage::act(const Target &target)
{
    m_cards.closeAll();
    switch (target.kind) {
    case Target::Kind::None:
    case Target::Kind::Body:
    case Target::Kind::Time:
    case Target::Kind::Quote:
        break;
    case Target::Kind::Fold:
        m_commands.toggleFold(target.item);
        break;
    case Target::Kind::Author:
        Q_EMIT authorWanted(target.text);
        break;
    case Target::Kind::Number:
        copyLink(target.item);
        break;
    case Target::Kind::Focus:
        m_view->setCurrent(target.item);
        focusCurrent();
        break;
    case Target::Kind::Source:
        openSource(target.item);
        break;
    case Target::Kind::Reference:
        jumpTo(target.item);
        break;
    case Target::Kind::ScrollTo:
        m_wanted = target.item;
        showWanted();
        break;
    case Target::Kind::Bookmark:
        toggleBookmark(target.item);
        break;
    case Target::Kind::Link:
        Q_EMIT linkActivated(QUrl(target.text));
        break;
    case Target::Kind::Article:
        openArticle();
        break;
    case Target::Kind::Site:
        Q_EMIT siteWanted(target.text);
        break;
    case Target::Kind::BackToThread:
        leaveFocus();
        break;
    case Target::Kind::ShowContext:
        toggleContext();
        break;
    case Target::Kind::ShowAll:
        m_find.showAll();
        break;
    case Target::Kind::OnlyAuthor:
        m_find.showOnlyAuthor(target.text);
        break;
    case Target::Kind::Muted:
        m_rows->revealMuted(target.item);
        break;
    case Target::Kind::Statistics:
        toggleStatistics();
        break;
    case Target::Kind::New:
        (void)m_commands.stepNew(1);
        break;
    }
}

void ThreadPage::actAside(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Reference:
    case Target::Kind::ScrollTo:
    case Target::Kind::BackToThread:
        Q_EMIT asideWanted({target.item, {}, {}, {}});
        break;
    case Target::Kind::Focus:
        Q_EMIT asideWanted({m_snapshot.thread->story().id, target.item, {}, {}});
        break;
    default:
        act(target);
        break;
    }
}

void ThreadPage::openAside()
{
    const Target reference = focusedReference();
    if (reference.kind != Target::Kind::None)
        actAside(reference);
    else if (!m_view->current().isNull())
        actAside({Target::Kind::Focus, m_view->current(), {}});
    else if (m_snapshot.thread)
        Q_EMIT asideWanted(location());
}

bool ThreadPage::goToNextNew()
{
    return m_commands.stepNew(1) || m_arrivals.goToNext();
}

void ThreadPage::jumpTo(ItemId id)
{
    if (!m_snapshot.thread)
        return;
    const auto index = m_snapshot.thread->indexOf(id);
    if (!index) {
        Q_EMIT itemWanted(id);
        return;
    }
    const Location from = location();
    const ItemId left = m_view->current();
    Q_EMIT leaving(from);
    if (*index == Thread::kStory) {
        if (m_rows->focus() != Thread::kStory)
            leaveFocus();
        m_view->setCurrent({});
        m_view->setPlace({});
    } else {
        m_wanted = id;
        // What lies outside a focused sub-thread is shown in the whole thread.
        if (m_rows->rowOf(id) < 0 && !m_snapshot.thread->isWithin(*index, m_rows->focus()))
            leaveFocus();
        showWanted();
    }
    m_view->setCameFrom(left, id);
}

/// Where they are open and out of sight they are shown, not closed.
void ThreadPage::toggleStatistics()
{
    if (m_figures.isOn() && !m_view->isHeadInSight()) {
        m_beforeFigures = m_view->place();
        Q_EMIT leaving(location());
        m_view->setPlace({});
        return;
    }
    if (!m_figures.isOn()) {
        m_beforeFigures = m_view->place();
        Q_EMIT leaving(location());
    }
    m_figures.toggle();
    if (m_figures.isOn())
        m_view->setPlace({});
    else if (m_view->place().top.isNull())
        m_view->setPlace(m_beforeFigures);
}

void ThreadPage::goToTop()
{
    Q_EMIT leaving(location());
    m_view->setCurrent({});
    m_view->setPlace({});
}

void ThreadPage::goToEnd()
{
    if (const int rows = m_rows->rowCount(); rows > 0) {
        Q_EMIT leaving(location());
        (void)m_view->show(m_rows->item(rows - 1).id);
    }
}

void ThreadPage::tabTo(int direction)
{
    // Behind the last reference comes the first one again; where there is none, the next part of the window.
    if (!m_cards.stepReference(direction) && !m_view->stepReference(direction)
        && !m_view->stepReference(direction))
        focusNextPrevChild(direction > 0);
}

Target ThreadPage::focusedReference() const
{
    const Target onCard = m_cards.focusedReference();
    return onCard.kind == Target::Kind::None ? m_view->focusedReference() : onCard;
}

bool ThreadPage::followReference()
{
    const Target target = focusedReference();
    if (target.kind == Target::Kind::None)
        return false;
    act(target);
    return true;
}

void ThreadPage::leave()
{
    if (m_cards.closeTop()) {
        if (m_cards.count() == 0)
            m_view->clearReference();
        return;
    }
    if (m_view->focusedReference().kind != Target::Kind::None)
        m_view->clearReference();
    else if (m_view->hasSelection())
        m_view->clearSelection();
    else if (m_find.isActive())
        m_find.stop();
    else if (!m_find.showAll())
        leaveFocus();
}

void ThreadPage::openFindBar()
{
    if (m_snapshot.thread)
        m_findBar->open();
}

bool ThreadPage::pageDown()
{
    if (m_cards.scroll(kCardPage))
        return true;
    m_cards.closeAll();
    return m_commands.pageDown();
}

bool ThreadPage::pageUp()
{
    if (m_cards.scroll(-kCardPage))
        return true;
    m_cards.closeAll();
    return m_commands.pageUp();
}

bool ThreadPage::scrollCard(int direction)
{
    if (!m_cards.hasKeyboard())
        return false;
    (void)m_cards.scroll(direction * kCardStep);
    return true;
}

bool ThreadPage::enter()
{
    if (focusedReference().kind == Target::Kind::None)
        return m_commands.toggleFold();
    return m_cards.enter() || followReference();
}

bool ThreadPage::focusCurrent()
{
    if (m_view->current().isNull())
        return false;
    Q_EMIT leaving(location());
    ViewOptions options = m_rows->options();
    options.focus = m_view->current();
    options.context = false;
    m_rows->setOptions(options);
    m_view->setPlace({});
    return true;
}

void ThreadPage::leaveFocus()
{
    const ItemId focus = m_rows->options().focus;
    if (focus.isNull())
        return;
    ViewOptions options = m_rows->options();
    options.focus = {};
    options.context = false;
    m_rows->setOptions(options);
    (void)m_view->show(focus);
}

/// There is something to show above the sub-thread: comments, or what the story says.
bool ThreadPage::hasContext() const
{
    return m_rows->thread()->depth(m_rows->focus()) > 1 || m_rows->thread()->story().text;
}

bool ThreadPage::toggleContext()
{
    ViewOptions options = m_rows->options();
    if (options.focus.isNull() || !hasContext())
        return false;
    options.context = !options.context;
    m_rows->setOptions(options);
    return true;
}

void ThreadPage::toggleBookmark(ItemId id)
{
    if (id.isNull())
        return;
    // At once, so that the next press takes it back; what is stored in the end is read then.
    if (m_bookmarks.remove(id)) {
        whenDone(m_services.library.removeBookmarks({id}), this,
            [this, id](const Result<QList<discussion::Bookmark>> &removed) {
                if (removed && !removed->isEmpty())
                    m_removedBookmarks.insert(id, removed->first());
            });
    } else {
        m_bookmarks.insert(id);
        if (m_removedBookmarks.contains(id)) // with the note and tags that it had
            m_services.library.restoreBookmarks({m_removedBookmarks.take(id)});
        else
            m_services.library.addBookmark(id);
    }
    updateScene();
    Q_EMIT bookmarksChanged();
}

void ThreadPage::toggleStoryBookmark()
{
    if (m_snapshot.thread)
        toggleBookmark(m_snapshot.thread->story().id);
}

bool ThreadPage::isStoryBookmarked() const
{
    return m_snapshot.thread && m_bookmarks.contains(m_snapshot.thread->story().id);
}

void ThreadPage::markUnread()
{
    if (m_snapshot.thread)
        m_services.library.markUnread(m_snapshot.thread->story().id);
}

QString ThreadPage::author() const
{
    if (!m_snapshot.thread)
        return {};
    return m_snapshot.thread->at(m_snapshot.thread->indexOf(currentItem()).value_or(Thread::kStory)).by;
}

discussion::Mutes ThreadPage::mutesOffered() const
{
    using discussion::Mute;
    discussion::Mutes offered;
    if (!m_snapshot.thread)
        return offered;
    const auto current = m_snapshot.thread->indexOf(m_view->current());
    const discussion::Item &item = m_snapshot.thread->at(current.value_or(Thread::kStory));
    const QString words = m_view->selectedText().simplified();
    const QString site = discussion::siteOf(m_snapshot.thread->story().url);
    if (!item.by.isEmpty())
        offered.append({.kind = Mute::Kind::User, .text = item.by});
    if (current.value_or(Thread::kStory) != Thread::kStory)
        offered.append({.kind = Mute::Kind::Subthread, .item = item.id});
    if (!words.isEmpty() && words.size() <= kMostMutedWords)
        offered.append({.kind = Mute::Kind::Words, .text = words});
    if (!site.isEmpty())
        offered.append({.kind = Mute::Kind::Site, .text = site});
    return offered;
}

bool ThreadPage::openSource(ItemId id)
{
    return activate(discussion::itemUrl(id));
}

bool ThreadPage::reply(ItemId id)
{
    return activate(discussion::replyUrl(id));
}

/// False where there is none: what is built in stands nowhere else.
bool ThreadPage::activate(const QUrl &url)
{
    if (!url.isEmpty())
        Q_EMIT linkActivated(url);
    return !url.isEmpty();
}

bool ThreadPage::copyLink(ItemId id)
{
    const QUrl url = discussion::itemUrl(id);
    if (!url.isEmpty())
        QGuiApplication::clipboard()->setText(url.toString());
    return !url.isEmpty();
}

bool ThreadPage::openArticle()
{
    if (!m_snapshot.thread || m_snapshot.thread->story().url.isEmpty())
        return false;
    m_services.library.openArticle(m_snapshot.thread->story());
    Q_EMIT linkActivated(QUrl(m_snapshot.thread->story().url));
    return true;
}

void ThreadPage::refresh()
{
    if (m_open)
        m_open->refresh();
}

} // namespace backthread::threadview
