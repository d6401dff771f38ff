// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/algoliatree.h"
#include "standin/httprequest.h"
#include "standin/httpresponse.h"

namespace backthread::standin {

class Corpus;

// The Hacker News search service over a corpus: items, users, search and search_by_date
// under /api/v1/. Lives in the server's thread; the corpus must outlive it.
class AlgoliaApi final {
public:
    explicit AlgoliaApi(const Corpus &corpus);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) const;

    void setOptions(const AlgoliaTreeOptions &options) { m_options = options; }
    [[nodiscard]] const AlgoliaTreeOptions &options() const { return m_options; }

private:
    [[nodiscard]] HttpResponse user(const QString &name) const;

    const Corpus &m_corpus;
    AlgoliaTreeOptions m_options;
};

} // namespace backthread::standin
