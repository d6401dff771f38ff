// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mutestore.h"

#include "core/discussion/mutematcher.h"
#include "core/store/connection.h"
#include "core/store/itemstore.h"
#include "core/store/notnull.h"

namespace backthread::store {

using discussion::Item;
using discussion::Mute;
using discussion::MuteMatcher;
using discussion::Mutes;

#define BACKTHREAD_MUTES "SELECT id, kind, item, text, created, until FROM library.mute "

namespace {

Mute muteFrom(const QSqlQuery &row)
{
    Mute mute;
    mute.id = row.value(0).toLongLong();
    mute.kind = static_cast<Mute::Kind>(row.value(1).toInt());
    mute.item = ItemId(row.value(2).toLongLong());
    mute.text = row.value(3).toString();
    mute.created = row.value(4).toLongLong();
    if (!row.value(5).isNull())
        mute.until = row.value(5).toLongLong();
    return mute;
}

} // namespace

Result<std::optional<Mute>> MuteStore::find(const Mute &mute)
{
    auto query = m_connection.execute(BACKTHREAD_MUTES "WHERE kind = ? AND item = ? AND text = ?",
        int(mute.kind), mute.item.rowid(), notNull(mute.text));
    if (!query)
        return fail(query.error());
    const auto found = (*query)->next() ? std::optional(muteFrom(**query)) : std::nullopt;
    (*query)->finish();
    return found;
}

Result<std::optional<Mute>> MuteStore::add(const Mute &mute)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto before = find(mute);
    if (!before)
        return before;
    auto added = m_connection.perform(R"(
        INSERT INTO library.mute (kind, item, text, created, until) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (kind, item, text) DO UPDATE SET created = excluded.created, until = excluded.until)",
        int(mute.kind), mute.item.rowid(), notNull(mute.text), mute.created,
        mute.until ? QVariant(*mute.until) : QVariant(QMetaType::fromType<qint64>()));
    if (!added)
        return fail(added.error());
    auto done = transaction->commit();
    return done ? before : fail(done.error());
}

Result<Mute> MuteStore::remove(const Mute &mute)
{
    const auto found = find(mute);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::notFound(mute.text));
    const auto removed = m_connection.perform("DELETE FROM library.mute WHERE id = ?", (*found)->id);
    return removed ? Result<Mute>(**found) : fail(removed.error());
}

Result<Mutes> MuteStore::list(qint64 now)
{
    auto query = m_connection.execute(
        BACKTHREAD_MUTES "WHERE coalesce(until > ?, true) ORDER BY created DESC, id DESC", now);
    if (!query)
        return fail(query.error());
    Mutes mutes;
    while ((*query)->next())
        mutes.append(muteFrom(**query));
    return mutes;
}

Result<QSet<ItemId>> MuteStore::among(const ItemIds &items, qint64 now)
{
    const auto mutes = list(now);
    if (!mutes)
        return fail(mutes.error());
    const MuteMatcher matcher(*mutes);
    QSet<ItemId> muted;
    ItemStore store(m_connection);
    for (const ItemId id : matcher.isEmpty() ? ItemIds() : items) {
        auto item = store.item(id);
        bool isMuted = item && matcher.muteOf(*item);
        while (!isMuted && item && !item->parent.isNull()) {
            isMuted = matcher.mutesBelow(item->parent);
            item = store.item(item->parent);
        }
        if (isMuted)
            muted.insert(id);
        else if (!item && item.error().kind != Error::Kind::NotFound)
            return fail(item.error());
    }
    return muted;
}

} // namespace backthread::store
