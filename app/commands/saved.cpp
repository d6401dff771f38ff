// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/saved.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/services/engine.h"
#include "core/services/savedsearchservice.h"
#include "core/transfer/jsonwriter.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using search::SavedSearch;
using search::SearchMemory;
using services::SavedSearchService;
using store::Stores;

namespace {

QString sortName(search::Sort sort)
{
    return sort == search::Sort::Best ? u"best"_s : u"recent"_s;
}

Result<int> add(Session &session, const SavedSearch &search)
{
    const auto added = SavedSearchService(session.engine()).save(search).result();
    return added ? session.backedUp() : fail(added.error());
}

Result<int> remove(Session &session, const SavedSearch &search)
{
    const auto removed = SavedSearchService(session.engine()).remove(search).result();
    if (removed)
        return session.backedUp();
    if (removed.error().kind != Error::Kind::NotFound)
        return fail(removed.error());
    session.console().say(u"no such search is kept"_s);
    return NotFound;
}

QByteArray json(const QList<SavedSearch> &searches)
{
    transfer::JsonWriter json;
    json.startArray();
    for (const SavedSearch &search : searches) {
        json.lineFeed();
        json.startObject();
        json.key("query"_L1);
        json.string(search.query);
        json.key("sort"_L1);
        json.string(sortName(search.sort));
        json.key("name"_L1);
        json.knownString(search.name);
        json.key("created"_L1);
        json.number(search.created);
        json.key("new"_L1);
        json.number(search.unseen);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

Result<int> list(Session &session)
{
    const auto job = [now = session.now()](Stores &stores) { return stores.savedSearches.memory(now); };
    const Result<SearchMemory> memory = session.engine().reader().ask(job).result();
    if (!memory)
        return fail(memory.error());
    if (session.given().json) {
        session.console().print(json(memory->saved));
    } else {
        for (const SavedSearch &search : memory->saved) {
            const QString name = search.name.isEmpty() ? QString() : search.name + u" · "_s;
            session.console().print(name + search.query + u" · %1 new\n"_s.arg(search.unseen));
        }
    }
    return memory->saved.isEmpty() ? NotFound : Done;
}

} // namespace

Result<int> saved(Session &session)
{
    const CommandOptions &given = session.given();
    const QString &action = given.arguments.constFirst();
    const SavedSearch search {.query = given.arguments.sliced(1).join(u' '), .sort = given.sort};
    if (action == "list"_L1 && search.query.isEmpty())
        return list(session);
    if (action == "add"_L1 && !search.query.isEmpty())
        return add(session, search);
    if (action == "remove"_L1 && !search.query.isEmpty())
        return remove(session, search);
    session.console().say(u"saved needs one of: add QUERY, remove QUERY, list"_s);
    return WrongUsage;
}

} // namespace backthread::app
