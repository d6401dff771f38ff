// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/networknotices.h"

#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"
#include "ui/wording/errortext.h"

namespace backthread::shell {

using discussion::ThreadSnapshot;
using Source = Notice::Source;

namespace {

/// Of a discussion that only a list has named.
bool hasNothing(const ThreadSnapshot &snapshot)
{
    return snapshot.thread->size() == 0 && snapshot.fetch.fetched == 0;
}

} // namespace

NetworkNotices::NetworkNotices(Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
{
    m_retry.callOnTimeout([this] {
        m_retry.setInterval(std::min(2 * m_retry.intervalAsDuration(), kLongestWait));
        m_surroundings.retry();
    });
    setReached(true);
}

void NetworkNotices::showThread(const ThreadSnapshot &snapshot)
{
    if (snapshot.loading)
        return; // how it ends is still to come
    m_shown = snapshot.thread->story().id;
    const bool isFromNetwork = snapshot.origin == ThreadSnapshot::Origin::Network;
    if (!snapshot.problem) {
        if (isFromNetwork)
            setReached(true);
        if (m_shown == m_failedIn && !isFromNetwork)
            return; // it was there before that was said
        m_failedIn = {};
        m_surroundings.notices.clear(Source::Thread);
        return;
    }
    m_failedIn = {};
    const Error &problem = *snapshot.problem;
    judge(problem);
    if (isChosen(problem) && !hasNothing(snapshot)) {
        m_surroundings.notices.clear(Source::Thread);
        return;
    }
    const QString text = hasNothing(snapshot) ? tr("%1 This discussion is not cached.")
                                              : tr("%1 What you see is the cached copy.");
    say(Source::Thread, text.arg(wording::sentence(problem)), problem);
}

void NetworkNotices::showThreadFailure(ItemId id, const Error &error)
{
    judge(error);
    m_failedIn = m_shown;
    // Which item is said already.
    const bool isGone = error.kind == Error::Kind::NotFound;
    const QString sentence = wording::sentence(isGone ? Error::notFound() : error);
    say(Source::Thread, tr("No. %1: %2").arg(QString::number(id.number()), sentence), error);
}

void NetworkNotices::showListProblem(const std::optional<Error> &problem)
{
    if (problem)
        judge(*problem);
    if (!problem || isChosen(*problem)) {
        m_surroundings.notices.clear(Source::List);
        return;
    }
    say(Source::List, wording::sentence(*problem), *problem);
}

void NetworkNotices::showListFetched()
{
    setReached(true);
}

void NetworkNotices::showSwitched()
{
    // What was said before was said of another network.
    m_surroundings.notices.clear(Source::Thread);
    m_surroundings.notices.clear(Source::List);
    setReached(true);
}

bool NetworkNotices::isOnline() const
{
    return m_reached && !m_surroundings.isOffline();
}

void NetworkNotices::say(Source source, const QString &text, const Error &error)
{
    const bool mayPass = error.isPassing() && !isChosen(error);
    m_surroundings.notices.add({source, text, mayPass ? tr("Try again") : QString(), m_surroundings.retry});
}

void NetworkNotices::setReached(bool reached)
{
    m_reached = reached;
    m_surroundings.status.showOnline(isOnline());
    if (reached || m_surroundings.isOffline())
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start(m_surroundings.wait);
}

/// What an error tells about the network; those of the disk tell nothing.
void NetworkNotices::judge(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Network:
        setReached(false);
        break;
    case Error::Kind::NotFound:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
        setReached(true);
        break;
    default:
        break;
    }
}

bool NetworkNotices::isChosen(const Error &error) const
{
    return error.kind == Error::Kind::Offline && m_surroundings.isOffline();
}

} // namespace backthread::shell
