// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/algolia.h"

#include "standin/algoliasearch.h"
#include "standin/corpus.h"
#include "standin/json.h"

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse withHeaders(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"content-type", "application/json"}, {"server", "Google Frontend"},
        {"alt-svc", "h3=\":443\"; ma=2592000"}};
    response.body = body;
    return response;
}

HttpResponse notFound()
{
    return withHeaders(404, R"({"status":404,"error":"Not Found"})");
}

} // namespace

AlgoliaApi::AlgoliaApi(const Corpus &corpus)
    : m_corpus(corpus)
{
}

HttpResponse AlgoliaApi::answer(const HttpRequest &request) const
{
    const QStringList path = request.path().split('/'_L1, Qt::SkipEmptyParts);
    const QString what = path.value(2);
    const QString name = path.value(3);
    if (path.size() > 4 || (request.method != "GET" && request.method != "HEAD"))
        return notFound();
    if (what == "items"_L1) {
        const QByteArray tree = algoliaTree(m_corpus, name.toLongLong(), m_options);
        return tree.isEmpty() ? notFound() : withHeaders(200, tree);
    }
    if (what == "users"_L1)
        return user(name);
    if (name.isEmpty() && (what == "search"_L1 || what == "search_by_date"_L1)) {
        const auto order = what == "search"_L1 ? SearchOrder::Relevance : SearchOrder::Date;
        const SearchAnswer found = algoliaSearch(m_corpus, request, order, m_options);
        return withHeaders(found.status, compactJson(found.body));
    }
    return notFound();
}

HttpResponse AlgoliaApi::user(const QString &name) const
{
    const QJsonObject user = m_corpus.user(name);
    if (user.isEmpty())
        return notFound();
    return withHeaders(200,
        compactJson(QJsonObject {{u"about"_s, user.value("about"_L1).toString()},
            {u"karma"_s, user.value("karma"_L1)}, {u"username"_s, name}}));
}

} // namespace backthread::standin
