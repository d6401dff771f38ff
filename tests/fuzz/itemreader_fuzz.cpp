// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of a server or a file of a person: never crashes, and every item has a place.
#include "core/search/queryparser.h"
#include "core/search/snippet.h"
#include "core/search/wordfinder.h"
#include "core/sources/hackernews/itemreader.h"
#include "core/sources/hackernews/listparser.h"
#include "core/sources/hackernews/searchpage.h"

#include <algorithm>
#include <cstring>

using namespace backthread;
using namespace backthread::hackernews;

namespace {

discussion::Items readFile(const QByteArray &json, qint64 chunk)
{
    discussion::Items items;
    const ItemReader reader(
        SourceId::HackerNews, [&items](discussion::Item &&item) { items.append(std::move(item)); });
    qint64 at = 0;
    (void)reader.readFile([&](char *data, qint64 size) {
        const qint64 count = std::min({size, chunk, json.size() - at});
        std::memcpy(data, json.constData() + at, static_cast<size_t>(count));
        at += count;
        return count;
    });
    return items;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const discussion::Items items = readFile(json, 1 << 20);
    for (const auto &item : items) {
        if (item.id.isNull() || item.parent == item.id || item.id.source() != SourceId::HackerNews)
            __builtin_trap();
    }
    if (readFile(json, 5) != items)
        __builtin_trap();
    if (const auto answer = parseItems(json); answer && *answer != items)
        __builtin_trap();
    (void)parseIdList(json);
    (void)parsePush(json);
    (void)parseUser(json);
    (void)parseMaxItem(json);
    if (const auto page = parseSearchPage(json)) {
        const search::Query query =
            search::parseQuery(QStringLiteral("the story:a* site:com has:code")).query;
        const search::WordFinder words(query);
        for (const auto &hit : page->hits) {
            (void)search::fulfils(hit, *query.root, 0);
            const QString text = hit.item.text.value_or(text::RichText()).text;
            const search::MarkedText snippet = search::snippetOf(text, words.inText(text));
            for (const search::Range &mark : snippet.marks) {
                if (mark.start < 0 || mark.length <= 0 || mark.end() > snippet.text.size())
                    __builtin_trap();
            }
        }
    }
    return 0;
}
