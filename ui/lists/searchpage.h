// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"
#include "core/services/searchservice.h"
#include "ui/lists/listpage.h"

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

/// What a search has found in what is cached: the newest or the best first, story by story if wanted; more of
/// it comes as one scrolls. Beside each hit stands how many others of its story there are, once they are
/// counted. The window's thread only.
class SearchPage final : public ListPage {
    Q_OBJECT
public:
    SearchPage(services::SearchService &search, services::SavedSearchService &saved, const Clock &clock);

    void reread() override;
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

private:
    using Findings = services::SearchService::Findings;

    void makeBar();
    void showBar();
    [[nodiscard]] search::SavedSearch search() const;
    void readMore();
    void showFindings(const Result<Findings> &found);
    void showMore(const Result<Findings> &found);
    void countOthers(const QList<search::SearchHit> &hits);
    [[nodiscard]] QString captionOf(const Findings &found) const;

    services::SearchService &m_search;
    services::SavedSearchService &m_saved;
    models::HitListModel *m_hits;
    SearchBar *m_bar;
    QStringList m_words;
    bool m_hasMore = false;
};

} // namespace backthread::lists
