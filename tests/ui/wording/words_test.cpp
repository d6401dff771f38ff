// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/words.h"

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;

TEST(WordsTest, EveryWordHasToBeThereInAnyOrderAndCase)
{
    EXPECT_TRUE(containsWords(u"Next top-level comment"_s, u"comment NEXT"_s));
    EXPECT_TRUE(containsWords(u"Next top-level comment"_s, u"  top-  "_s));
    EXPECT_FALSE(containsWords(u"Next top-level comment"_s, u"next sibling"_s));
    EXPECT_TRUE(containsWords(u"Größer"_s, u"GRÖ"_s));
}

TEST(WordsTest, NoWordsAreInEverything)
{
    EXPECT_TRUE(containsWords(u"x"_s, QString()));
    EXPECT_TRUE(containsWords(QString(), u"  "_s));
    EXPECT_FALSE(containsWords(QString(), u"x"_s));
}

} // namespace backthread::wording
