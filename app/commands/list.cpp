// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/list.h"

#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/progressbar.h"
#include "app/session.h"
#include "core/discussion/site.h"
#include "core/services/feedservice.h"
#include "core/transfer/age.h"

#include <QEventLoop>
#include <QTimer>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Feed;
using discussion::Item;
using discussion::StorySummary;
using services::FeedService;
using transfer::counted;

namespace {

constexpr int kDefaultLimit = 30;

/// Runs the event loop until the source has answered or failed.
FeedService::State loadFeed(Session &session, Feed feed, int limit)
{
    QEventLoop loop;
    FeedService feeds(session.engine());
    FeedService::State last;
    QObject::connect(
        &feeds, &FeedService::changed, &loop, [&](const auto &, const FeedService::State &state) {
            last = state;
            if (!state.loading)
                loop.quit();
        });
    ProgressBar bar(session.console());
    QTimer timer;
    QObject::connect(
        &timer, &QTimer::timeout, &loop, [&] { bar.show(std::nullopt, u"asking for the list"_s); });
    timer.start(100);
    feeds.open(feed, limit);
    loop.exec();
    return last;
}

QString line(const StorySummary &summary, int rank, qint64 now)
{
    const Item &story = summary.story;
    QString line = u"%1. "_s.arg(rank, 2);
    line += story.title.isEmpty() ? u"(no title)"_s : story.title;
    if (const QString site = discussion::siteOf(story.url); !site.isEmpty())
        line += u" ("_s + site + u')';
    QStringList facts;
    if (story.points)
        facts.append(counted(*story.points, u"point"_s));
    if (!story.by.isEmpty())
        facts.append(u"by "_s + story.by);
    if (story.time != 0)
        facts.append(transfer::ageInWords(story.time, now));
    facts.append(counted(summary.comments(), u"comment"_s));
    facts.append(QString::number(story.id.number()));
    return line + u" · "_s + facts.join(u" · "_s) + u'\n';
}

/// Done, or the code to end with.
int print(Session &session, const QList<StorySummary> &stories)
{
    if (listFormat(session.given()))
        return writeList(session, {session.given().arguments.constFirst(), stories});
    int rank = 0;
    for (const StorySummary &summary : stories)
        session.console().print(line(summary, ++rank, session.now()));
    return Done;
}

/// Says what is wrong with what is printed.
void sayProblem(Session &session, const FeedService::State &state)
{
    const QString age =
        state.page.fetched == 0 ? QString() : transfer::ageInWords(state.page.fetched, session.now());
    const QString reason = session.isOffline() ? QString() : sentenceFor(*state.problem) + u"; "_s;
    session.console().say(reason + u"this is the list as it was cached "_s + age);
}

} // namespace

Result<int> list(Session &session)
{
    const QString &name = session.given().arguments.constFirst();
    const auto feed = discussion::feedFromName(name);
    if (!feed) {
        session.console().say(u"\"%1\" is none of top, new, best, ask, show, job"_s.arg(name));
        return WrongUsage;
    }
    const FeedService::State state = loadFeed(session, *feed, session.given().limit.value_or(kDefaultLimit));
    if (state.page.stories.isEmpty() && state.problem) {
        if (session.isOffline()) {
            session.console().say(u"this list is not cached, and --offline forbids fetching it"_s);
            return NotFound;
        }
        session.console().say(sentenceFor(*state.problem));
        return exitCodeForFetch(*state.problem);
    }
    if (const int code = print(session, state.page.stories); code != Done)
        return code;
    if (state.problem)
        sayProblem(session, state);
    return Done;
}

} // namespace backthread::app
