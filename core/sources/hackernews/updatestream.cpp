// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/updatestream.h"

#include "core/sources/hackernews/listparser.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;
using sources::EventStream;
using sources::ServerEvent;

UpdateStream::UpdateStream(const QUrl &updates, const sources::StreamPolicy &policy)
    : m_stream(updates, policy)
{
    connect(&m_stream, &EventStream::connected, this, &UpdateStream::connected);
    connect(&m_stream, &EventStream::interrupted, this, &UpdateStream::interrupted);
    connect(&m_stream, &EventStream::received, this, &UpdateStream::take);
}

void UpdateStream::take(const ServerEvent &event)
{
    // As Firebase's documentation of streaming over REST names them.
    if (event.name == "put" || event.name == "patch")
        takeChange(event.data);
    else if (event.name == "cancel")
        m_stream.giveUp({Error::Kind::Server, u"the server does not let us read any more"_s}, true);
    else if (event.name == "auth_revoked")
        m_stream.giveUp({Error::Kind::Server, u"the server has ended the session"_s}, false);
}

void UpdateStream::takeChange(const QByteArray &json)
{
    auto push = parsePush(json);
    if (!push)
        return;
    sources::Changes changes = push->changes;
    if (push->isWhole)
        changes.items = grownSince(m_last, push->changes.items);
    m_last = push->isWhole ? push->changes.items : ItemIds();
    if (!changes.items.isEmpty() || !changes.users.isEmpty())
        Q_EMIT changed(changes);
}

ItemIds grownSince(const ItemIds &before, const ItemIds &now)
{
    QHash<ItemId, qsizetype> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before[i], i);
    const auto placeOf = [&](qsizetype i) { return places.value(now[i], -1); };
    qsizetype grown = now.size();
    while (
        grown > 0 && placeOf(grown - 1) >= 0 && (grown == now.size() || placeOf(grown - 1) < placeOf(grown)))
        --grown;
    if (grown == now.size())
        return now;
    // The rest is the earlier list, less what moved to the front: nothing of that may be missing.
    const QSet<ItemId> held(now.begin(), now.end());
    const auto end = before.begin() + placeOf(now.size() - 1);
    const bool isWhole = std::all_of(before.begin(), end, [&](ItemId id) { return held.contains(id); });
    return isWhole ? now.first(grown) : now;
}

} // namespace backthread::hackernews
