// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadpage.h"

#include "core/base/clock.h"
#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "core/services/peopleservice.h"
#include "core/services/threadservice.h"
#include "core/text/typedwords.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/findbar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace backthread::threadview {

using namespace std::chrono_literals;
using discussion::ReadingPlace;
using discussion::Thread;
using discussion::ThreadSnapshot;
using discussion::ViewOptions;

namespace {

constexpr auto kFresh = 1min; // What was fetched ahead.

} // namespace

ThreadPage::ThreadPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new models::ThreadModel(this))
    , m_rows(new models::ThreadRowsModel(*m_model, this))
    , m_view(new ThreadView(*m_rows, this))
    , m_commands(*m_rows, *m_view)
    , m_cards(*m_view)
    , m_find(*m_rows, *m_view)
    , m_arrivals(*m_rows, *m_view, m_commands)
    , m_findBar(new FindBar(m_find, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_findBar);
    setFocusProxy(m_view);
    connect(m_view, &ThreadView::activated, this, &ThreadPage::act);
    connect(&m_cards, &PreviewCards::activated, this, &ThreadPage::act);
    connect(m_view, &ThreadView::activatedAside, this, &ThreadPage::actAside);
    connect(&m_cards, &PreviewCards::activatedAside, this, &ThreadPage::actAside);
    connect(&m_cards, &PreviewCards::foreignWanted, this, [this](ItemId id) {
        whenDone(
            m_services.threads.cached(id), this, [this, id](const Result<discussion::ThreadPtr> &thread) {
                m_cards.showForeign(id, thread.value_or(nullptr));
            });
    });
    connect(&m_find, &ThreadFind::changed, this, [this] {
        if (m_view->scene().words != markedWords())
            updateScene();
    });
    connect(&m_figures, &ThreadFigures::changed, this, &ThreadPage::updateScene);
    connect(m_findBar, &FindBar::left, this, [this] { setFocus(); });
    connect(m_view, &ThreadView::threadPainted, this, &ThreadPage::painted, Qt::QueuedConnection);
    connect(&services.library, &services::LibraryService::bookmarksChanged, this, &ThreadPage::readBookmarks);
    connect(&services.library, &services::LibraryService::failed, this, &ThreadPage::readBookmarks);
    connect(&services.people, &services::PeopleService::changed, this, &ThreadPage::updateScene);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        updateScene();
        Q_EMIT aged();
    });
    m_minute.start(1min);
}

ThreadPage::~ThreadPage()
{
    savePlace();
}

void ThreadPage::open(ItemId id, const QStringList &words)
{
    m_words = words;
    if (!words.isEmpty())
        m_find.suggest(text::TypedWords(words).typed());
    m_wanted = id;
    m_return.reset();
    if (m_snapshot.thread && m_snapshot.thread->indexOf(id)) {
        stay();
        if (m_rows->focus() != Thread::kStory)
            leaveFocus();
        updateScene();
        showWanted();
        return;
    }
    savePlace();
    m_opening = true;
    follow(id);
}

bool ThreadPage::isOpening(ItemId id) const
{
    return m_opening && m_open->id() == id;
}

void ThreadPage::setAhead(std::unique_ptr<services::OpenThread> ahead)
{
    m_ahead = std::move(ahead);
}

void ThreadPage::follow(ItemId id)
{
    auto ahead = std::exchange(m_ahead, {});
    if (ahead && ahead->id() == id && ahead->isLoading()) {
        hear(std::move(ahead));
        QMetaObject::invokeMethod(
            m_open.get(), [this] { showAhead(); }, Qt::QueuedConnection);
    } else {
        // What came ahead is in the cache; how the story was left, and its bookmarks, may have changed since.
        using Fetching = services::ThreadService::Fetching;
        const bool hasCome = ahead && ahead->id() == id && isFresh(ahead->snapshot());
        hear(m_services.threads.open(id, hasCome ? Fetching::WhenMissing : Fetching::Always));
    }
}

void ThreadPage::hear(std::unique_ptr<services::OpenThread> thread)
{
    m_open = std::move(thread);
    connect(m_open.get(), &services::OpenThread::changed, this, &ThreadPage::showSnapshot);
    connect(m_open.get(), &services::OpenThread::completed, this, &ThreadPage::completed);
    connect(m_open.get(), &services::OpenThread::arrived, this, &ThreadPage::showArrived);
    connect(m_open.get(), &services::OpenThread::failed, this, [this, id = m_open->id()](const Error &error) {
        m_opening = false;
        if (error.kind == Error::Kind::NotFound)
            goOn();
        Q_EMIT failed(id, error);
    });
}

/// Follows what is shown again, since what was asked for instead is not there and will not come.
void ThreadPage::goOn()
{
    const ItemId shown = m_snapshot.thread ? m_snapshot.thread->story().id : ItemId();
    if (shown.isNull() || m_open->id() == shown)
        return;
    letGo(m_open, this);
    m_wanted = {};
    m_return.reset();
    hear(m_services.threads.open(shown, services::ThreadService::Fetching::WhenMissing));
}

/// What is there of a thread whose fetch began before the page was there.
void ThreadPage::showAhead()
{
    if (m_open->snapshot().thread)
        showSnapshot(m_open->snapshot());
}

bool ThreadPage::isFresh(const ThreadSnapshot &snapshot) const
{
    const auto age = std::chrono::seconds(m_services.clock.now() - snapshot.fetch.fetched);
    return snapshot.thread && !snapshot.problem && age <= kFresh;
}

/// Gives up another thread that was asked for and has not come: the reader is back in this one.
void ThreadPage::stay()
{
    if (m_open->snapshot().thread)
        return;
    m_opening = false;
    follow(m_snapshot.thread->story().id);
}

void ThreadPage::showSnapshot(const ThreadSnapshot &snapshot)
{
    const bool isFirst = !areOfOneStory(m_snapshot.thread, snapshot.thread)
        || m_snapshot.isStoryKnown() != snapshot.isStoryKnown();
    if (isFirst) {
        showFirst(snapshot);
    } else {
        const bool isSame = m_snapshot.thread == snapshot.thread;
        const bool isAwaited = m_snapshot.loading;
        m_snapshot = snapshot;
        if (snapshot.change)
            m_altered.insert(snapshot.change->alterations());
        m_view->setHeadHeld(isAwaited || snapshot.loading);
        m_rows->setMuted(snapshot.muted);
        updateScene();
        if (!isSame) {
            m_figures.setThread(snapshot.thread);
            m_cards.setThread(snapshot.thread);
            m_model->setThread(snapshot.thread, snapshot.change);
        }
        m_view->setHeadHeld(true);
    }
    beginNew();
    showWanted();
    m_opening = false;
    Q_EMIT changed();
    if (isFirst)
        m_view->viewport()->repaint(); // at once, while Qt would wait some milliseconds for more to paint
}

void ThreadPage::showFirst(const ThreadSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_arrivals.clear();
    m_altered.clear();
    m_bookmarks = QSet<ItemId>(snapshot.bookmarks.begin(), snapshot.bookmarks.end());
    ViewOptions options;
    options.order = m_rows->options().order;
    // What stands in for the story is on the screen for a moment; nobody visits it, or comes back to it.
    const bool isKnown = snapshot.isStoryKnown();
    const ReadingPlace left = isKnown ? snapshot.place : ReadingPlace();
    options.folded = QSet<ItemId>(left.folded.begin(), left.folded.end());
    options.newSince = left.previousVisit;
    options.filter = left.filter;
    options.muted = snapshot.muted;
    if (m_return) {
        options.focus = m_return->focus;
        options.filter = m_return->filter.value_or(left.filter);
    }
    m_figures.setThread(snapshot.thread);
    m_cards.setThread(snapshot.thread);
    m_model->setThread(nullptr);
    m_rows->setOptions(options);
    updateScene();
    m_model->setThread(snapshot.thread);
    if (m_rows->arrangement().matches == 0)
        m_find.showAll(); // what is new today is not what was new then
    m_view->setPlace({left.top, left.offset});
    if (m_return) {
        m_view->setPlace(m_return->place);
        m_view->setCurrent(m_return->current);
    }
    m_wanted = m_open->id(); // still, where only a part of the way up was known so far
    if (!isKnown)
        return;
    m_return.reset();
    m_services.library.openThread(snapshot.thread->story());
}

/// A first visit has none before it that things could be newer than: in it, new is what comes after the
/// thread was there as a whole.
void ThreadPage::beginNew()
{
    ViewOptions options = m_rows->options();
    const qint64 fetched = m_snapshot.fetch.fetched;
    if (options.newSince > 0 || fetched == 0 || m_snapshot.loading || !m_snapshot.isStoryKnown())
        return;
    options.newSince = fetched;
    m_rows->setOptions(options);
}

void ThreadPage::showArrived(const ItemIds &replies)
{
    ItemIds wanted = replies;
    wanted.removeIf([this](ItemId id) {
        const auto comment = m_snapshot.thread->indexOf(id);
        return comment && m_rows->options().muted.covers(*m_snapshot.thread, *comment);
    });
    m_arrivals.add(wanted);
}

void ThreadPage::showWanted()
{
    const Thread &thread = *m_snapshot.thread;
    if (m_wanted.isNull())
        return;
    const auto index = thread.indexOf(m_wanted);
    if (!index) {
        if (!m_snapshot.loading)
            m_wanted = {};
        return;
    }
    const ItemId wanted = std::exchange(m_wanted, {});
    if (*index == Thread::kStory)
        return;
    (void)m_commands.reveal(wanted);
}

void ThreadPage::updateScene()
{
    Scene scene = m_view->scene();
    scene.now = m_services.clock.now();
    scene.bookmarks = m_bookmarks;
    scene.muted = m_rows->options().muted;
    scene.people = m_services.people.people();
    scene.altered = m_altered;
    scene.words = markedWords();
    scene.statistics = m_figures.statistics();
    scene.freshness = wording::Freshness::of(m_snapshot);
    const bool opensFigures = scene.statistics && !m_view->scene().statistics;
    m_view->setScene(scene);
    if (opensFigures)
        m_view->setPlace({});
}

/// Of the search that led here, and of what is looked for now.
QStringList ThreadPage::markedWords() const
{
    QStringList words = m_words + m_find.markedWords();
    words.removeDuplicates();
    return words;
}

void ThreadPage::readBookmarks()
{
    if (!m_snapshot.thread)
        return;
    const ItemId story = m_snapshot.thread->story().id;
    whenDone(m_services.library.bookmarksWithin(story), this, [this, story](const Result<ItemIds> &ids) {
        if (!ids || !m_snapshot.thread || m_snapshot.thread->story().id != story)
            return;
        m_bookmarks = QSet<ItemId>(ids->begin(), ids->end());
        updateScene();
        Q_EMIT bookmarksChanged();
    });
}

Location ThreadPage::location() const
{
    if (!m_snapshot.thread)
        return {};
    const ViewOptions &options = m_rows->options();
    return {m_snapshot.thread->story().id, options.focus, m_view->place(), m_view->current(), options.filter};
}

void ThreadPage::go(const Location &location)
{
    if (location.story.isNull())
        return;
    if (!m_snapshot.thread || m_snapshot.thread->story().id != location.story) {
        open(location.story);
        m_return = location;
        return;
    }
    stay();
    m_return.reset();
    m_wanted = {};
    const ItemId left = m_view->current();
    ViewOptions options = m_rows->options();
    options.focus = location.focus;
    if (location.filter)
        options.filter = *location.filter;
    m_rows->setOptions(options);
    m_view->setPlace(location.place);
    m_view->setCurrent(location.current);
    m_view->setCameFrom(left == location.current ? ItemId() : location.current, left);
}

void ThreadPage::savePlace()
{
    if (!m_snapshot.thread || !m_snapshot.isStoryKnown())
        return;
    // A sub-thread is a passing look; what the library keeps is the place in the whole thread.
    const ViewOptions &options = m_rows->options();
    ReadingPlace place;
    const ThreadView::Place at = m_view->place();
    place.top = at.top;
    place.offset = at.offset;
    place.folded = ItemIds(options.folded.begin(), options.folded.end());
    place.filter = options.filter;
    place.previousVisit = options.newSince;
    m_services.library.savePlace(m_snapshot.thread->story().id, place);
}

ItemId ThreadPage::currentItem() const
{
    if (!m_snapshot.thread)
        return {};
    return m_view->current().isNull() ? m_snapshot.thread->story().id : m_view->current();
}

} // namespace backthread::threadview
