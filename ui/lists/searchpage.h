// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"
#include "core/services/remotesearchservice.h"
#include "core/services/searchservice.h"
#include "ui/lists/listpage.h"

#include <QTimer>

namespace backthread {
class Clock;
namespace models {
class HitListModel;
}
namespace services {
class SavedSearchService;
}
} // namespace backthread

namespace backthread::lists {

class SearchBar;

/// What a search has found in what is cached, or at its source: the newest or the best first, story by story
/// if wanted; more of it comes as one scrolls. Where a query finds nothing, as while its last word is
/// being typed, what that begins is searched for among the newest, and among all when somebody has stopped
/// typing, or scrolls. Beside each hit stands how many others of its story there are, once they are counted.
/// The window's thread only.
class SearchPage final : public ListPage {
    Q_OBJECT
public:
    struct Services {
        services::SearchService &cached;
        services::RemoteSearchService &remote;
        services::SavedSearchService &saved;
    };
    SearchPage(const Services &services, const Clock &clock);

    void reread() override;
    [[nodiscard]] QList<discussion::Bookmark> selected() const override;
    /// What is asked, in its order.
    [[nodiscard]] search::SavedSearch search() const;
    void toggleOrder();
    void toggleGrouping();
    void toggleSaved();
    void togglePlace();

Q_SIGNALS:
    void searched(const QString &query, int hits, double milliseconds);
    /// The same search is wanted in another way.
    void sectionChosen(const backthread::lists::Section &section);

protected:
    void choose(const QModelIndex &index, Way way) override;
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList words() const override { return m_words; }
    void begun(bool isOther) override;
    void readMore() override;

private:
    using Findings = services::SearchService::Findings;
    using RemoteFindings = services::RemoteSearchService::Findings;

    void makeBar();
    void showBar();
    /// What is below `before`, else from the newest.
    void searchCache(std::optional<ItemId> before = {});
    void searchEverywhere(int page);
    void showFindings(const Result<Findings> &found);
    void showMore(const Result<Findings> &found);
    void showFromEverywhere(const Result<RemoteFindings> &found, int page);
    /// Where a glance has left much room.
    void lookOn();
    void countOthers(const QList<search::SearchHit> &hits);
    [[nodiscard]] bool isWidened() const { return m_asked != section().text; }
    [[nodiscard]] QString captionOf(const Findings &found) const;
    [[nodiscard]] static QString captionOf(const RemoteFindings &found);

    services::SearchService &m_search;
    services::RemoteSearchService &m_remote;
    services::SavedSearchService &m_saved;
    models::HitListModel *m_hits;
    SearchBar *m_bar;
    QString m_asked; ///< The query of the section, or what that was widened to.
    QStringList m_words;
    QTimer m_typing; ///< Runs while somebody may go on with that.
    bool m_hasMore = false;
    int m_page = 0; ///< Of what is at the source, the last that was read.
};

} // namespace backthread::lists
