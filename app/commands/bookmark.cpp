// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/bookmark.h"

#include "app/commands/loadthread.h"
#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/text/safecut.h"
#include "core/transfer/jsonwriter.h"

#include <QDateTime>
#include <QTimeZone>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkQuery;
using discussion::TagCount;
using services::LibraryService;

namespace {

/// Done, or the code to give up with: the item is no more, or never was.
int makeSureOfItem(Session &session, ItemId id)
{
    const auto snapshot = loadThread(session, id, services::ThreadService::Fetching::WhenMissing);
    if (snapshot)
        return Done;
    const Error &error = snapshot.error();
    if (error.kind == Error::Kind::NotFound || exitCodeFor(error) == ProfileFailed)
        return sayFetchFailure(session, id, error);
    const QString reason = session.isOffline() ? u"it is not cached"_s : sentenceFor(error);
    session.console().say(u"%1: %2; only its number is kept"_s.arg(QString::number(id.number()), reason));
    return Done;
}

Result<int> add(Session &session, ItemId id)
{
    if (const int code = makeSureOfItem(session, id); code != Done)
        return code;
    const CommandOptions &given = session.given();
    const auto added =
        LibraryService(session.engine()).addBookmark(id, given.tags, given.note.value_or(QString())).result();
    return added ? session.backedUp() : fail(added.error());
}

int sayNotBookmarked(Session &session, ItemId id)
{
    session.console().say(u"%1 is not bookmarked"_s.arg(id.number()));
    return NotFound;
}

Result<int> edit(Session &session, ItemId id)
{
    const CommandOptions &given = session.given();
    if (given.tags.isEmpty() && given.untags.isEmpty() && !given.note) {
        session.console().say(u"bookmark edit needs --tag, --untag or --note"_s);
        return WrongUsage;
    }
    LibraryService library(session.engine());
    const auto found = library.bookmarksOf({id}).result();
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return sayNotBookmarked(session, id);
    QStringList tags = found->first().tags + given.tags;
    tags.removeIf([&given](const QString &tag) { return given.untags.contains(tag); });
    const auto put = library.putBookmark(id, tags, given.note.value_or(found->first().note)).result();
    return put ? session.backedUp() : fail(put.error());
}

Result<int> remove(Session &session, ItemId id)
{
    const auto removed = LibraryService(session.engine()).removeBookmarks({id}).result();
    if (!removed)
        return fail(removed.error());
    return removed->isEmpty() ? sayNotBookmarked(session, id) : session.backedUp();
}

/// On one line; empty for stories, which have a title.
QString firstWords(const Bookmark &bookmark)
{
    constexpr int kMost = 72;
    if (!bookmark.item.text || bookmark.item.id == bookmark.story)
        return {};
    const QString &source = bookmark.item.text->text;
    QString text = source.left(text::safeCut(source, 4 * kMost)).simplified();
    if (text.size() <= kMost)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', kMost);
    return text.left(end > kMost / 2 ? end : text::safeCut(text, kMost)) + u'…';
}

QString line(const Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    QStringList facts {discussion::itemName(item.id)};
    if (const QString words = firstWords(bookmark); !words.isEmpty())
        facts.append(words);
    facts.append(QDateTime::fromSecsSinceEpoch(bookmark.created, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s));
    if (!item.by.isEmpty())
        facts.append(item.by);
    if (!item.title.isEmpty())
        facts.append(item.title);
    if (!bookmark.tags.isEmpty())
        facts.append(u'[' + bookmark.tags.join(u", "_s) + u']');
    if (!bookmark.note.isEmpty())
        facts.append(bookmark.note.simplified());
    return facts.join(u" · "_s) + u'\n';
}

Result<int> list(Session &session)
{
    const CommandOptions &given = session.given();
    // With a space, as nothing is being typed any more.
    BookmarkQuery query = discussion::bookmarkQueryFrom(given.arguments.sliced(1).join(u' ') + u' ');
    query.tags += given.tags;
    query.sort = given.bookmarkSort;
    const auto bookmarks = LibraryService(session.engine()).bookmarks(query).result();
    if (!bookmarks)
        return fail(bookmarks.error());
    if (listFormat(given))
        return writeList(session, {u"Bookmarks"_s, *bookmarks});
    for (const Bookmark &bookmark : *bookmarks)
        session.console().print(line(bookmark));
    if (!bookmarks->isEmpty() || !query.limits())
        return Done;
    session.console().say(u"no bookmark matches"_s);
    return NotFound;
}

QByteArray json(const QList<TagCount> &tags)
{
    transfer::JsonWriter json;
    json.startArray();
    for (const TagCount &each : tags) {
        json.lineFeed();
        json.startObject();
        json.key("tag"_L1);
        json.string(each.tag);
        json.key("bookmarks"_L1);
        json.number(each.bookmarks);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

Result<int> listTags(Session &session)
{
    const auto tags = LibraryService(session.engine()).bookmarkTags().result();
    if (!tags)
        return fail(tags.error());
    Console &console = session.console();
    if (session.given().json) {
        console.print(json(*tags));
        return Done;
    }
    for (const TagCount &each : *tags)
        console.print(u"%1 · %2\n"_s.arg(each.bookmarks).arg(each.tag));
    return Done;
}

} // namespace

Result<int> bookmark(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    const QString &action = arguments.constFirst();
    if (action == "list"_L1 || (action == "export"_L1 && arguments.size() == 1))
        return list(session);
    if (action == "tags"_L1 && arguments.size() == 1)
        return listTags(session);
    const QHash<QString, Result<int> (*)(Session &, ItemId)> acts {
        {u"add"_s, add}, {u"edit"_s, edit}, {u"remove"_s, remove}};
    const auto act = acts.value(action);
    if (!act || arguments.size() != 2) {
        session.console().say(
            u"bookmark needs one of: add ID|URL, edit ID|URL, remove ID|URL, list [WORDS], export, tags"_s);
        return WrongUsage;
    }
    const auto id = Session::itemAt(arguments.at(1));
    if (!id) {
        session.console().say(id.error().detail);
        return WrongUsage;
    }
    return act(session, *id);
}

} // namespace backthread::app
