// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fetch.h"

#include "app/commands/loadthread.h"
#include "app/errortext.h"
#include "app/session.h"

#include <algorithm>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

int fetchOne(Session &session, const QString &typed)
{
    const auto id = Session::itemAt(typed);
    if (!id) {
        session.console().say(id.error().detail);
        return WrongUsage;
    }
    const auto snapshot = loadThread(session, *id, services::ThreadService::Fetching::Always);
    if (!snapshot)
        return sayFetchFailure(session, *id, snapshot.error());
    if (snapshot->problem) {
        session.console().say(u"%1: %2; what was cached before is kept"_s.arg(
            QString::number(id->number()), sentenceFor(*snapshot->problem)));
        return exitCodeForFetch(*snapshot->problem);
    }
    const discussion::FetchRecord &fetch = snapshot->fetch;
    session.console().print(u"%1  %2 comments  %3 requests  %4 s\n"_s.arg(QString::number(id->number()),
        QString::number(snapshot->thread->size()), QString::number(fetch.requests),
        QString::number(fetch.seconds, 'f', 3)));
    if (fetch.complete || id->source() == SourceId::Welcome)
        return Done;
    session.console().say(u"%1: some of its comments could not be fetched"_s.arg(id->number()));
    return NetworkFailed;
}

} // namespace

Result<int> fetch(Session &session)
{
    int worst = Done;
    for (const QString &typed : session.given().arguments)
        worst = std::max(worst, fetchOne(session, typed));
    return worst;
}

} // namespace backthread::app
