// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/history.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/feedservice.h"
#include "core/services/libraryservice.h"
#include "core/transfer/age.h"
#include "core/transfer/jsonwriter.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::StorySummary;

namespace {

constexpr int kDefaultLimit = 30;

QString line(const StorySummary &summary, qint64 now)
{
    QStringList facts {discussion::itemName(summary.story.id)};
    if (summary.threadRead > 0)
        facts.append(u"thread read "_s + transfer::ageInWords(summary.threadRead, now));
    if (summary.articleRead > 0)
        facts.append(u"article read "_s + transfer::ageInWords(summary.articleRead, now));
    if (summary.newComments > 0)
        facts.append(u"%1 new"_s.arg(summary.newComments));
    facts.append(summary.story.title.isEmpty() ? u"(no title)"_s : summary.story.title);
    return facts.join(u" · "_s) + u'\n';
}

QByteArray json(const QList<StorySummary> &stories)
{
    transfer::JsonWriter json;
    json.startArray();
    for (const StorySummary &summary : stories) {
        json.lineFeed();
        json.startObject();
        json.key("id"_L1);
        json.number(summary.story.id.number());
        json.key("title"_L1);
        json.knownString(summary.story.title);
        json.key("url"_L1);
        json.knownString(summary.story.url);
        json.key("thread_read"_L1);
        json.knownNumber(summary.threadRead);
        json.key("article_read"_L1);
        json.knownNumber(summary.articleRead);
        json.key("comments"_L1);
        json.number(summary.comments());
        json.key("new"_L1);
        json.number(summary.newComments);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

Result<int> list(Session &session)
{
    const int limit = session.given().limit.value_or(kDefaultLimit);
    const auto stories = services::FeedService(session.engine()).history(limit).result();
    if (!stories)
        return fail(stories.error());
    if (session.given().json) {
        session.console().print(json(*stories));
        return Done;
    }
    for (const StorySummary &summary : *stories)
        session.console().print(line(summary, session.now()));
    return Done;
}

Result<int> clear(Session &session)
{
    const auto removed = services::LibraryService(session.engine()).clearHistory().result();
    if (!removed)
        return fail(removed.error());
    session.console().say(
        u"%1 removed; the library as it was is among the copies of \"library list\""_s.arg(removed->size()));
    return Done;
}

} // namespace

Result<int> history(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    if (arguments.isEmpty())
        return list(session);
    if (arguments == QStringList {u"clear"_s})
        return clear(session);
    return fail(Error::usage(u"history takes nothing, or clear"_s));
}

} // namespace backthread::app
