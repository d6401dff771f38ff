// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recalled.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::Item;

namespace {

Bookmark bookmark(qint64 id, const QString &title, const QStringList &tags = {}, const QString &note = {})
{
    Bookmark bookmark {.story = ItemId(id), .note = note, .tags = tags};
    bookmark.item.id = ItemId(id);
    bookmark.item.title = title;
    return bookmark;
}

Item thread(qint64 id, const QString &title)
{
    Item thread;
    thread.id = ItemId(id);
    thread.title = title;
    return thread;
}

QList<qint64> ids(const QList<Recalled> &found)
{
    QList<qint64> ids;
    for (const Recalled &each : found)
        ids.append(each.bookmark.item.id.number());
    return ids;
}

} // namespace

TEST(Recalled, BookmarksAreFoundByTitleTagAndNote)
{
    const QList<Bookmark> all {bookmark(1, u"Lighthouses"_s), bookmark(2, u"Fog"_s, {u"harbor lights"_s}),
        bookmark(3, u"Rope"_s, {}, u"lightest knot"_s), bookmark(4, u"Salt"_s)};
    EXPECT_EQ(ids(recall(u"light"_s, all, {}, 10)), QList<qint64>({1, 2, 3}));
}

TEST(Recalled, ThreadsComeBehindBookmarksThatFitAsWellAndWhatIsBothIsABookmark)
{
    const QList<Bookmark> bookmarks {bookmark(1, u"Tides of May"_s)};
    const QList<Item> threads {
        thread(2, u"Tides of June"_s), thread(1, u"Tides of May"_s), thread(3, u"Fog"_s)};
    const QList<Recalled> found = recall(u"tides"_s, bookmarks, threads, 10);
    EXPECT_EQ(ids(found), QList<qint64>({1, 2}));
    EXPECT_EQ(found.first().kind, Recalled::Kind::Bookmark);
    EXPECT_EQ(found.last().kind, Recalled::Kind::Thread);
    EXPECT_EQ(recall(u"tides"_s, bookmarks, threads, 1).size(), 1);
}

} // namespace backthread::search
