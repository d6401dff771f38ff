// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/mute.h"

#include <QSet>

class QSqlQuery;

namespace backthread::store {

class Connection;

/// What is muted, in the library. What has ended by `now` (seconds since 1970) is as good as gone.
/// Thread: that of its connection.
class MuteStore final {
public:
    explicit MuteStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// One that isLike() it ends as this one does; as it was before comes back.
    [[nodiscard]] Result<std::optional<discussion::Mute>> add(const discussion::Mute &mute);
    /// The one that isLike() it, as it was; NotFound where there was none.
    [[nodiscard]] Result<discussion::Mute> remove(const discussion::Mute &mute);
    /// All that have not ended, latest first.
    [[nodiscard]] Result<discussion::Mutes> list(qint64 now);
    /// Of some cached items those that are muted, or in a muted sub-thread.
    [[nodiscard]] Result<QSet<ItemId>> among(const ItemIds &items, qint64 now);

private:
    [[nodiscard]] Result<std::optional<discussion::Mute>> find(const discussion::Mute &mute);

    Connection &m_connection;
};

} // namespace backthread::store
