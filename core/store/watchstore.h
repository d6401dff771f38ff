// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/discussion/watch.h"

#include <QSet>

class QSqlQuery;

namespace backthread::store {

class Connection;

/// What is watched, and what of it is new: the wishes in the library, what they match in the cache, however
/// that came there. Stubs and what the reader wrote are not new. Thread: that of its connection.
class WatchStore final {
public:
    explicit WatchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Begins now, with a copy of what the cache knows of the item. One that isLike() it goes on as it was;
    /// another own name goes.
    [[nodiscard]] Result<void> add(const discussion::Watch &watch, qint64 now);
    /// Puts watches back as they were; those that exist stay, and so does an own name.
    [[nodiscard]] Result<void> restore(const QList<discussion::Watch> &watches);
    /// The one that isLike() it, as it was; NotFound where there was none.
    [[nodiscard]] Result<discussion::Watch> remove(const discussion::Watch &watch);
    /// All, latest first, as they were when they began.
    [[nodiscard]] Result<QList<discussion::Watch>> list();

    /// All watches with what is new, once whatever these discussions have is noted as looked at. What is
    /// muted `now` is not new.
    [[nodiscard]] Result<discussion::WatchState> state(const ItemIds &seen, qint64 now);
    /// Of those that the cache has, in its order.
    [[nodiscard]] Result<QList<discussion::WatchedReply>> replies(const ItemIds &ids);

    /// The source was asked about it now, for the first time perhaps: what it had until `newest` is not new.
    [[nodiscard]] Result<void> setChecked(qint64 watch, qint64 now, ItemId newest = {});
    /// Of some stories as a source has just told them, those with more comments than the cache has, and those
    /// that were never fetched as a whole.
    [[nodiscard]] Result<ItemIds> behind(const discussion::Items &stories);

private:
    struct Match;
    [[nodiscard]] Result<QList<discussion::Watch>> known();
    [[nodiscard]] Result<QList<discussion::Watch>> watches(const Result<QSqlQuery *> &query);
    [[nodiscard]] Result<QList<Match>> matches();
    [[nodiscard]] Result<QSet<ItemId>> mutedAmong(const QList<Match> &matches, qint64 now);
    [[nodiscard]] Result<void> markSeen(ItemId story, ItemId last);
    [[nodiscard]] Result<discussion::Watch> find(const discussion::Watch &watch);
    [[nodiscard]] Result<void> insert(const discussion::Watch &watch);

    Connection &m_connection;
};

} // namespace backthread::store
