// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/hide.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/transfer/jsonwriter.h"

#include <QDateTime>
#include <QTimeZone>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::HiddenStory;
using services::LibraryService;

namespace {

Result<int> add(Session &session, ItemId id)
{
    const auto hidden = LibraryService(session.engine()).hideStories({id}).result();
    return hidden ? session.backedUp() : fail(hidden.error());
}

Result<int> remove(Session &session, ItemId id)
{
    const auto shown = LibraryService(session.engine()).unhideStories({id}).result();
    if (!shown)
        return fail(shown.error());
    if (!shown->isEmpty())
        return session.backedUp();
    session.console().say(u"%1 is not hidden"_s.arg(id.number()));
    return NotFound;
}

QByteArray json(const QList<HiddenStory> &stories)
{
    transfer::JsonWriter json;
    json.startArray();
    for (const HiddenStory &each : stories) {
        json.lineFeed();
        json.startObject();
        json.key("id"_L1);
        json.number(each.story.number());
        json.key("title"_L1);
        json.knownString(each.title);
        json.key("created"_L1);
        json.number(each.created);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

QString line(const HiddenStory &hidden)
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(hidden.created, QTimeZone::utc());
    QStringList facts {discussion::itemName(hidden.story), created.toString(u"yyyy-MM-dd"_s)};
    if (!hidden.title.isEmpty())
        facts.append(hidden.title);
    return facts.join(u" · "_s) + u'\n';
}

Result<int> list(Session &session)
{
    const auto stories = LibraryService(session.engine()).hiddenStories().result();
    if (!stories)
        return fail(stories.error());
    if (session.given().json) {
        session.console().print(json(*stories));
        return Done;
    }
    for (const HiddenStory &each : *stories)
        session.console().print(line(each));
    return Done;
}

} // namespace

Result<int> hide(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    const QString &action = arguments.constFirst();
    if (action == "list"_L1 && arguments.size() == 1)
        return list(session);
    if ((action != "add"_L1 && action != "remove"_L1) || arguments.size() != 2)
        return fail(Error::usage(u"hide needs one of: add ID|URL, remove ID|URL, list"_s));
    const auto id = Session::itemAt(arguments.at(1));
    if (!id)
        return fail(Error::usage(id.error().detail));
    return action == "add"_L1 ? add(session, *id) : remove(session, *id);
}

} // namespace backthread::app
