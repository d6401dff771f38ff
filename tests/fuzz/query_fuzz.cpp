// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a query: it parses, prints as itself, and SQLite takes what is made of it.
#include "core/search/queryparser.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/searchstore.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace backthread;

namespace {

store::Connection *g_connection = nullptr; // outlives what Qt destroys at the end of the process

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void requireInside(const search::Node &node, qsizetype length)
{
    require(node.range.start >= 0 && node.range.length > 0 && node.range.end() <= length);
    if (const auto *all = std::get_if<search::All>(&node.value)) {
        for (const search::Node &part : all->nodes)
            requireInside(part, length);
    } else if (const auto *any = std::get_if<search::Any>(&node.value)) {
        for (const search::Node &part : any->nodes)
            requireInside(part, length);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    g_connection =
        store::Connection::open(u":memory:"_s, store::Connection::Mode::ReadWrite).value().release();
    require(store::migrate(*g_connection, u"cache"_s).has_value());
    require(g_connection->attach(u":memory:"_s, u"library"_s).has_value());
    for (const QString &sql : {u"CREATE TABLE library.bookmark (item INTEGER PRIMARY KEY)"_s,
             u"CREATE TABLE library.visit (story INTEGER PRIMARY KEY, opened INTEGER, previous INTEGER,"
             " closed INTEGER)"_s,
             u"INSERT INTO item (id, type, story, title, text, first_seen, fetched) VALUES"
             " (1, 1, 1, 'rust', 'a text of words', 0, 0), (2, 2, 1, NULL, 'by or in', 0, 0)"_s,
             u"INSERT INTO words (words) VALUES ('rebuild')"_s,
             u"INSERT INTO author (author) VALUES ('rebuild')"_s})
        require(g_connection->executeStatement(sql).has_value());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    // UTF-16 too, for halves of surrogate pairs.
    const QString text =
        data[0] % 4 == 0 ? QStringDecoder(QStringDecoder::Utf16LE)(bytes) : QString::fromUtf8(bytes);
    const search::ParsedQuery parsed = search::parseQuery(text);
    for (const search::Problem &problem : parsed.problems)
        require(problem.start >= 0 && problem.length > 0 && problem.start + problem.length <= text.size());
    if (parsed.query.root)
        requireInside(*parsed.query.root, text.size());

    const search::ParsedQuery again = search::parseQuery(search::toText(parsed.query));
    require(again.query == parsed.query && again.problems.isEmpty());

    for (const search::Sort sort : {search::Sort::Recent, search::Sort::Best})
        require(store::SearchStore(*g_connection).search(parsed.query, {.now = 1, .sort = sort}).has_value());
    return 0;
}
