// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"
#include "core/sources/hackernews/searchpage.h"

namespace backthread::hackernews {

/// A page of what matches a query, by one search of Algolia's. What cannot be asked there is tested here, or
/// told as untranslated; where nothing can be asked, nothing is, and nothing is found.
class SearchFetch final : public ApiFetch {
    Q_OBJECT
public:
    SearchFetch(const Api &api, const sources::SearchRequest &request);
    ~SearchFetch() override;

    void start() override;

private:
    void onPage(const Result<QByteArray> &body);
    void tell(const search::RemoteAnswer &answer);
    [[nodiscard]] search::RemoteAnswer answerFrom(const SearchPage &page) const;

    const sources::SearchRequest m_request;
    const Translation m_translation;
};

} // namespace backthread::hackernews
