// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/search.h"

#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/problemtext.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/searchservice.h"
#include "core/transfer/age.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using search::Range;
using search::SearchHit;
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
int print(Session &session, const QList<SearchHit> &hits, const QString &query)
{
    if (listFormat(session.given()))
        return writeList(session, {u"Search: "_s + query, hits});
    for (const SearchHit &hit : hits)
        printHit(session, hit);
    return Done;
}

} // namespace

Result<int> search(Session &session)
{
    const CommandOptions &given = session.given();
    SearchService::Request request;
    request.text = given.arguments.join(u' ');
    request.sort = given.sort;
    request.limit = given.limit.value_or(kDefaultLimit);
    const auto findings = SearchService(session.engine()).search(request).result();
    if (!findings)
        return fail(findings.error());
    Console &console = session.console();
    for (const search::Problem &problem : findings->problems)
        console.say(sentenceFor(problem));
    const QList<SearchHit> &hits = findings->answer.hits;
    if (const int code = print(session, hits, request.text); code != Done)
        return code;
    if (findings->answer.scored && *findings->answer.scored >= search::kScored)
        console.say(u"these are the best of the newest %1 that match"_s.arg(*findings->answer.scored));
    session.trace().record("search.done"_L1,
        {{u"query"_s, request.text}, {u"hits"_s, hits.size()}, {u"ms"_s, findings->milliseconds}});
    if (!hits.isEmpty())
        return Done;
    console.say(u"nothing that is cached matches"_s);
    return NotFound;
}

} // namespace backthread::app
