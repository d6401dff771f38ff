// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/algoliatree.h"
#include "standin/httprequest.h"

#include <QJsonObject>

namespace backthread::standin {

class Corpus;

enum class SearchOrder { Relevance, Date };

// The answer of /api/v1/search or search_by_date: an envelope with hits, or an error
// object with message and status. Dead, deleted and unindexed items are never found.
struct SearchAnswer {
    int status = 200;
    QJsonObject body;
};

[[nodiscard]] SearchAnswer algoliaSearch(
    const Corpus &corpus, const HttpRequest &request, SearchOrder order, const AlgoliaTreeOptions &options);

} // namespace backthread::standin
