// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchstore.h"

#include "core/search/condition.h"
#include "core/search/fulfils.h"
#include "core/search/glance.h"
#include "core/search/match.h"
#include "core/search/ranking.h"
#include "core/search/snippet.h"
#include "core/search/wordfinder.h"
#include "core/store/connection.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

// How many ids of filters are few; of these as many texts are looked at as the last two say. Where the words
// have fewer rows than kFrequent between them, to read these is faster.
constexpr int kFew = 5'000;
constexpr int kFrequent = 20'000;
constexpr int kLeastOfFew = 400;
constexpr int kMostOfFew = 1'600;
// The same of the newest, most of which stand side by side.
constexpr int kLeastOfNewest = 2'000;
constexpr int kMostOfNewest = 8'000;
/// While somebody types, however long it takes.
constexpr int kGlanced = 200;
/// How many matches among such texts are enough to find the best among.
constexpr int kEnough = 100;

/// The names of a column from one that is bound, by the alphabet, as many as is bound behind it: from one to
/// the next by the index in that collation, since each may stand in millions of rows.
QString namesOf(const QString &column, const QString &table, const QString &collation = {})
{
    return uR"(
        WITH RECURSIVE ending (name) AS (
            SELECT (SELECT %1 FROM %2 WHERE %1 >= ? %3 ORDER BY %1 %3 LIMIT 1)
            UNION ALL
            SELECT (SELECT %1 FROM %2 WHERE %1 > ending.name %3 ORDER BY %1 %3 LIMIT 1)
            FROM ending WHERE ending.name IS NOT NULL LIMIT ?)
        SELECT name FROM ending)"_s.arg(column, table, collation);
}

/// Each name in the case of the newest item.
QString authors()
{
    return QStringLiteral(R"(
        SELECT (SELECT item."by" FROM author CROSS JOIN item ON item.id = author.rowid
                WHERE author MATCH )" BACKTHREAD_AUTHOR_MATCH("term") R"( ORDER BY author.rowid DESC LIMIT 1)
        FROM author_name WHERE term >= lower(?) ORDER BY term LIMIT ?)");
}

std::optional<QString> endingsOf(search::Beginning::Kind kind)
{
    using Kind = search::Beginning::Kind;
    if (kind == Kind::Author)
        return authors();
    if (kind == Kind::Site)
        return namesOf(u"site"_s, u"item"_s);
    if (kind == Kind::Tag)
        return namesOf(u"tag"_s, u"library.bookmark_tag"_s, u"COLLATE NOCASE"_s);
    return std::nullopt;
}

/// Candidates for an answer, as they are looked at. An unlimited glance looks at all of them.
SearchOptions newestOf(SearchOptions options, int limit)
{
    options.sort = search::Sort::Recent;
    options.limit =
        options.glance == std::chrono::milliseconds::max() ? std::numeric_limits<int>::max() : limit;
    return options;
}

/// Whether it takes the index long to gather the rows of these words, or to read those between some ids.
bool areFrequent(
    const std::vector<search::Node> &words, const search::Extent &ids, const SearchOptions &options)
{
    const auto rows = search::idsOf(words, ids.lowest, ids.highest);
    return !rows || search::haveBeginnings(words) || options.measure(*rows, kFrequent).count == kFrequent;
}

std::optional<int> intFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace

Result<SearchAnswer> SearchStore::search(const search::Query &query, const SearchOptions &options)
{
    const int limit = qBound(0, options.limit, std::numeric_limits<int>::max() - 1);
    SearchOptions wanted = options;
    wanted.limit = limit + 1; // one more tells whether there are more
    const auto found = find(query, wanted);
    if (!found)
        return fail(found.error());
    SearchAnswer answer;
    answer.hasMore = found->ids.size() > limit || found->isCut;
    answer.scored = found->scored;
    const search::WordFinder words(query);
    for (const ItemId id : found->ids.first(qMin<qsizetype>(limit, found->ids.size()))) {
        auto shown = hit(id, words);
        if (!shown)
            return fail(shown.error());
        if (*shown)
            answer.hits.append(**shown);
    }
    return answer;
}

Result<int> SearchStore::count(const search::Query &query, const SearchOptions &options)
{
    const auto found = find(query, options);
    if (!found)
        return fail(found.error());
    return int(found->ids.size());
}

Result<SearchStore::Found> SearchStore::find(const search::Query &query, SearchOptions options)
{
    if (query.isEmpty())
        return Found {};
    if (!options.measure)
        options.measure = [this](const search::Sql &ids, int most) { return extent(ids, most); };
    auto look = fewTexts(query, options);
    if (!look)
        look = newestTexts(query, options);
    if (look) {
        auto seen = lookAt(*look, query, options);
        if (!seen)
            return fail(seen.error());
        if (*seen)
            return std::move(**seen);
    }
    return lookUp(query, options);
}

Result<SearchStore::Found> SearchStore::lookUp(const search::Query &query, const SearchOptions &options)
{
    auto rows = rowsOf(search::compile(query, options).rows);
    if (!rows)
        return fail(rows.error());
    Found found;
    while (rows->next()) {
        found.ids.append(ItemId(rows->value(0).toLongLong()));
        if (options.sort == search::Sort::Best && rows->value(1).toInt() == search::kScored)
            found.scored = search::kScored;
    }
    return found;
}

std::optional<SearchStore::Look> SearchStore::fewTexts(
    const search::Query &query, const SearchOptions &options)
{
    auto parts = search::wordsApart(query);
    if (!parts)
        return std::nullopt;
    // The best are found by the index among more than what can be looked at as a whole.
    const bool isScored = options.sort == search::Sort::Best;
    SearchOptions few = newestOf(options, kMostOfFew + 1);
    few.handy = isScored ? kMostOfFew : kFew;
    search::CompiledQuery candidates = search::compile(parts->candidates, few);
    if (!candidates.start || !areFrequent(parts->tests, *candidates.start, options))
        return std::nullopt;
    return Look {
        std::move(candidates), std::move(parts->tests), isScored ? few.limit : kLeastOfFew, few.limit};
}

std::optional<SearchStore::Look> SearchStore::newestTexts(
    const search::Query &query, const SearchOptions &options)
{
    auto parts = search::beginningsApart(query);
    if (!parts)
        return std::nullopt;
    const SearchOptions newest = newestOf(options, kMostOfNewest);
    return Look {
        search::compile(parts->candidates, newest), std::move(parts->tests), kLeastOfNewest, newest.limit};
}

Result<std::optional<SearchStore::Found>> SearchStore::lookAt(
    const Look &look, const search::Query &query, const SearchOptions &options)
{
    const bool isScored = options.sort == search::Sort::Best;
    search::Ranking ranking(query);
    if (isScored && !ranking.hasWords())
        return std::nullopt;
    const int enough = isScored ? qMax(kEnough, options.limit) : options.limit;
    auto rows = rowsOf(look.candidates.rows);
    if (!rows)
        return fail(rows.error());
    Found found;
    const QDeadlineTimer deadline(options.glance.value_or(std::chrono::milliseconds::max()));
    const auto isOver = [&](int looked) {
        if (found.ids.size() >= enough && (!isScored || looked >= look.least))
            return true;
        if (options.glance)
            return looked >= kGlanced && deadline.hasExpired();
        const bool isPromising = found.ids.size() * (look.most / look.least) >= enough;
        return looked == look.least && !isPromising;
    };
    bool isAll = false;
    for (int looked = 0; looked < look.most && !isOver(looked); ++looked) {
        isAll = !rows->next();
        if (isAll)
            break;
        const ItemId id(rows->value(0).toLongLong());
        const auto texts = candidate(id);
        if (!texts)
            return fail(texts.error());
        const bool isMatch = std::ranges::all_of(
            look.tests, [&texts](const search::Node &test) { return search::fulfils(*texts, test, 0); });
        if (!isMatch)
            continue;
        found.ids.append(id);
        if (isScored)
            ranking.add(id, texts->item.title, texts->item.text->text);
    }
    if (!isAll && !options.glance && found.ids.size() < enough)
        return std::nullopt;
    found.isCut = !isAll && found.ids.size() < enough;
    if (isScored) {
        found.ids = ranking.best(options.limit);
        if (!isAll)
            found.scored = ranking.size();
    }
    return found;
}

Result<search::Candidate> SearchStore::candidate(ItemId id)
{
    auto query = m_connection.execute("SELECT title, CAST(text AS BLOB) FROM item WHERE id = ?", id.rowid());
    if (!query)
        return fail(query.error());
    QSqlQuery &row = **query;
    search::Candidate candidate;
    candidate.item.text.emplace();
    if (row.next()) {
        candidate.item.title = row.value(0).toString();
        candidate.item.text->text = QString::fromUtf8(row.value(1).toByteArray()); // several times as fast
    }
    row.finish();
    return candidate;
}

Result<QSqlQuery> SearchStore::rowsOf(const search::Sql &sql)
{
    auto rows = m_connection.prepareOnce(sql.text);
    if (!rows)
        return rows;
    for (const QVariant &value : sql.values)
        rows->addBindValue(value);
    if (auto done = m_connection.run(*rows); !done)
        return fail(done.error());
    return rows;
}

Result<QStringList> SearchStore::endings(const search::Beginning &beginning, int limit)
{
    const auto sql = endingsOf(beginning.kind);
    if (!sql)
        return QStringList();
    const bool isSite = beginning.kind == search::Beginning::Kind::Site;
    auto query = rowsOf({*sql, {isSite ? beginning.typed.toLower() : beginning.typed, limit}});
    if (!query)
        return fail(query.error());
    QStringList names;
    while (query->next() && query->value(0).toString().startsWith(beginning.typed, Qt::CaseInsensitive))
        names.append(query->value(0).toString());
    names.removeAll(QString()); // behind the last one
    return names;
}

/// Where the database fails, the search itself will tell.
search::Extent SearchStore::extent(const search::Sql &ids, int most)
{
    // To step over rows takes SQLite a fraction of what it takes to count them.
    auto last = rowsOf(
        {u"SELECT 1 FROM (%1) LIMIT 1 OFFSET ?"_s.arg(ids.text), ids.values + QVariantList {most - 1}});
    if (!last || last->next())
        return {.count = most};
    auto query = rowsOf({u"SELECT count(*), min(id), max(id) FROM (%1)"_s.arg(ids.text), ids.values});
    if (!query || !query->next() || query->value(0).toInt() == 0)
        return {};
    return {query->value(0).toInt(), query->value(1).toLongLong(), query->value(2).toLongLong()};
}

Result<std::optional<SearchHit>> SearchStore::hit(ItemId id, const search::WordFinder &words)
{
    auto query = m_connection.execute(
        R"(SELECT item.type, item.story, topic.title, item."by", item.time, item.points, item.descendants,
                  item.text
           FROM item LEFT JOIN item AS topic ON topic.id = item.story WHERE item.id = ?)",
        id.rowid());
    if (!query)
        return fail(query.error());
    QSqlQuery &row = **query;
    if (!row.next())
        return std::nullopt;
    SearchHit hit;
    hit.id = id;
    hit.type = static_cast<discussion::ItemType>(row.value(0).toInt());
    hit.story = ItemId(row.value(1).toLongLong());
    hit.storyTitle = row.value(2).toString();
    hit.by = row.value(3).toString();
    hit.time = row.value(4).toLongLong();
    hit.points = intFrom(row.value(5));
    hit.descendants = intFrom(row.value(6));
    const QString text = row.value(7).toString();
    row.finish();
    const search::MarkedText snippet = search::snippetOf(text, words.inText(text));
    hit.snippet = snippet.text;
    hit.marks = snippet.marks;
    if (hit.story == hit.id)
        hit.titleMarks = words.inTitle(hit.storyTitle);
    auto above = ancestors(id);
    if (!above)
        return fail(above.error());
    hit.ancestors = *above;
    return hit;
}

Result<int> SearchStore::ancestors(ItemId id)
{
    // UNION ends where parents go round in a circle.
    auto query = m_connection.execute(
        R"(WITH RECURSIVE above (id) AS (
               SELECT parent FROM item WHERE id = ? AND parent IS NOT NULL
               UNION
               SELECT item.parent FROM above CROSS JOIN item ON item.id = above.id WHERE item.parent IS NOT NULL
               LIMIT 1000)
           SELECT count(*) FROM above)",
        id.rowid());
    if (!query)
        return fail(query.error());
    const int count = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return count;
}

} // namespace backthread::store
