// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class BookmarkTest : public CommandTest {
protected:
    BookmarkTest() { addDiscussion(); }

    QJsonArray bookmarks() { return runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).json().array(); }
};

} // namespace

TEST_F(BookmarkTest, KeepsACopyWithTagsAndNote)
{
    const Outcome added = run({u"bookmark"_s, u"add"_s, u"https://news.ycombinator.com/item?id=1300"_s,
        u"--tag"_s, u"sea"_s, u"--tag"_s, u"lamps"_s, u"--note"_s, u"read again"_s});
    EXPECT_EQ(added.code, 0) << added;
    EXPECT_EQ(added.err, QString());

    ASSERT_EQ(bookmarks().size(), 1);
    const QJsonObject bookmark = bookmarks().at(0).toObject();
    EXPECT_EQ(bookmark.value(u"id"_s), 1300);
    EXPECT_EQ(bookmark.value(u"story"_s), 1000);
    EXPECT_EQ(bookmark.value(u"title"_s), u"A lighthouse and its keeper"_s);
    EXPECT_EQ(bookmark.value(u"text"_s), u"Ships, I suppose."_s);
    EXPECT_EQ(bookmark.value(u"tags"_s).toArray(), QJsonArray({u"lamps"_s, u"sea"_s}));
    EXPECT_EQ(bookmark.value(u"note"_s), u"read again"_s);

    const Outcome listed = runOffline({u"bookmark"_s, u"list"_s, u"--tag"_s, u"sea"_s});
    EXPECT_TRUE(listed.out.startsWith(u"1300 · Ships, I suppose. · "_s)) << listed;
    EXPECT_TRUE(listed.out.endsWith(u" · toll · A lighthouse and its keeper · [lamps, sea] · read again\n"_s))
        << listed;
    EXPECT_EQ(runOffline({u"bookmark"_s, u"list"_s, u"--tag"_s, u"land"_s}).out, QString());
}

TEST_F(BookmarkTest, TagsAndNoteAreEditedInPlace)
{
    ASSERT_EQ(
        run({u"bookmark"_s, u"add"_s, u"1300"_s, u"--tag"_s, u"sea"_s, u"--note"_s, u"first"_s}).code, 0);
    const QJsonObject before = bookmarks().at(0).toObject();
    EXPECT_EQ(
        runOffline({u"bookmark"_s, u"edit"_s, u"1300"_s, u"--tag"_s, u"two  words"_s, u"--untag"_s, u"sea"_s})
            .code,
        0);
    QJsonObject after = bookmarks().at(0).toObject();
    EXPECT_EQ(after.value(u"tags"_s).toArray(), QJsonArray({u"two words"_s}));
    EXPECT_EQ(after.value(u"note"_s), u"first"_s);
    EXPECT_EQ(runOffline({u"bookmark"_s, u"edit"_s, u"1300"_s, u"--note"_s, u""_s}).code, 0);
    after = bookmarks().at(0).toObject();
    EXPECT_EQ(after.value(u"note"_s), u""_s) << "given, and empty";
    after[u"tags"_s] = before[u"tags"_s];
    after[u"note"_s] = before[u"note"_s];
    EXPECT_EQ(after, before);

    EXPECT_EQ(runOffline({u"bookmark"_s, u"edit"_s, u"1300"_s}).code, 2);
    EXPECT_EQ(runOffline({u"bookmark"_s, u"edit"_s, u"1000"_s, u"--tag"_s, u"a"_s}).code, 1);
}

TEST_F(BookmarkTest, AreListedByWordsAndInAnOrder)
{
    ASSERT_EQ(
        run({u"bookmark"_s, u"add"_s, u"1300"_s, u"--tag"_s, u"sea"_s, u"--note"_s, u"for the wall"_s}).code,
        0);
    ASSERT_EQ(run({u"bookmark"_s, u"add"_s, u"1000"_s, u"--tag"_s, u"sea"_s}).code, 0);
    const auto ids = [this](const QStringList &more) {
        QList<int> found;
        for (const auto &each :
            runOffline(QStringList {u"bookmark"_s, u"list"_s, u"--json"_s} + more).json().array())
            found.append(each.toObject().value(u"id"_s).toInt());
        return found;
    };
    EXPECT_EQ(ids({u"wall"_s}), QList<int> {1300});
    EXPECT_EQ(ids({u"--tag"_s, u"sea"_s, u"ships"_s}), QList<int> {1300});
    EXPECT_EQ(ids({u"--sort"_s, u"story"_s}), (QList<int> {1300, 1000}));
    const Outcome nothing = runOffline({u"bookmark"_s, u"list"_s, u"#se"_s});
    EXPECT_EQ(nothing.code, 1) << nothing;
    EXPECT_EQ(runOffline({u"bookmark"_s, u"list"_s, u"--sort"_s, u"recent"_s}).code, 2);
    EXPECT_EQ(runOffline({u"bookmark"_s, u"tags"_s}).out, u"2 · sea\n"_s);
    const QJsonArray tags = runOffline({u"bookmark"_s, u"tags"_s, u"--json"_s}).json().array();
    EXPECT_EQ(tags, QJsonArray({QJsonObject {{u"tag"_s, u"sea"_s}, {u"bookmarks"_s, 2}}}));
}

TEST_F(BookmarkTest, IsRemovedOnce)
{
    ASSERT_EQ(run({u"bookmark"_s, u"add"_s, u"1000"_s}).code, 0);
    EXPECT_EQ(runOffline({u"bookmark"_s, u"remove"_s, u"1000"_s}).code, 0);
    EXPECT_TRUE(bookmarks().isEmpty());
    const Outcome again = runOffline({u"bookmark"_s, u"remove"_s, u"1000"_s});
    EXPECT_EQ(again.code, 1) << again;
}

TEST_F(BookmarkTest, KeepsTheNumberOfWhatCannotBeFetchedNow)
{
    const Outcome offline = runOffline({u"bookmark"_s, u"add"_s, u"1300"_s});
    EXPECT_EQ(offline.code, 0) << offline;
    EXPECT_TRUE(offline.err.contains(u"only its number"_s)) << offline;
    fault(u"503@/"_s);
    EXPECT_EQ(run({u"bookmark"_s, u"add"_s, u"1401"_s}).code, 0);
    EXPECT_EQ(bookmarks().size(), 2);
}

TEST_F(BookmarkTest, DoesNotKeepWhatDoesNotExist)
{
    EXPECT_EQ(run({u"bookmark"_s, u"add"_s, u"424242"_s}).code, 1);
    EXPECT_TRUE(bookmarks().isEmpty());
}

TEST_F(BookmarkTest, GoesThroughAFileWithoutLoss)
{
    ASSERT_EQ(
        run({u"bookmark"_s, u"add"_s, u"1300"_s, u"--tag"_s, u"sea"_s, u"--note"_s, u"two\nlines"_s}).code,
        0);
    ASSERT_EQ(runOffline({u"bookmark"_s, u"add"_s, u"welcome/5"_s}).code, 0);
    const QString json = runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).out;
    ASSERT_EQ(runOffline({u"bookmark"_s, u"remove"_s, u"1300"_s}).code, 0);
    ASSERT_EQ(runOffline({u"bookmark"_s, u"remove"_s, u"welcome/5"_s}).code, 0);

    const Outcome imported = runOffline({u"import"_s, u"-"_s}, json.toUtf8());

    EXPECT_EQ(imported.code, 0) << imported;
    EXPECT_EQ(imported.out, u"standard input: 2 bookmarks\n"_s);
    EXPECT_EQ(runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).out, json);
}

TEST_F(BookmarkTest, IsPrintedForBrowsers)
{
    ASSERT_EQ(run({u"bookmark"_s, u"add"_s, u"1000"_s}).code, 0);
    const Outcome outcome = runOffline({u"bookmark"_s, u"list"_s, u"--html"_s});
    EXPECT_TRUE(outcome.out.startsWith(u"<!DOCTYPE NETSCAPE-Bookmark-file-1>"_s)) << outcome;
    EXPECT_TRUE(outcome.out.contains(u"https://news.ycombinator.com/item?id=1000"_s));
}

} // namespace backthread::app
