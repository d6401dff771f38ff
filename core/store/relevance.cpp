// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relevance.h"

#include "core/search/bm25.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <vector>

namespace backthread::store {

namespace {

constexpr double kLeastWeight = 1e-6; // that SQLite's bm25() gives

/// What is the same for all rows of one MATCH.
struct Phrases {
    std::vector<double> weights; ///< Inverse document frequencies.
    double meanLength = 0;
};

/// The rows of one phrase, as far as they are counted.
struct Counted {
    sqlite3_int64 rows = 0;
    sqlite3_int64 first = 0;
    sqlite3_int64 last = 0;
};

int countRow(const Fts5ExtensionApi *api, Fts5Context *row, void *data)
{
    auto &counted = *static_cast<Counted *>(data);
    counted.last = api->xRowid(row);
    if (counted.rows++ == 0)
        counted.first = counted.last;
    return counted.rows < kCountedRows ? SQLITE_OK : SQLITE_DONE;
}

double rowsOf(const Counted &counted, double span, sqlite3_int64 all)
{
    if (counted.rows < kCountedRows)
        return double(counted.rows);
    const double share = double(counted.last - counted.first) / std::max(span, 1.0);
    return std::clamp(double(counted.rows) / std::max(share, 1e-9), double(counted.rows), double(all));
}

int readPhrases(
    const Fts5ExtensionApi *api, Fts5Context *context, std::optional<double> span, Phrases &phrases)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int code = api->xRowCount(context, &rows);
    if (code == SQLITE_OK)
        code = api->xColumnTotalSize(context, -1, &words);
    phrases.meanLength = double(words) / double(std::max<sqlite3_int64>(rows, 1));
    const int count = api->xPhraseCount(context);
    phrases.weights.assign(size_t(count), 1);
    if (!span)
        return code;
    for (int phrase = 0; phrase < count && code == SQLITE_OK; ++phrase) {
        Counted counted;
        code = api->xQueryPhrase(context, phrase, &counted, countRow);
        const double having = rowsOf(counted, *span, rows);
        const double weight = std::log((double(rows) - having + 0.5) / (having + 0.5));
        phrases.weights[size_t(phrase)] = std::max(weight, kLeastWeight);
    }
    return code;
}

/// Kept with the running MATCH, which frees it.
int phrasesOf(
    const Fts5ExtensionApi *api, Fts5Context *context, std::optional<double> span, Phrases *&phrases)
{
    phrases = static_cast<Phrases *>(api->xGetAuxdata(context, 0));
    if (phrases)
        return SQLITE_OK;
    auto read = std::make_unique<Phrases>();
    if (const int code = readPhrases(api, context, span, *read); code != SQLITE_OK)
        return code;
    phrases = read.release();
    return api->xSetAuxdata(context, phrases, [](void *data) { delete static_cast<Phrases *>(data); });
}

int score(const Fts5ExtensionApi *api, Fts5Context *row, std::optional<double> span, double &result)
{
    Phrases *phrases = nullptr;
    int code = phrasesOf(api, row, span, phrases);
    int instances = 0;
    if (code == SQLITE_OK)
        code = api->xInstCount(row, &instances);
    std::vector<double> frequencies(code == SQLITE_OK ? phrases->weights.size() : 0);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0;
        int column = 0;
        int word = 0;
        code = api->xInst(row, i, &phrase, &column, &word);
        if (code == SQLITE_OK)
            ++frequencies[size_t(phrase)];
    }
    int length = 0;
    if (code == SQLITE_OK)
        code = api->xColumnSize(row, -1, &length);
    if (code != SQLITE_OK)
        return code;
    for (size_t phrase = 0; phrase < frequencies.size(); ++phrase)
        result -= phrases->weights[phrase] * search::bm25(frequencies[phrase], length / phrases->meanLength);
    return SQLITE_OK;
}

void relevance(
    const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *answer, int count, sqlite3_value **values)
{
    if (count != 1) {
        sqlite3_result_error(answer, "relevance() takes a table and a span", -1);
        return;
    }
    std::optional<double> span;
    if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        span = sqlite3_value_double(values[0]);
    double result = 0;
    if (const int code = score(api, row, span, result); code != SQLITE_OK)
        sqlite3_result_error_code(answer, code);
    else
        sqlite3_result_double(answer, result);
}

/// As https://www.sqlite.org/fts5.html#extending_fts5 says it is found.
fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

/// Whether the connection is of the SQLite that this program is linked to: another one's handle must not be
/// touched.
bool isOurs(const QSqlDatabase &database)
{
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
    return query.next() && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

bool addRelevance(const QSqlDatabase &database)
{
    if (!isOurs(database))
        return false;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    fts5_api *api = apiOf(*static_cast<sqlite3 *const *>(handle.constData()));
    return api && api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr) == SQLITE_OK;
}

} // namespace backthread::store
