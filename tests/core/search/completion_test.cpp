// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"
#include "core/search/queryparser.h"

#include <gtest/gtest.h>
#include <random>

namespace backthread::search {

using namespace Qt::StringLiterals;
using Kind = Beginning::Kind;

namespace {

std::optional<Beginning> atEnd(const QString &text)
{
    return beginningAt(text, text.size());
}

QStringList known(const QString &text)
{
    const auto beginning = atEnd(text);
    return beginning ? knownEndings(text, *beginning) : QStringList();
}

} // namespace

TEST(Completion, namesAreOfferedFromTheThirdLetterUntilTheyAreWhole)
{
    EXPECT_EQ(known(u"tides bef"_s), QStringList {u"before:"_s});
    EXPECT_EQ(known(u"-(AFT"_s), QStringList {u"after:"_s});
    EXPECT_EQ(known(u"poi"_s), QStringList {u"points>"_s});
    EXPECT_EQ(atEnd(u"be"_s), std::nullopt);
    EXPECT_EQ(atEnd(u"in"_s), std::nullopt);
    EXPECT_EQ(atEnd(u"lighthouse"_s), std::nullopt);
    EXPECT_EQ(atEnd(u"\"bef"_s), std::nullopt);
    EXPECT_EQ(atEnd(u""_s), std::nullopt);
}

TEST(Completion, valuesAreOfferedFromTheirFirstLetterOrBefore)
{
    EXPECT_EQ(known(u"is:"_s), QStringList({u"bookmarked"_s, u"new"_s, u"op"_s}));
    EXPECT_EQ(known(u"fog -HAS:c"_s), QStringList {u"code"_s});
    EXPECT_EQ(known(u"type:j"_s), QStringList {u"job"_s});
    EXPECT_EQ(known(u"is:op"_s), QStringList());
}

TEST(Completion, authorsSitesAndTagsAreToldApart)
{
    EXPECT_EQ(atEnd(u"fog by:gu"_s), (Beginning {Kind::Author, u"gu"_s, {7, 2}}));
    EXPECT_EQ(atEnd(u"site:"_s), (Beginning {Kind::Site, u""_s, {5, 0}}));
    EXPECT_EQ(atEnd(u"tag:\"to re"_s), (Beginning {Kind::Tag, u"to re"_s, {4, 6}}));
    EXPECT_EQ(atEnd(u"in:4"_s), std::nullopt);
    EXPECT_EQ(atEnd(u"before:20"_s), std::nullopt);
    EXPECT_EQ(beginningAt(u"by:gull fog"_s, 5), (Beginning {Kind::Author, u"gu"_s, {3, 2}}));
}

TEST(Completion, whatIsCompletedIsAWholePart)
{
    const QString text = u"fog -tag:re"_s;
    EXPECT_EQ(completed(text, *atEnd(text), u"to read"_s), u"fog -tag:\"to read\" "_s);
    EXPECT_EQ(completed(u"sit"_s, *atEnd(u"sit"_s), u"site:"_s), u"site:"_s);
}

TEST(Completion, anyTextAndPlaceIsWithoutHarm)
{
    const QStringList pieces {u"by:"_s, u"-"_s, u"\""_s, u"("_s, u")"_s, u" "_s, u"is:"_s, u"bo"_s,
        u"points"_s, u">"_s, u"tag:"_s, u"x"_s, QString(QChar(0xd800))};
    std::mt19937 dice(20260705);
    const auto upTo = [&dice](
                          qsizetype last) { return std::uniform_int_distribution<qsizetype>(0, last)(dice); };
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (qsizetype i = upTo(8); i > 0; --i)
            text += pieces.at(upTo(pieces.size() - 1));
        const qsizetype cursor = upTo(text.size());
        const auto beginning = beginningAt(text, cursor);
        if (!beginning)
            continue;
        EXPECT_EQ(beginning->range.end(), cursor) << text.toStdString();
        for (const QString &ending : knownEndings(text, *beginning)) {
            EXPECT_TRUE(ending.startsWith(beginning->typed, Qt::CaseInsensitive));
            EXPECT_TRUE(completed(text, *beginning, ending).startsWith(text.first(beginning->range.start)));
        }
    }
}

} // namespace backthread::search
