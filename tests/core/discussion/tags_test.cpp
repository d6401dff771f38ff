// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/tags.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

TEST(TagsTest, AreTypedWithSpacesOrCommasBetweenThem)
{
    const QStringList tags {u"sea"_s, u"lamp"_s, u"c++"_s};
    EXPECT_EQ(tagsFrom(u"sea lamp c++"_s), tags);
    EXPECT_EQ(tagsFrom(u" sea,lamp ,, c++,"_s), tags);
    EXPECT_EQ(tagsFrom(u"#sea #lamp sea c++"_s), tags) << "each once";
    EXPECT_EQ(tagsFrom(u" , # \"\" "_s), QStringList());
}

TEST(TagsTest, OfSeveralWordsStandInQuotes)
{
    EXPECT_EQ(tagsFrom(u"\"long  term\" \"#1\" \"unclosed one"_s),
        (QStringList {u"long term"_s, u"#1"_s, u"unclosed one"_s}));
}

TEST(TagsTest, AreTheSameAgainWhenTheyAreTyped)
{
    const QStringList tags {u"sea"_s, u"long term"_s, u"a,b"_s, u"#1"_s, u"über"_s};
    EXPECT_EQ(tagsFrom(typed(tags)), tags);
    EXPECT_EQ(typed(tags), u"sea \"long term\" \"a,b\" \"#1\" über"_s);
}

TEST(TagsTest, TheLastOneBeginsBehindASeparatorOutsideOfQuotes)
{
    EXPECT_EQ(startOfLastWord(u"sea la"_s), 4);
    EXPECT_EQ(startOfLastWord(u"sea,"_s), 4);
    EXPECT_EQ(startOfLastWord(u"sea \"long te"_s), 4);
    EXPECT_EQ(startOfLastWord(u"\"long term\" x"_s), 12);
    EXPECT_EQ(startOfLastWord({}), 0);
}

} // namespace backthread::discussion
