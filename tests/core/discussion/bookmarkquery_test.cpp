// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/bookmarkquery.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

TEST(BookmarkQueryTest, HasWordsAndTags)
{
    const BookmarkQuery query =
        bookmarkQueryFrom(u"tide #sea tag:\"two words\" \"night train\" -, \"#plain\" "_s);
    EXPECT_EQ(query.words, (QStringList {u"tide"_s, u"night train"_s, u"#plain"_s}));
    EXPECT_EQ(query.tags, (QStringList {u"sea"_s, u"two words"_s}));
    EXPECT_EQ(query.tagBeginning, QString());
    EXPECT_TRUE(query.limits());
}

TEST(BookmarkQueryTest, ATagAtTheEndIsBeingTyped)
{
    EXPECT_EQ(bookmarkQueryFrom(u"#a #se"_s), (BookmarkQuery {.tags = {u"a"_s}, .tagBeginning = u"se"_s}));
    EXPECT_EQ(bookmarkQueryFrom(u"#sea "_s), (BookmarkQuery {.tags = {u"sea"_s}}));
    EXPECT_EQ(bookmarkQueryFrom(u"tag:\"two words\""_s), (BookmarkQuery {.tags = {u"two words"_s}}));
    EXPECT_EQ(bookmarkQueryFrom(u"#sea tide"_s), (BookmarkQuery {.tags = {u"sea"_s}, .words = {u"tide"_s}}));
    for (const QString &nothing : {u""_s, u"  "_s, u"#"_s, u"tag:"_s, u"\"\""_s})
        EXPECT_FALSE(bookmarkQueryFrom(nothing).limits()) << nothing.toStdString();
}

TEST(BookmarkQueryTest, NamesItsOrders)
{
    for (const BookmarkQuery::Sort sort : kBookmarkSorts)
        EXPECT_EQ(bookmarkSortFromName(nameOf(sort)), sort);
    EXPECT_EQ(bookmarkSortFromName(u"rank"_s), std::nullopt);
}

} // namespace backthread::discussion
