// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/itemid.h"
#include "core/discussion/bookmarkquery.h"
#include "core/discussion/summary.h"
#include "ui/lists/sectionoptions.h"

#include <QStackedWidget>

namespace backthread {
class Clock;
namespace services {
class FeedService;
class LibraryService;
class RemoteSearchService;
class SavedSearchService;
class SearchService;
class WatchService;
} // namespace services
} // namespace backthread

namespace backthread::lists {

class BookmarksPage;
class ListPage;
class SearchPage;
class StoriesPage;
class WatchesPage;

/// The middle of the window: one page for each kind of list, of which one is open. All but that of stories
/// are made when they are first needed. The window's thread only.
class ListPane final : public QStackedWidget {
    Q_OBJECT
public:
    struct Services {
        services::FeedService &feeds;
        services::LibraryService &library;
        services::SearchService &search;
        services::RemoteSearchService &remoteSearch;
        services::SavedSearchService &savedSearches;
        services::WatchService &watches;
        const Clock &clock;
    };
    explicit ListPane(const Services &services, QWidget *parent = nullptr);

    void show(const Section &section);
    /// The same, but a section of stories that was left a while ago is as it was, its place too, and its
    /// source is not asked.
    void comeBack(const Section &section);
    [[nodiscard]] const Section &section() const;
    /// The stories of its page, as they stand there, where it is a list of stories.
    [[nodiscard]] QList<discussion::StorySummary> stories() const;
    /// The page that is open.
    [[nodiscard]] ListPage &page() const;
    /// Open or not, it has what was found last.
    [[nodiscard]] SearchPage &searchPage();
    /// Asks the source for the section again, where it comes from one.
    void refresh();
    /// Reads the section again from what is stored, where the rows count what stories have and what of it is
    /// new.
    void recount();
    /// The same in a moment, where one of these is a row.
    void recountSoon(const ItemIds &stories);
    /// Selects the row of the story that is open, or none, as soon as another one is.
    void showOpen(ItemId story);
    void setOptions(const SectionOptions &options);
    [[nodiscard]] const SectionOptions &options() const;
    void setBookmarkSort(discussion::BookmarkQuery::Sort sort);
    /// What is in the list of bookmarks, open or not, and in what order.
    [[nodiscard]] discussion::BookmarkQuery bookmarkQuery() const;
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    // Of the page that is open; see there.
    void itemChosen(backthread::ItemId id, const QStringList &words);
    void itemChosenAside(backthread::ItemId id, const QStringList &words);
    void sectionChosen(const backthread::lists::Section &section);
    void authorWanted(const QString &name);
    void left();
    void entered();
    void searched(const QString &query, int hits, double milliseconds);
    void problemChanged(const std::optional<backthread::Error> &problem);
    void fetched();
    void painted(int rows);
    void busyChanged();

private:
    void add(ListPage *page);
    void turnTo(const Section &section);
    [[nodiscard]] ListPage &pageFor(const Section &section);
    [[nodiscard]] BookmarksPage &bookmarksPage();
    [[nodiscard]] WatchesPage &watchesPage();

    Services m_services;
    StoriesPage *m_stories;
    SearchPage *m_search = nullptr;
    BookmarksPage *m_bookmarks = nullptr;
    WatchesPage *m_watches = nullptr;
    discussion::BookmarkQuery::Sort m_bookmarkSort {}; ///< Until there is a page that has it.
    ItemId m_openStory;
};

} // namespace backthread::lists
