// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/searchservice.h"
#include "ui/lists/listpage.h"

namespace backthread {
class Clock;
namespace models {
class HitListModel;
}
} // namespace backthread

namespace backthread::lists {

/// What a search has found in what is cached. The window's thread only.
class SearchPage final : public ListPage {
    Q_OBJECT
public:
    SearchPage(services::SearchService &search, const Clock &clock);

    void reread() override;

Q_SIGNALS:
    void searched(const QString &query, int hits, double milliseconds);

protected:
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList words() const override { return m_words; }
    void begun(bool isOther) override;

private:
    void showFindings(const Result<services::SearchService::Findings> &found);

    services::SearchService &m_search;
    models::HitListModel *m_hits;
    QStringList m_words;
};

} // namespace backthread::lists
