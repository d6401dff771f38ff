// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/muteservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"

#include <algorithm>

namespace backthread::services {

using discussion::Mute;
using discussion::Mutes;
using discussion::MuteSpan;
using store::Stores;

namespace {

// The clock of the computer may be set, or have slept: it is looked at this often.
constexpr qint64 kLongestWait = 15 * 60;

} // namespace

MuteService::MuteService(Engine &engine)
    : m_engine(engine)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_end, &QTimer::timeout, this, &MuteService::reread);
}

/// Does something in the writer, reads what is muted anew, and goes on where that went well.
template <typename Job, typename Then>
auto MuteService::change(Job job, Then then)
{
    auto answer = m_engine.writer().ask(std::move(job));
    whenDone(answer, this, [this, then = std::move(then)](const auto &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        reread();
        then(*done);
        Q_EMIT edited();
    });
    return answer;
}

QFuture<Result<std::optional<Mute>>> MuteService::mute(const Mute &mute, MuteSpan span)
{
    Mute wish = mute;
    wish.created = m_engine.clock().now();
    wish.until = endOf(span, wish.created);
    return change([wish](Stores &stores) { return stores.mutes.add(wish); },
        [this, wish](const std::optional<Mute> &before) { Q_EMIT muted(wish, before); });
}

QFuture<Result<Mute>> MuteService::unmute(const Mute &mute)
{
    return change([mute](Stores &stores) { return stores.mutes.remove(mute); },
        [this](const Mute &removed) { Q_EMIT unmuted(removed); });
}

void MuteService::restore(const Mute &mute)
{
    change([mute](Stores &stores) { return stores.mutes.add(mute); }, [](const std::optional<Mute> &) {});
}

void MuteService::takeBack(const Mute &mute)
{
    change([mute](Stores &stores) { return stores.mutes.remove(mute); }, [](const Mute &) {});
}

void MuteService::reread()
{
    const auto job = [now = m_engine.clock().now()](Stores &stores) { return stores.mutes.list(now); };
    whenDone(m_engine.reader().ask(job), this, [this](const Result<Mutes> &mutes) {
        if (mutes)
            take(*mutes);
    });
}

void MuteService::take(const Mutes &mutes)
{
    const bool isOther = m_mutes != mutes;
    m_mutes = mutes;
    qint64 wait = kLongestWait;
    const qint64 now = m_engine.clock().now();
    for (const Mute &mute : mutes)
        wait = std::min(wait, std::max<qint64>(1, mute.until.value_or(now + wait) - now));
    if (std::any_of(mutes.cbegin(), mutes.cend(), [](const Mute &mute) { return mute.until.has_value(); }))
        m_end.start(std::chrono::seconds(wait));
    else
        m_end.stop();
    if (isOther)
        Q_EMIT changed();
}

} // namespace backthread::services
