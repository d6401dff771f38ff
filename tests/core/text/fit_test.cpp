// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fit.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace backthread::text {

using namespace Qt::StringLiterals;

TEST(Fit, TheNearerTheBetter)
{
    const QString typed = u"fold"_s;
    const QStringList texts {u"Fold all replies"_s, u"To fold"_s, u"Folding"_s, u"To folding"_s,
        u"Forever old"_s, u"Find one leading"_s};
    EXPECT_EQ(fit(typed, u"fold"_s), 100);
    for (qsizetype i = 1; i < texts.size(); ++i)
        EXPECT_GE(fit(typed, texts.at(i - 1)), fit(typed, texts.at(i))) << texts.at(i).toStdString();
    EXPECT_GT(fit(typed, u"Folding"_s), fit(typed, u"Unfolding"_s));
    EXPECT_GT(fit(typed, u"Unfolding"_s), 0);
}

TEST(Fit, LettersMayBeInitialsOrStandApart)
{
    EXPECT_GT(fit(u"nc"_s, u"Next comment"_s), 0);
    EXPECT_GT(fit(u"nxt"_s, u"Next comment"_s), 0);
    EXPECT_EQ(fit(u"txn"_s, u"Next comment"_s), 0) << "not in another order";
    EXPECT_EQ(fit(u"lb"_s, u"A longer sentence about something"_s), 0) << "nor two of them anywhere";
    EXPECT_EQ(fit(u"next"_s, u"Now everything else is of no matter whatsoever in a text"_s), 0);
}

TEST(Fit, EveryWordMustFitInWhateverOrderAndCase)
{
    EXPECT_GT(fit(u"COMMENT next"_s, u"Next comment"_s), 0);
    EXPECT_EQ(fit(u"next zeppelin"_s, u"Next comment"_s), 0);
    EXPECT_GT(fit(u"straße"_s, u"Hafenstraße 5 und STRASSE"_s), 0);
}

TEST(Fit, NothingTypedFitsEverythingAndNothingFitsAnEmptyText)
{
    EXPECT_EQ(fit({}, u"Fold"_s), 100);
    EXPECT_EQ(fit(u"  "_s, {}), 100);
    EXPECT_EQ(fit(u"a"_s, {}), 0);
}

TEST(Fit, ALongTextOfOneLetterIsNoTrouble)
{
    const QString text = u"a "_s.repeated(20'000);
    EXPECT_EQ(fit(u"aab"_s, text), 0);
    EXPECT_EQ(fit(u"b"_s.repeated(500), text), 0);
}

} // namespace backthread::text
