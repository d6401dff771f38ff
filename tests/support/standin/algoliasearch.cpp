// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/algoliasearch.h"

#include "standin/algoliafilter.h"
#include "standin/algoliahit.h"
#include "standin/corpus.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostHits = 1000;
constexpr int kDefaultPageSize = 20;
constexpr int kFrontPage = 30;
constexpr auto kTooDeep =
    "you can only fetch the 1000 hits for this query. You can extend the number of hits returned "
    "via the paginationLimitedTo index parameter or use the browse method.";

struct Page {
    int number = 0;
    int size = kDefaultPageSize;
};

Page pageOf(const HttpRequest &request)
{
    Page page;
    page.number = std::max(0, request.parameter("page").toInt());
    if (request.hasParameter("hitsPerPage"))
        page.size = std::clamp(request.parameter("hitsPerPage").toInt(), 0, kMostHits);
    return page;
}

SearchAnswer failure(const QString &message)
{
    return {400, {{u"message"_s, message}, {u"status"_s, 400}}};
}

using Ids = QSet<qint64>;

Ids frontPage(const Corpus &corpus)
{
    const auto ids = corpus.feed(Feed::Top).mid(0, kFrontPage);
    return Ids(ids.begin(), ids.end());
}

SearchItem searchItem(const Corpus &corpus, qint64 id, const Ids &front)
{
    return {corpus.item(id), [&corpus, id] { return corpus.storyOf(id); }, front.contains(id)};
}

bool isFindable(const QJsonObject &item)
{
    return !item.value("dead"_L1).toBool() && !item.value("deleted"_L1).toBool();
}

void sortHits(QList<QJsonObject> &found, SearchOrder order)
{
    const auto key = [order](const QJsonObject &item) {
        const qint64 time = item.value("time"_L1).toInteger();
        const qint64 id = item.value("id"_L1).toInteger();
        if (order == SearchOrder::Date)
            return std::tuple(time, id, qint64(0));
        return std::tuple(item.value("score"_L1).toInteger(), item.value("descendants"_L1).toInteger(), time);
    };
    std::stable_sort(
        found.begin(), found.end(), [&key](const auto &a, const auto &b) { return key(a) > key(b); });
}

// Keeps only what attributesToRetrieve and attributesToHighlight ask for.
QJsonObject trimmed(QJsonObject hit, const HttpRequest &request)
{
    const QString highlighted = request.parameter("attributesToHighlight");
    if (!highlighted.isNull() && (highlighted.isEmpty() || highlighted == "[]"_L1))
        hit.remove("_highlightResult"_L1);
    const QString wanted = request.parameter("attributesToRetrieve");
    if (wanted.isEmpty() || wanted == "*"_L1)
        return hit;
    const auto names = wanted.split(','_L1);
    const auto keys = hit.keys();
    for (const QString &key : keys) {
        if (!names.contains(key) && key != "objectID"_L1 && key != "_highlightResult"_L1)
            hit.remove(key);
    }
    return hit;
}

QJsonObject envelope(const HttpRequest &request, const Page &page, qsizetype found)
{
    const qsizetype reachable = std::min<qsizetype>(found, kMostHits);
    const qsizetype pages = page.size > 0 ? (reachable + page.size - 1) / page.size : 0;
    return {{u"exhaustive"_s, QJsonObject {{u"nbHits"_s, true}, {u"typo"_s, true}}},
        {u"exhaustiveNbHits"_s, true}, {u"exhaustiveTypo"_s, true}, {u"hitsPerPage"_s, page.size},
        {u"nbHits"_s, qint64(found)}, {u"nbPages"_s, qint64(pages)}, {u"page"_s, page.number},
        {u"params"_s, QString::fromUtf8(request.query())}, {u"processingTimingsMS"_s, QJsonObject()},
        {u"query"_s, request.parameter("query")}};
}

WordFilter wordFilter(const HttpRequest &request)
{
    const QString attributes = request.parameter("restrictSearchableAttributes");
    return {request.parameter("query"), attributes.split(','_L1, Qt::SkipEmptyParts)};
}

template <typename Matches>
QList<QJsonObject> matchingItems(const Corpus &corpus, const AlgoliaTreeOptions &options, Matches matches)
{
    const Ids front = frontPage(corpus);
    QList<QJsonObject> found;
    const auto ids = corpus.ids();
    for (const qint64 id : ids) {
        const SearchItem entry = searchItem(corpus, id, front);
        if (isFindable(entry.item) && isIndexed(corpus, id, options) && matches(entry))
            found.append(entry.item);
    }
    return found;
}

QJsonArray hitsOf(const Corpus &corpus, const QList<QJsonObject> &items, const HttpRequest &request)
{
    const Ids front = frontPage(corpus);
    const QStringList words = wordFilter(request).words();
    QJsonArray hits;
    for (const QJsonObject &item : items) {
        const SearchItem entry = searchItem(corpus, item.value("id"_L1).toInteger(), front);
        hits.append(trimmed(algoliaHit(entry, corpus.item(entry.story()), words), request));
    }
    return hits;
}

} // namespace

SearchAnswer algoliaSearch(
    const Corpus &corpus, const HttpRequest &request, SearchOrder order, const AlgoliaTreeOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    const TagFilter tags(request.parameter("tags"));
    const NumericFilter numbers(request.parameter("numericFilters"));
    const WordFilter words = wordFilter(request);
    const Page page = pageOf(request);
    if (!numbers.error().isEmpty())
        return failure("invalid numeric filter: "_L1 + numbers.error());
    if (qint64(page.number) * page.size >= kMostHits)
        return failure(QString::fromLatin1(kTooDeep));
    QList<QJsonObject> found = matchingItems(corpus, options, [&](const SearchItem &entry) {
        return numbers.matches(entry.item) && tags.matches(entry) && words.matches(entry.item);
    });
    sortHits(found, order);
    QJsonObject body = envelope(request, page, found.size());
    body.insert("hits"_L1, hitsOf(corpus, found.mid(qsizetype(page.number) * page.size, page.size), request));
    body.insert("processingTimeMS"_L1, timer.elapsed());
    body.insert("serverTimeMS"_L1, timer.elapsed() + 1);
    return {200, body};
}

} // namespace backthread::standin
