// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchservice.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/liveservice.h"
#include "core/services/watchround.h"

#include <algorithm>

namespace backthread::services {

using discussion::Watch;
using discussion::WatchedReply;
using discussion::WatchState;
using discussion::WatchSummary;
using store::Stores;
using Kind = Watch::Kind;

namespace {

constexpr qsizetype kMostTold = 50;

} // namespace

WatchService::WatchService(Engine &engine)
    : m_engine(engine)
{
    m_clock.setInterval(std::chrono::seconds(kRest));
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        check();
        setTold(m_isTold);
    });
}

WatchService::~WatchService() = default;

void WatchService::start()
{
    m_isDue = true;
    reread();
}

void WatchService::follow(LiveService &live)
{
    connect(&live, &LiveService::arrived, this, &WatchService::reread);
    connect(&live, &LiveService::usersChanged, this, &WatchService::askAboutUsers);
    connect(&live, &LiveService::connectionChanged, this, &WatchService::setTold);
    m_isTold = live.isConnected();
}

bool WatchService::isWatched(const Watch &watch) const
{
    return std::any_of(m_state.watches.cbegin(), m_state.watches.cend(),
        [&watch](const WatchSummary &each) { return each.watch.isLike(watch); });
}

QString WatchService::ownName() const
{
    const auto own = std::find_if(m_state.watches.cbegin(), m_state.watches.cend(),
        [](const WatchSummary &each) { return each.watch.kind == Kind::OwnName; });
    return own == m_state.watches.cend() ? QString() : own->watch.name;
}

/// Does something in the writer, reads the state anew, and then goes on if that went well.
template <typename Job, typename Then>
void WatchService::change(Job job, Then then)
{
    const auto answer = m_engine.writer().ask(std::move(job));
    whenDone(answer, this, [this, then = std::move(then)](const auto &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        then(done);
        Q_EMIT edited();
        reread();
    });
}

void WatchService::watch(const Watch &watch)
{
    change([watch, now = m_engine.clock().now()](Stores &stores) { return stores.watches.add(watch, now); },
        [this, watch](const Result<void> &) {
            if (watch.kind != Kind::Replies)
                m_users.insert(watch.name);
        });
}

void WatchService::unwatch(const Watch &watch)
{
    change([watch](Stores &stores) { return stores.watches.remove(watch); },
        [this](const Result<Watch> &removed) { Q_EMIT unwatched(*removed); });
}

void WatchService::toggle(const Watch &watch)
{
    if (isWatched(watch))
        unwatch(watch);
    else
        this->watch(watch);
}

void WatchService::restore(const Watch &watch)
{
    change([watch](Stores &stores) { return stores.watches.restore({watch}); }, [](const Result<void> &) {});
}

void WatchService::setOwnName(const QString &name)
{
    const Watch own {.kind = Kind::OwnName, .name = name};
    if (name == ownName())
        return;
    if (!name.isEmpty())
        return watch(own);
    change([name = ownName()](
               Stores &stores) { return stores.watches.remove({.kind = Kind::OwnName, .name = name}); },
        [](const Result<Watch> &) {});
}

void WatchService::setShown(const ItemIds &stories)
{
    if (std::exchange(m_shown, stories) != stories && !m_state.unseen.isEmpty())
        reread();
}

void WatchService::setRead(ItemId story)
{
    m_read.append(story);
    reread();
}

void WatchService::reread()
{
    m_isStale = true;
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    const auto job = [shown = m_shown + std::exchange(m_read, {}), now = m_engine.clock().now()](
                         Stores &stores) { return stores.watches.state(shown, now); };
    whenDone(m_engine.writer().ask(job), this, [this](const Result<WatchState> &state) {
        m_isReading = false;
        if (state)
            take(*state);
        if (m_isStale)
            reread();
    });
}

void WatchService::take(const WatchState &state)
{
    const QSet<ItemId> known(m_state.unseen.cbegin(), m_state.unseen.cend());
    ItemIds arrived = state.unseen;
    arrived.removeIf([&known](ItemId id) { return known.contains(id); });
    const bool isFirst = !std::exchange(m_isRead, true);
    const bool isOther = m_state != state;
    m_state = state;
    if (isOther)
        Q_EMIT changed();
    if (!isFirst && !arrived.isEmpty())
        tell(arrived);
    setTold(m_isTold);
    if (std::exchange(m_isDue, false))
        check();
    else if (!m_users.isEmpty())
        askAboutUsers({});
}

void WatchService::tell(const ItemIds &arrived)
{
    const ItemIds latest = arrived.last(std::min(arrived.size(), kMostTold));
    const auto job = [latest](Stores &stores) { return stores.watches.replies(latest); };
    whenDone(m_engine.reader().ask(job), this, [this](const Result<QList<WatchedReply>> &replies) {
        if (replies && !replies->isEmpty())
            Q_EMIT this->arrived(*replies);
    });
}

void WatchService::setReachable()
{
    check();
}

/// While changes are told, nothing else is needed, but to ask once more about what was missed before that.
void WatchService::setTold(bool told)
{
    const bool isBack = told && !m_isTold;
    m_isTold = told;
    if (m_state.watches.isEmpty())
        m_clock.stop();
    else if ((!told || isBack) && !m_clock.isActive())
        m_clock.start();
    if (isBack)
        check();
}

/// Begins with what was not asked about lately.
void WatchService::check()
{
    if (!m_isRead || m_round) {
        m_isDue = true;
        return;
    }
    const qint64 now = m_engine.clock().now();
    QList<Watch> due;
    for (const WatchSummary &each : std::as_const(m_state.watches)) {
        const qint64 checked = each.watch.checked;
        if (checked + kRest <= now || checked > now)
            due.append(each.watch);
    }
    ask(due);
}

void WatchService::askAboutUsers(const QStringList &names)
{
    QList<Watch> changed;
    m_users.unite(QSet<QString>(names.cbegin(), names.cend()));
    for (const WatchSummary &each : std::as_const(m_state.watches)) {
        if (each.watch.kind != Kind::Replies && m_users.contains(each.watch.name))
            changed.append(each.watch);
    }
    m_users.clear();
    if (m_round) {
        for (const Watch &watch : std::as_const(changed))
            m_users.insert(watch.name);
    } else {
        ask(changed);
    }
}

void WatchService::ask(const QList<Watch> &watches)
{
    if (watches.isEmpty() || m_engine.fetcher().isOffline())
        return;
    m_round = std::make_unique<WatchRound>(m_engine, watches);
    connect(m_round.get(), &WatchRound::userMissing, this, &WatchService::userMissing);
    connect(m_round.get(), &WatchRound::finished, this, &WatchService::endRound);
    m_round->start();
}

void WatchService::endRound(const std::optional<Error> &problem)
{
    letGo(m_round, this);
    if (problem && !problem->isOfNetwork())
        Q_EMIT failed(*problem);
    reread();
}

} // namespace backthread::services
