// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/bookmark.h"

#include "app/commands/loadthread.h"
#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/text/safecut.h"

#include <QDateTime>
#include <QTimeZone>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
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
    LibraryService library(session.engine());
    const CommandOptions &given = session.given();
    QStringList tags;
    for (const QString &tag : given.tags) {
        if (const QString name = tag.simplified(); !name.isEmpty())
            tags.append(name);
    }
    if (const auto added = library.addBookmark(id, tags, given.note).result(); !added)
        return fail(added.error());
    if (const auto copied = library.backUpChanges().result(); !copied)
        return fail(copied.error());
    return Done;
}

Result<int> remove(Session &session, ItemId id)
{
    LibraryService library(session.engine());
    const auto removed = library.removeBookmark(id).result();
    if (removed) {
        const auto copied = library.backUpChanges().result();
        return copied ? Result<int>(Done) : fail(copied.error());
    }
    if (removed.error().kind != Error::Kind::NotFound)
        return fail(removed.error());
    session.console().say(u"%1 is not bookmarked"_s.arg(id.number()));
    return NotFound;
}

/// On one line; empty for stories, which have a title.
QString firstWords(const Bookmark &bookmark)
{
    constexpr int kMost = 72;
    if (!bookmark.item.text || bookmark.item.id == bookmark.story)
        return {};
    const QString &source = bookmark.item.text->text;
    const QString text = source.left(text::safeCut(source, 4 * kMost)).simplified();
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

Result<int> listAll(Session &session)
{
    const CommandOptions &given = session.given();
    const auto bookmarks = LibraryService(session.engine()).bookmarks(given.tags.value(0)).result();
    if (!bookmarks)
        return fail(bookmarks.error());
    if (listFormat(given))
        return writeList(session, {u"Bookmarks"_s, *bookmarks});
    for (const Bookmark &bookmark : *bookmarks)
        session.console().print(line(bookmark));
    return Done;
}

} // namespace

Result<int> bookmark(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    const QString &action = arguments.constFirst();
    if ((action == "list"_L1 || action == "export"_L1) && arguments.size() == 1)
        return listAll(session);
    const bool isKnown = action == "add"_L1 || action == "remove"_L1;
    if (!isKnown || arguments.size() != 2) {
        session.console().say(u"bookmark needs one of: add ID|URL, remove ID|URL, list, export"_s);
        return WrongUsage;
    }
    const auto id = Session::itemAt(arguments.at(1));
    if (!id) {
        session.console().say(id.error().detail);
        return WrongUsage;
    }
    return action == "add"_L1 ? add(session, *id) : remove(session, *id);
}

} // namespace backthread::app
