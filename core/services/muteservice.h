// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/mute.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace backthread::services {

class Engine;

/// What the user does not want to read. Mutes end by themselves: that is a change as well. Thread: that of
/// the engine's owner. A future is answered when the change is on disk.
class MuteService final : public QObject {
    Q_OBJECT
public:
    explicit MuteService(Engine &engine);

    /// Latest first, as far as it is read; reread() reads it first.
    [[nodiscard]] const discussion::Mutes &mutes() const { return m_mutes; }

    /// From now on; what is muted already ends with this span instead. Tells muted().
    QFuture<Result<std::optional<discussion::Mute>>> mute(
        const discussion::Mute &mute, discussion::MuteSpan span);
    /// Tells unmuted().
    QFuture<Result<discussion::Mute>> unmute(const discussion::Mute &mute);
    /// As it was before unmute() or another mute().
    void restore(const discussion::Mute &mute);
    /// As it was before mute(), without telling unmuted().
    void takeBack(const discussion::Mute &mute);
    /// The library may be another one, and what has ended is gone from now on.
    void reread();

Q_SIGNALS:
    /// What is muted did.
    void changed();
    /// What is muted was changed by the user, and is stored.
    void edited();
    /// `before` is how it was muted already.
    void muted(
        const backthread::discussion::Mute &mute, const std::optional<backthread::discussion::Mute> &before);
    /// With all that restore() needs.
    void unmuted(const backthread::discussion::Mute &mute);
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    template <typename Job, typename Then>
    auto change(Job job, Then then);
    void take(const discussion::Mutes &mutes);

    Engine &m_engine;
    discussion::Mutes m_mutes;
    QTimer m_end; ///< Of what ends next.
};

} // namespace backthread::services
