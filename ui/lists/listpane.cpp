// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "core/services/libraryservice.h"
#include "ui/lists/bookmarkspage.h"
#include "ui/lists/searchpage.h"
#include "ui/lists/storiespage.h"
#include "ui/lists/watchespage.h"
#include "ui/taborder.h"

namespace backthread::lists {

ListPane::ListPane(const Services &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_stories(new StoriesPage(services.feeds, services.library, services.clock))
{
    add(m_stories);
    setFocusProxy(m_stories);
    connect(m_stories, &StoriesPage::sectionChosen, this, &ListPane::sectionChosen);
    connect(m_stories, &StoriesPage::fetched, this, &ListPane::fetched);
    using services::LibraryService;
    connect(&services.library, &LibraryService::bookmarksChanged, this, [this] {
        // A search has found what it has found; who wants to know more searches again.
        if (page().isOpen() && &page() != m_search)
            page().reread();
    });
    connect(&services.library, &LibraryService::historyChanged, this, &ListPane::recount);
    connect(&services.library, &LibraryService::hiddenChanged, m_stories, [this] {
        if (m_stories->isOpen())
            m_stories->reread();
    });
}

void ListPane::add(ListPage *page)
{
    addWidget(page);
    if (page != m_stories)
        ui::tabBehind(m_stories, page);
    connect(page, &ListPage::itemChosen, this, &ListPane::itemChosen);
    connect(page, &ListPage::itemChosenAside, this, &ListPane::itemChosenAside);
    connect(page, &ListPage::entered, this, &ListPane::entered);
    connect(page, &ListPage::left, this, &ListPane::left);
    connect(page, &ListPage::problemChanged, this, &ListPane::problemChanged);
    connect(page, &ListPage::painted, this, &ListPane::painted);
    connect(page, &ListPage::busyChanged, this, &ListPane::busyChanged);
}

SearchPage &ListPane::searchPage()
{
    if (!m_search) {
        m_search = new SearchPage(
            {m_services.search, m_services.remoteSearch, m_services.savedSearches}, m_services.clock);
        add(m_search);
        connect(m_search, &SearchPage::sectionChosen, this, &ListPane::sectionChosen);
        connect(m_search, &SearchPage::searched, this, &ListPane::searched);
    }
    return *m_search;
}

BookmarksPage &ListPane::bookmarksPage()
{
    if (!m_bookmarks) {
        m_bookmarks = new BookmarksPage(m_services.library, m_services.clock);
        m_bookmarks->setSort(m_bookmarkSort);
        add(m_bookmarks);
    }
    return *m_bookmarks;
}

WatchesPage &ListPane::watchesPage()
{
    if (!m_watches) {
        m_watches = new WatchesPage(m_services.watches);
        add(m_watches);
        connect(m_watches, &WatchesPage::authorWanted, this, &ListPane::authorWanted);
    }
    return *m_watches;
}

ListPage &ListPane::pageFor(const Section &section)
{
    if (section.isSearch())
        return searchPage();
    if (section.kind == Section::Kind::Bookmarks)
        return bookmarksPage();
    if (section.kind == Section::Kind::Watching)
        return watchesPage();
    return *m_stories;
}

void ListPane::turnTo(const Section &section)
{
    ListPage &next = pageFor(section);
    if (&next == &page())
        return;
    page().leave();
    setCurrentWidget(&next);
    setFocusProxy(&next);
    next.showOpen(m_openStory);
}

void ListPane::show(const Section &section)
{
    turnTo(section);
    page().open(section);
}

void ListPane::comeBack(const Section &section)
{
    turnTo(section);
    page().comeBack(section);
}

ListPage &ListPane::page() const
{
    return *static_cast<ListPage *>(currentWidget());
}

const Section &ListPane::section() const
{
    return page().section();
}

QList<discussion::StorySummary> ListPane::stories() const
{
    return m_stories->isOpen() ? m_stories->shownStories() : QList<discussion::StorySummary>();
}

void ListPane::refresh()
{
    page().open(section());
}

void ListPane::recount()
{
    if (m_stories->isOpen())
        m_stories->reread();
}

void ListPane::recountSoon(const ItemIds &stories)
{
    if (m_stories->isOpen())
        m_stories->recountSoon(stories);
}

void ListPane::showOpen(ItemId story)
{
    m_openStory = story;
    page().showOpen(story);
}

void ListPane::setOptions(const SectionOptions &options)
{
    m_stories->setOptions(options);
}

const SectionOptions &ListPane::options() const
{
    return m_stories->options();
}

void ListPane::setBookmarkSort(discussion::BookmarkQuery::Sort sort)
{
    m_bookmarkSort = sort;
    if (m_bookmarks)
        m_bookmarks->setSort(sort);
}

discussion::BookmarkQuery ListPane::bookmarkQuery() const
{
    return m_bookmarks ? m_bookmarks->query() : discussion::BookmarkQuery {.sort = m_bookmarkSort};
}

bool ListPane::isBusy() const
{
    return page().isBusy();
}

} // namespace backthread::lists
