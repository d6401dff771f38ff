// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/search.h"

#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/problemtext.h"
#include "app/progressbar.h"
#include "app/session.h"
#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/services/remotesearchservice.h"
#include "core/services/searchservice.h"
#include "core/transfer/age.h"

#include <QEventLoop>
#include <QTimer>

namespace backthread::app {

using namespace Qt::StringLiterals;
using search::Range;
using search::SearchHit;
using services::RemoteSearchService;
using services::SearchService;

namespace {

constexpr int kDefaultLimit = 20;

void printMarked(Console &console, const QString &text, const QList<Range> &marks)
{
    qsizetype at = 0;
    for (const Range &mark : marks) {
        console.print(text.mid(at, mark.start - at));
        console.printStrong(text.mid(mark.start, mark.length));
        at = mark.end();
    }
    console.print(text.mid(at));
}

void printHit(Session &session, const SearchHit &hit)
{
    Console &console = session.console();
    QString head = discussion::itemName(hit.id);
    if (!hit.by.isEmpty())
        head += u" · "_s + hit.by;
    if (hit.time != 0)
        head += u" · "_s + transfer::ageInWords(hit.time, session.now());
    console.print(head);
    if (!hit.storyTitle.isEmpty()) {
        console.print(u" · "_s);
        printMarked(console, hit.storyTitle, hit.titleMarks);
    }
    console.print(u"\n"_s);
    if (hit.snippet.isEmpty())
        return;
    console.print(u"    "_s);
    printMarked(console, hit.snippet, hit.marks);
    console.print(u"\n"_s);
}

/// Done, or the code to end with.
int print(
    Session &session, const QList<SearchHit> &hits, const discussion::Items &items, const QString &query)
{
    if (listFormat(session.given()))
        return writeList(session, {u"Search: "_s + query, hits, items});
    for (const SearchHit &hit : hits)
        printHit(session, hit);
    return Done;
}

void record(Session &session, const QString &query, qsizetype hits, double milliseconds)
{
    session.trace().record(
        "search.done"_L1, {{u"query"_s, query}, {u"hits"_s, hits}, {u"ms"_s, milliseconds}});
}

Result<int> searchCache(Session &session)
{
    const CommandOptions &given = session.given();
    SearchService::Request request;
    request.text = given.arguments.join(u' ');
    request.sort = given.sort;
    request.limit = given.limit.value_or(kDefaultLimit);
    request.isWhole = listFormat(given) == transfer::Format::Json;
    const auto findings = SearchService(session.engine()).search(request).result();
    if (!findings)
        return fail(findings.error());
    Console &console = session.console();
    for (const search::Problem &problem : findings->problems)
        console.say(sentenceFor(problem));
    const QList<SearchHit> &hits = findings->answer.hits;
    if (const int code = print(session, hits, findings->items, request.text); code != Done)
        return code;
    if (findings->answer.scored)
        console.say(u"these are the best of the newest %1 that match"_s.arg(*findings->answer.scored));
    record(session, request.text, hits.size(), findings->milliseconds);
    if (!hits.isEmpty())
        return Done;
    console.say(u"nothing that is cached matches"_s);
    return NotFound;
}

/// Runs the event loop until the page is there.
Result<RemoteSearchService::Findings> loadPage(
    Session &session, RemoteSearchService &searches, const RemoteSearchService::Request &request)
{
    QEventLoop loop;
    ProgressBar bar(session.console());
    QTimer timer;
    QObject::connect(
        &timer, &QTimer::timeout, &loop, [&bar] { bar.show(std::nullopt, u"asking Hacker News"_s); });
    timer.start(100);
    const auto findings = searches.search(request);
    whenDone(findings, &loop, [&loop](const Result<RemoteSearchService::Findings> &) { loop.quit(); });
    loop.exec();
    return findings.result();
}

/// As many pages as it takes to have `limit` hits; of the last one what is beyond them is left out.
Result<RemoteSearchService::Findings> loadHits(
    Session &session, RemoteSearchService::Request request, qsizetype limit)
{
    RemoteSearchService searches(session.engine());
    auto findings = loadPage(session, searches, request);
    while (findings && findings->found.answer.hasMore && findings->found.answer.hits.size() < limit) {
        ++request.page;
        auto next = loadPage(session, searches, request);
        if (!next)
            return next;
        next->found.answer.hits = findings->found.answer.hits + next->found.answer.hits;
        next->found.isFiltered |= findings->found.isFiltered;
        next->milliseconds += findings->milliseconds;
        findings = std::move(next);
    }
    if (findings)
        findings->found.answer.hits = findings->found.answer.hits.mid(0, limit);
    return findings;
}

Result<int> searchEverywhere(Session &session)
{
    Console &console = session.console();
    if (session.isOffline()) {
        console.say(u"all of Hacker News cannot be searched, since --offline forbids to ask it"_s);
        return NetworkFailed;
    }
    const CommandOptions &given = session.given();
    const QString query = given.arguments.join(u' ');
    const auto findings =
        loadHits(session, {.text = query, .sort = given.sort}, given.limit.value_or(kDefaultLimit));
    if (!findings) {
        console.say(sentenceFor(findings.error()));
        return exitCodeForFetch(findings.error());
    }
    for (const search::Problem &problem : findings->problems)
        console.say(sentenceFor(problem));
    for (const search::Untranslated &part : findings->found.untranslated)
        console.say(sentenceFor(part, query));
    const QList<SearchHit> &hits = findings->found.answer.hits;
    if (const int code = print(session, hits, {}, query); code != Done)
        return code;
    record(session, query, hits.size(), findings->milliseconds);
    if (!hits.isEmpty())
        return Done;
    console.say(u"nothing that Hacker News finds matches"_s);
    return NotFound;
}

} // namespace

Result<int> search(Session &session)
{
    return session.given().everywhere ? searchEverywhere(session) : searchCache(session);
}

} // namespace backthread::app
