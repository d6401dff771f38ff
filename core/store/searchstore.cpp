// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchstore.h"

#include "core/search/snippet.h"
#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace backthread::store {

using namespace Qt::StringLiterals;
using search::kSnippetLength;
using search::MarkedText;

namespace {

/// A text with what stood between kMarkBegin and kMarkEnd as ranges; line breaks become spaces.
MarkedText unmarked(const QString &text)
{
    MarkedText result;
    qsizetype start = -1;
    for (const QChar character : text) {
        if (character == search::kMarkBegin) {
            start = result.text.size();
        } else if (character == search::kMarkEnd) {
            if (start >= 0 && start < result.text.size())
                result.marks.append({start, result.text.size() - start});
            start = -1;
        } else {
            result.text += character.isSpace() ? QChar(u' ') : character;
        }
    }
    return result;
}

/// Shows what was found: FTS5 has marked it in a part of the text, and in the title.
void setMarks(SearchHit &hit, const QString &text, const QString &title)
{
    const MarkedText snippet = search::shortened(unmarked(text));
    if (!snippet.marks.isEmpty()) {
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
    }
    if (hit.story == hit.id)
        hit.titleMarks = unmarked(title).marks;
}

/// Where names of a kind are, with an index in that collation.
struct Column {
    QString name;
    QString table;
    QString collation;
};

std::optional<Column> columnOf(search::Beginning::Kind kind)
{
    using Kind = search::Beginning::Kind;
    if (kind == Kind::Author)
        return Column {u"\"by\""_s, u"item"_s, u"COLLATE NOCASE"_s};
    if (kind == Kind::Site)
        return Column {u"site"_s, u"item"_s, {}};
    if (kind == Kind::Tag)
        return Column {u"tag"_s, u"library.bookmark_tag"_s, u"COLLATE NOCASE"_s};
    return std::nullopt;
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
    const search::CompiledQuery compiled = compile(query, wanted);
    SearchAnswer answer;
    if (options.sort == search::Sort::Best)
        answer.scored = 0;
    if (compiled.sql.isEmpty())
        return answer;

    auto rows = run(compiled);
    if (!rows)
        return fail(rows.error());
    for (int row = 0; rows->next(); ++row) {
        if (answer.scored)
            answer.scored = rows->value(1).toInt();
        answer.hasMore = row == limit;
        if (answer.hasMore)
            break;
        auto found = hit(ItemId(rows->value(0).toLongLong()));
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        if (compiled.isMarked)
            setMarks(**found, rows->value(1).toString(), rows->value(2).toString());
        answer.hits.append(**found);
    }
    if (compiled.isMarked)
        return answer;
    if (auto done = mark(answer.hits, compiled.marking); !done)
        return fail(done.error());
    return answer;
}

Result<QSqlQuery> SearchStore::run(const search::CompiledQuery &compiled)
{
    auto rows = m_connection.prepareOnce(compiled.sql);
    if (!rows)
        return rows;
    for (const QVariant &value : compiled.values)
        rows->addBindValue(value);
    if (auto done = m_connection.run(*rows); !done)
        return fail(done.error());
    return rows;
}

Result<int> SearchStore::count(const search::Query &query, const SearchOptions &options)
{
    const search::CompiledQuery compiled = compile(query, options);
    if (compiled.sql.isEmpty())
        return 0;
    auto rows = run(compiled);
    if (!rows)
        return fail(rows.error());
    int count = 0;
    while (rows->next())
        ++count;
    return count;
}

Result<QStringList> SearchStore::endings(const search::Beginning &beginning, int limit)
{
    const auto column = columnOf(beginning.kind);
    if (!column)
        return QStringList();
    // From one name to the next by the index, since each may stand in millions of rows.
    auto query = m_connection.prepareOnce(uR"(
        WITH RECURSIVE ending (name) AS (
            SELECT (SELECT %1 FROM %2 WHERE %1 >= ? %3 ORDER BY %1 %3 LIMIT 1)
            UNION ALL
            SELECT (SELECT %1 FROM %2 WHERE %1 > ending.name %3 ORDER BY %1 %3 LIMIT 1)
            FROM ending WHERE ending.name IS NOT NULL LIMIT ?)
        SELECT name FROM ending)"_s.arg(column->name, column->table, column->collation));
    if (!query)
        return fail(query.error());
    query->addBindValue(
        beginning.kind == search::Beginning::Kind::Site ? beginning.typed.toLower() : beginning.typed);
    query->addBindValue(limit);
    if (auto done = m_connection.run(*query); !done)
        return fail(done.error());
    QStringList names;
    while (query->next() && query->value(0).toString().startsWith(beginning.typed, Qt::CaseInsensitive))
        names.append(query->value(0).toString());
    names.removeAll(QString()); // behind the last one
    return names;
}

search::CompiledQuery SearchStore::compile(const search::Query &query, SearchOptions options)
{
    if (!options.measure)
        options.measure = [this](const search::Sql &ids, int most) { return extent(ids, most); };
    return search::compile(query, options);
}

/// Where the database fails, the search itself will tell.
search::Extent SearchStore::extent(const search::Sql &ids, int most)
{
    auto query = m_connection.prepareOnce(
        u"SELECT count(*), min(id), max(id) FROM (SELECT id FROM (%1) LIMIT ?)"_s.arg(ids.text));
    if (!query)
        return {};
    for (const QVariant &value : ids.values)
        query->addBindValue(value);
    query->addBindValue(most);
    if (!m_connection.run(*query) || !query->next() || query->value(0).toInt() == 0)
        return {};
    return {query->value(0).toInt(), query->value(1).toLongLong(), query->value(2).toLongLong()};
}

Result<std::optional<SearchHit>> SearchStore::hit(ItemId id)
{
    auto query = m_connection.execute(
        R"(SELECT item.type, item.story, topic.title, item."by", item.time, item.points, item.descendants,
                  substr(item.text, 1, ?)
           FROM item LEFT JOIN item AS topic ON topic.id = item.story WHERE item.id = ?)",
        kSnippetLength + 1, id.rowid());
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
    hit.snippet = search::beginningOf(row.value(7).toString());
    row.finish();
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

Result<void> SearchStore::mark(QList<SearchHit> &hits, const QString &words)
{
    if (words.isEmpty() || hits.isEmpty())
        return {};
    QHash<qint64, SearchHit *> hitOf;
    QStringList ids;
    for (SearchHit &hit : hits) {
        hitOf.insert(hit.id.rowid(), &hit);
        ids.append(QString::number(hit.id.rowid()));
    }
    const auto [lowest, highest] = std::minmax_element(hits.cbegin(), hits.cend(),
        [](const SearchHit &left, const SearchHit &right) { return left.id < right.id; });
    const QString begin(search::kMarkBegin);
    const QString end(search::kMarkEnd);
    // One MATCH for all, since each lists the continuations of a prefix anew. `+` keeps it one.
    auto query = m_connection.execute(
        R"(SELECT rowid, snippet(words, 1, ?, ?, '…', ?), highlight(words, 0, ?, ?)
           FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?
           AND +rowid IN (SELECT value FROM json_each('[' || ? || ']')))",
        begin, end, search::kSnippetWords, begin, end, words, lowest->id.rowid(), highest->id.rowid(),
        ids.join(u','));
    if (!query)
        return fail(query.error());
    while ((*query)->next()) {
        SearchHit &hit = *hitOf.value((*query)->value(0).toLongLong());
        setMarks(hit, (*query)->value(1).toString(), (*query)->value(2).toString());
    }
    (*query)->finish();
    return {};
}

} // namespace backthread::store
