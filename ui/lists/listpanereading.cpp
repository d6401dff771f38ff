// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of each section come from.
#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/services/watchservice.h"
#include "ui/lists/listpane.h"
#include "ui/models/hitlistmodel.h"
#include "ui/models/watchlistmodel.h"
#include "ui/search/problemtext.h"

#include <QLocale>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::StorySummary;
using search::SearchHit;
using services::FeedService;
using services::SearchService;

namespace {

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
    if (bookmark.item.text)
        hit.snippet = bookmark.item.text->text;
    if (!bookmark.note.isEmpty())
        hit.snippet = u"✎ %1 — %2"_s.arg(bookmark.note, hit.snippet);
    return hit;
}

} // namespace

void ListPane::show(const Section &section)
{
    begin(section);
    load();
}

void ListPane::comeBack(const Section &section)
{
    const bool isLoaded = m_loaded == section;
    begin(section);
    m_tellsProblem = isLoaded; // it may have failed meanwhile
    if (isLoaded)
        reread();
    else
        load();
}

void ListPane::begin(const Section &section)
{
    const bool isSame = section == m_section;
    const bool isOther = section.kind != m_section.kind || storyListOf(section) != storyListOf(m_section);
    m_section = section;
    m_painted = false;
    showView();
    if (isOther) {
        m_wantedBookmarks = kRows;
        m_hits->setHits({});
        Q_EMIT problemChanged(std::nullopt);
    }
    if (view() == m_storyView && m_loaded != section) {
        setStories({});
        m_loaded = section;
    }
    if (!isSame) {
        m_wantsRow = false;
        setCaption({});
    }
}

void ListPane::load()
{
    if (const auto list = storyListOf(m_section)) {
        setBusy(true);
        m_services.feeds.open(*list, wantedStories());
    } else {
        reread();
    }
}

void ListPane::reread()
{
    switch (m_section.kind) {
    case Section::Kind::Feed:
    case Section::Kind::Best:
        if (const auto list = storyListOf(m_section))
            m_services.feeds.reread(*list, wantedStories());
        else
            showStories(QList<StorySummary>());
        break;
    case Section::Kind::Bookmarks:
        readBookmarks();
        break;
    case Section::Kind::Search:
        search();
        break;
    case Section::Kind::Watching:
        showWatches();
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

void ListPane::recount()
{
    if (view() == m_storyView)
        reread();
}

void ListPane::followBookmarks()
{
    // A search has found what it has found; who wants to know more searches again.
    if (m_section.kind != Section::Kind::Search)
        reread();
}

void ListPane::showList(const discussion::StoryList &list, const FeedService::State &state)
{
    if (storyListOf(m_section) != list)
        return;
    if (m_busy)
        setStories(state.page.stories);
    else
        updateStories(state.page.stories);
    const QString nothing = state.loading ? tr("fetching …") : tr("nothing cached yet");
    m_detail = state.page.fetched > 0 ? QString() : nothing;
    m_fetchedAt = state.page.fetched;
    sayCaption();
    const bool hasEnded = m_busy && !state.loading;
    setBusy(state.loading);
    if (!state.loading && (std::exchange(m_tellsProblem, false) || hasEnded))
        Q_EMIT problemChanged(state.problem);
    if (!hasEnded)
        return;
    if (state.fresh)
        Q_EMIT fetched();
}

QString ListPane::countText(int stories)
{
    if (stories == 0)
        return tr("nothing here yet");
    return stories == 1 ? tr("1 story") : tr("%1 stories").arg(QLocale().toString(stories));
}

void ListPane::showStories(const Result<QList<StorySummary>> &stories)
{
    setBusy(false);
    if (!stories) {
        Q_EMIT problemChanged(stories.error());
        return;
    }
    setStories(*stories);
    if (asksForDays(m_section))
        setCaption(tr("choose the days"));
    else
        setCaption(countText(int(stories->size())));
    Q_EMIT problemChanged(std::nullopt);
}

void ListPane::readBookmarks()
{
    setBusy(true);
    m_hasMoreBookmarks = false; // until this answer says so
    const auto page = m_services.library.bookmarkPage(m_wantedBookmarks);
    whenDone(page, this, [this](const Result<BookmarkPage> &answer) {
        if (m_section.kind == Section::Kind::Bookmarks)
            showBookmarks(answer);
    });
}

void ListPane::showBookmarks(const Result<BookmarkPage> &page)
{
    setBusy(false);
    if (!page) {
        Q_EMIT problemChanged(page.error());
        return;
    }
    QList<SearchHit> hits;
    hits.reserve(page->bookmarks.size());
    for (const Bookmark &bookmark : page->bookmarks)
        hits.append(hitFrom(bookmark));
    m_hits->setHits(hits);
    selectOpen();
    selectWanted();
    m_hasMoreBookmarks = page->total > hits.size();
    setCaption(page->total == 0 ? tr("nothing yet: press b on a comment")
            : page->total == 1  ? tr("1 bookmark")
                                : tr("%1 bookmarks").arg(page->total));
    Q_EMIT problemChanged(std::nullopt);
}

void ListPane::readMoreBookmarks()
{
    if (m_section.kind != Section::Kind::Bookmarks || !m_hasMoreBookmarks)
        return;
    m_wantedBookmarks += kRows;
    readBookmarks();
}

void ListPane::showWatches()
{
    setBusy(false);
    const discussion::WatchState &state = m_services.watches.state();
    m_watches->setWatches(state.watches);
    selectOpen();
    selectWanted();
    setCaption(state.watches.isEmpty() ? tr("nothing yet: press w on a comment")
                                       : tr("%1 new").arg(state.unseen.size()));
    Q_EMIT problemChanged(std::nullopt);
}

void ListPane::search()
{
    setBusy(true);
    const SearchService::Request request {.text = m_section.text, .limit = kHits};
    const auto findings = m_services.search.search(request, this);
    whenDone(findings, this, [this, section = m_section](const Result<SearchService::Findings> &found) {
        if (section == m_section && (found || found.error().kind != Error::Kind::Cancelled))
            showFindings(found);
    });
}

void ListPane::showFindings(const Result<SearchService::Findings> &found)
{
    setBusy(false);
    if (!found) {
        Q_EMIT problemChanged(found.error());
        return;
    }
    m_words = found->words;
    m_hits->setHits(found->answer.hits);
    selectOpen();
    selectWanted();
    const qsizetype hits = found->answer.hits.size();
    QString caption = found->answer.hasMore ? tr("the newest %1 of more hits").arg(hits)
        : hits == 1                         ? tr("1 hit")
                                            : tr("%1 hits").arg(hits);
    if (discussion::parseAddress(m_section.text))
        caption = tr("Return goes there");
    else if (hits == 0)
        caption = tr("0 hits in what is cached");
    caption += u" · "_s + tr("%1 ms").arg(QLocale().toString(found->milliseconds, 'f', 1));
    for (const search::Problem &problem : found->problems)
        caption += u'\n' + searchui::sentence(problem);
    setCaption(caption);
    Q_EMIT problemChanged(std::nullopt);
    Q_EMIT searched(found->text, int(found->answer.hits.size()), found->milliseconds);
}

} // namespace backthread::lists
