// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/loadthread.h"

#include "app/errortext.h"
#include "app/progressbar.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/transferservice.h"

#include <QEventLoop>
#include <QTimer>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::ThreadSnapshot;
using services::OpenThread;
using services::ThreadService;

namespace {

constexpr int kProgressInterval = 100;

void showProgress(ProgressBar &bar, const ThreadSnapshot &snapshot)
{
    const int held = snapshot.thread ? snapshot.thread->size() : 0;
    const auto fraction =
        snapshot.expected > 0 ? std::optional(double(held) / snapshot.expected) : std::nullopt;
    bar.show(fraction, u"%1 comments"_s.arg(held));
}

bool isSettled(const ThreadSnapshot &snapshot)
{
    return !snapshot.loading && (snapshot.thread || snapshot.problem);
}

} // namespace

Result<ThreadSnapshot> loadThread(Session &session, ItemId id, ThreadService::Fetching fetching)
{
    session.trace().record("thread.requested"_L1, {{u"id"_s, id.number()}});
    ThreadService threads(session.engine());
    const std::unique_ptr<OpenThread> thread = threads.open(id, fetching);
    QEventLoop loop;
    const auto leaveWhenSettled = [&] {
        if (isSettled(thread->snapshot()))
            loop.quit();
    };
    QObject::connect(thread.get(), &OpenThread::changed, &loop, leaveWhenSettled);
    QObject::connect(thread.get(), &OpenThread::failed, &loop, leaveWhenSettled);
    ProgressBar bar(session.console());
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] { showProgress(bar, thread->snapshot()); });
    timer.start(kProgressInterval);
    loop.exec();
    const ThreadSnapshot &snapshot = thread->snapshot();
    if (!snapshot.thread)
        return fail(*snapshot.problem);
    if (!snapshot.problem) {
        session.trace().record(
            "thread.complete"_L1, {{u"id"_s, id.number()}, {u"comments"_s, snapshot.thread->size()}});
    }
    return snapshot;
}

int sayFetchFailure(Session &session, ItemId id, const Error &error)
{
    if (session.isOffline() && error.kind == Error::Kind::Offline) {
        session.console().say(
            u"%1: it is not cached, and --offline forbids fetching it"_s.arg(discussion::itemName(id)));
        return NotFound;
    }
    session.console().say(u"%1: %2"_s.arg(discussion::itemName(id), sentenceFor(error)));
    return exitCodeForFetch(error);
}

tl::expected<transfer::Document, int> loadDocument(Session &session, const QString &typed)
{
    const auto id = Session::itemAt(typed);
    if (!id) {
        session.console().say(id.error().detail);
        return tl::unexpected<int>(WrongUsage);
    }
    const auto snapshot = loadThread(session, *id, ThreadService::Fetching::WhenMissing);
    if (!snapshot)
        return tl::unexpected<int>(sayFetchFailure(session, *id, snapshot.error()));
    if (snapshot->problem) {
        const QString reason = session.isOffline() ? QString() : sentenceFor(*snapshot->problem) + u"; "_s;
        session.console().say(u"%1: %2this is what is cached"_s.arg(discussion::itemName(*id), reason));
    }
    transfer::Document document;
    document.thread = snapshot->thread;
    document.view.order = session.given().order;
    document.view.focus = *id;
    document.view.context = session.given().context;
    document.fetch = snapshot->fetch;
    document.lastHeardOf = services::TransferService(session.engine())
                               .lastHeardOf(snapshot->thread->story().id)
                               .result()
                               .value_or(0);
    document.justFetched = snapshot->origin == ThreadSnapshot::Origin::Network;
    document.now = session.now();
    return document;
}

} // namespace backthread::app
