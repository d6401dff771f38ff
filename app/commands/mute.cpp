// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/mute.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/services/muteservice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::Mutes;
using services::MuteService;

namespace {

QJsonObject jsonOf(const Mute &mute)
{
    return {{u"mute"_s, discussion::muteName(mute)}, {u"created"_s, mute.created},
        {u"until"_s, mute.until ? QJsonValue(*mute.until) : QJsonValue()}};
}

QString line(const Mute &mute)
{
    const QString end = mute.until ? u"until "_s
            + QDateTime::fromSecsSinceEpoch(*mute.until, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s)
            + u" UTC"_s
                                   : u"for good"_s;
    return discussion::muteName(mute) + u" · "_s + end + u'\n';
}

Result<int> listAll(Session &session)
{
    const auto mutes =
        session.engine()
            .reader()
            .ask([now = session.now()](store::Stores &stores) { return stores.mutes.list(now); })
            .result();
    if (!mutes)
        return fail(mutes.error());
    if (session.given().json) {
        QJsonArray list;
        for (const Mute &mute : *mutes)
            list.append(jsonOf(mute));
        session.console().print(QJsonDocument(list).toJson());
        return Done;
    }
    for (const Mute &mute : *mutes)
        session.console().print(line(mute));
    return Done;
}

Result<int> add(Session &session, const Mute &mute)
{
    const auto added = MuteService(session.engine()).mute(mute, session.given().span).result();
    return added ? session.backedUp() : fail(added.error());
}

Result<int> remove(Session &session, const Mute &mute)
{
    const auto removed = MuteService(session.engine()).unmute(mute).result();
    if (removed)
        return session.backedUp();
    if (removed.error().kind != Error::Kind::NotFound)
        return fail(removed.error());
    session.console().say(discussion::muteName(mute) + u" is not muted"_s);
    return NotFound;
}

} // namespace

Result<int> mute(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    const QString &action = arguments.constFirst();
    if (action == "list"_L1 && arguments.size() == 1)
        return listAll(session);
    const auto mute = discussion::muteFromName(arguments.value(1));
    const bool isKnown = action == "add"_L1 || action == "remove"_L1;
    if (!isKnown || !mute) {
        session.console().say(
            u"mute needs one of: add WHAT, remove WHAT, list; WHAT is user:NAME, site:DOMAIN, words:TEXT or item:ID"_s);
        return WrongUsage;
    }
    return action == "add"_L1 ? add(session, *mute) : remove(session, *mute);
}

} // namespace backthread::app
