// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/lists/hitdelegate.h"
#include "ui/lists/storydelegate.h"
#include "ui/models/hitlistmodel.h"
#include "ui/models/storylistmodel.h"
#include "ui/search/problemtext.h"
#include "ui/wording/age.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::StorySummary;
using search::SearchHit;
using services::FeedService;
using services::SearchService;

namespace {

constexpr int kStories = 60;
constexpr int kRows = 500;
constexpr int kHits = 200;

SearchHit hitFrom(const Bookmark &bookmark)
{
    SearchHit hit;
    hit.id = bookmark.item.id;
    hit.type = bookmark.item.type;
    hit.story = bookmark.story;
    hit.storyTitle = bookmark.item.title;
    hit.by = bookmark.item.by;
    hit.time = bookmark.item.time;
    hit.snippet = bookmark.item.text ? bookmark.item.text->text.left(400).simplified() : QString();
    if (!bookmark.note.isEmpty())
        hit.snippet = u"✎ %1 — %2"_s.arg(bookmark.note, hit.snippet);
    return hit;
}

} // namespace

ListPane::ListPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stories(new models::StoryListModel(this))
    , m_hits(new models::HitListModel(this))
    , m_caption(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_storyView(makeView())
    , m_hitView(makeView())
{
    m_caption->setMargin(8);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack);
    m_storyView->setModel(m_stories);
    m_storyView->setItemDelegate(new StoryDelegate(services.clock, this));
    m_storyView->setAccessibleName(tr("Stories"));
    m_hitView->setModel(m_hits);
    m_hitView->setItemDelegate(new HitDelegate(services.clock, this));
    m_hitView->setAccessibleName(tr("Comments and stories"));

    connect(&services.feeds, &FeedService::changed, this, &ListPane::showFeed);
    connect(&services.library, &services::LibraryService::bookmarksChanged, this, &ListPane::reread);
    connect(&services.library, &services::LibraryService::historyChanged, this, &ListPane::reread);
}

QListView *ListPane::makeView()
{
    auto *view = new QListView(m_stack);
    m_stack->addWidget(view);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->viewport()->installEventFilter(this);
    connect(view, &QListView::clicked, this, &ListPane::choose);
    connect(view, &QListView::activated, this, &ListPane::choose);
    return view;
}

QListView *ListPane::view() const
{
    return m_stack->currentWidget() == m_hitView ? m_hitView : m_storyView;
}

int ListPane::rowCount() const
{
    return view()->model()->rowCount();
}

void ListPane::show(const Section &section)
{
    const bool isOther = section.kind != m_section.kind || section.feed != m_section.feed;
    m_section = section;
    m_painted = false;
    const bool hasHits = section.kind == Section::Kind::Bookmarks || section.kind == Section::Kind::Search;
    m_stack->setCurrentWidget(hasHits ? m_hitView : m_storyView);
    setFocusProxy(view());
    if (isOther) {
        m_stories->setStories({});
        m_hits->setHits({});
        Q_EMIT problemChanged(std::nullopt);
    }
    setCaption({});
    if (section.kind == Section::Kind::Feed) {
        setBusy(true);
        m_services.feeds.open(section.feed, kStories);
    } else {
        reread();
    }
}

void ListPane::refresh()
{
    show(m_section);
}

void ListPane::reread()
{
    switch (m_section.kind) {
    case Section::Kind::Feed:
        m_services.feeds.reread(m_section.feed, kStories);
        break;
    case Section::Kind::Bookmarks:
        readBookmarks();
        break;
    case Section::Kind::Search:
        search();
        break;
    case Section::Kind::History:
    case Section::Kind::Site: {
        setBusy(true);
        auto stories = m_section.kind == Section::Kind::History
            ? m_services.feeds.history(kRows)
            : m_services.feeds.ofSite(m_section.text, kRows);
        const Section section = m_section;
        whenDone(stories, this, [this, section](const Result<QList<StorySummary>> &answer) {
            if (section == m_section)
                showStories(answer);
        });
        break;
    }
    }
}

void ListPane::showFeed(discussion::Feed feed, const FeedService::State &state)
{
    if (m_section.kind != Section::Kind::Feed || m_section.feed != feed)
        return;
    m_stories->setStories(state.page.stories);
    if (state.page.fetched > 0)
        setCaption(tr("updated %1").arg(wording::longAge(state.page.fetched, m_services.clock.now())));
    else
        setCaption(state.loading ? tr("fetching …") : tr("nothing cached yet"));
    setBusy(state.loading);
    Q_EMIT problemChanged(state.problem);
}

void ListPane::showStories(const Result<QList<StorySummary>> &stories)
{
    setBusy(false);
    if (!stories) {
        Q_EMIT problemChanged(stories.error());
        return;
    }
    m_stories->setStories(*stories);
    setCaption(stories->isEmpty() ? tr("nothing here yet") : tr("%1 stories").arg(stories->size()));
}

void ListPane::readBookmarks()
{
    setBusy(true);
    whenDone(m_services.library.bookmarks(), this, [this](const Result<QList<Bookmark>> &bookmarks) {
        if (m_section.kind != Section::Kind::Bookmarks)
            return;
        setBusy(false);
        if (!bookmarks) {
            Q_EMIT problemChanged(bookmarks.error());
            return;
        }
        QList<SearchHit> hits;
        for (const Bookmark &bookmark : *bookmarks)
            hits.append(hitFrom(bookmark));
        m_hits->setHits(hits);
        setCaption(hits.isEmpty() ? tr("nothing yet: press b on a comment") : tr("%1 kept").arg(hits.size()));
    });
}

void ListPane::search()
{
    setBusy(true);
    const SearchService::Request request {.text = m_section.text, .limit = kHits};
    whenDone(m_services.search.search(request), this, [this](const Result<SearchService::Findings> &found) {
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return; // a later one is on its way
        if (m_section.kind != Section::Kind::Search)
            return;
        setBusy(false);
        if (!found) {
            Q_EMIT problemChanged(found.error());
            return;
        }
        m_words = found->words;
        m_hits->setHits(found->answer.hits);
        QString caption = found->answer.hasMore
            ? tr("the newest %1 of more hits").arg(found->answer.hits.size())
            : tr("%1 hits").arg(found->answer.hits.size());
        caption += u" · "_s + tr("%1 ms").arg(QLocale().toString(found->milliseconds, 'f', 1));
        for (const search::Problem &problem : found->problems)
            caption += u'\n' + searchui::sentence(problem);
        setCaption(caption);
        Q_EMIT searched(found->text, int(found->answer.hits.size()), found->milliseconds);
    });
}

void ListPane::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void ListPane::setCaption(const QString &detail)
{
    const QString title = titleOf(m_section);
    m_caption->setText(detail.isEmpty() ? title : title + u" · "_s + detail);
}

void ListPane::step(int rows)
{
    const int count = rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(view()->currentIndex().row() + rows, 0, count - 1);
    const QModelIndex index = view()->model()->index(row, 0);
    view()->setCurrentIndex(index);
    choose(index);
}

void ListPane::choose(const QModelIndex &index)
{
    static_assert(int(models::StoryListModel::IdRole) == int(models::HitListModel::IdRole));
    const bool isSearch = m_section.kind == Section::Kind::Search;
    Q_EMIT itemChosen(
        index.data(models::HitListModel::IdRole).value<ItemId>(), isSearch ? m_words : QStringList());
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted && rowCount() > 0) {
        m_painted = true;
        // Told when the frame is done.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT painted(rowCount()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace backthread::lists
