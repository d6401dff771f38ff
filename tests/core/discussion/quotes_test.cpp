// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/quotes.h"
#include "drawing.h"

#include <gtest/gtest.h>
#include <random>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

namespace {

/// A chain of comments, one below the other, under a story with a text; the last of them quotes.
Thread chain(const QStringList &texts)
{
    Item story {.id = ItemId(1), .text = text::RichText {texts.first(), {}}};
    Items items;
    for (qsizetype i = 1; i <= texts.size(); ++i) {
        const QString said = i < texts.size() ? texts.at(i) : u"> who quotes"_s;
        items.append({.id = ItemId(1 + i), .parent = ItemId(i), .text = text::RichText {said, {}}});
    }
    return Thread(std::move(story), std::move(items));
}

/// The number of the ancestor (0: the story) and what is marked in it.
std::string placed(const QStringList &texts, const QString &quote)
{
    const Thread thread = chain(texts);
    const auto place = placeOfQuote(thread, thread.size() - 1, quote);
    if (!place)
        return "nowhere";
    const QString marked = thread.at(place->comment).text->text.mid(place->start, place->length);
    return std::to_string(place->comment + 1) + ": " + marked.toStdString();
}

} // namespace

TEST(QuotesTest, AreFoundInTheParent)
{
    EXPECT_EQ(placed({u""_s, u"Before. The mill grinds slowly. After."_s}, u"> The mill grinds slowly."_s),
        "1: The mill grinds slowly.");
    EXPECT_EQ(placed({u""_s, u"The mill grinds"_s}, u"The mill grinds"_s), "1: The mill grinds");
}

TEST(QuotesTest, TheNearestAncestorCountsAndTheStoryComesLast)
{
    const QStringList texts {u"the mill grinds, a wind blows"_s, u"the mill grinds"_s, u"nothing"_s};
    EXPECT_EQ(placed(texts, u"> the mill grinds"_s), "1: the mill grinds");
    EXPECT_EQ(placed(texts, u"> a wind blows"_s), "0: a wind blows");
    EXPECT_EQ(placed(texts, u"> a wind howls"_s), "nowhere");
}

TEST(QuotesTest, OtherBranchesAndOwnWordsDoNotCount)
{
    const ThreadPtr thread = drawing::thread(R"(
        1
          2: nothing here
            3: the mill grinds slowly
          4: the mill grinds slowly
    )");
    EXPECT_FALSE(placeOfQuote(*thread, thread->indexOf(ItemId(3)).value(), u"the mill grinds slowly"));
    EXPECT_FALSE(placeOfQuote(*thread, Thread::kStory, u"the mill grinds slowly"));
}

TEST(QuotesTest, HowCharactersAreWrittenDoesNotMatter)
{
    const QString said = u"He’s said:\n“the  mill — grinds”\tÄPFEL"_s;
    EXPECT_EQ(
        placed({u""_s, said}, u"> he's said: \"The mill - grinds\" äpfel"_s), "1: " + said.toStdString());
}

TEST(QuotesTest, AnEllipsisAroundTheQuoteIsIgnored)
{
    const QStringList texts {u""_s, u"First the mill grinds slowly, then not."_s};
    for (const auto *const quote : {u"...the mill grinds...", u"> … the mill grinds…",
             u"[...] the mill grinds (...)", u"[…]the mill grinds....", u">>  the mill grinds [...]"})
        EXPECT_EQ(placed(texts, QString::fromUtf16(quote)), "1: the mill grinds");
    EXPECT_EQ(placed({u""_s, u"the mill... it grinds"_s}, u"mill… it grinds"_s), "1: mill... it grinds");
}

TEST(QuotesTest, QuotationMarksAroundTheQuoteAreIgnoredWhereTheyAreNotSaid)
{
    EXPECT_EQ(placed({u""_s, u"Then the mill grinds."_s}, u"> “the mill grinds”"_s), "1: the mill grinds");
    EXPECT_EQ(
        placed({u""_s, u"It's “the mill grinds”."_s}, u"> \"the mill grinds\""_s), "1: “the mill grinds”");
}

TEST(QuotesTest, AFewLettersStandAnywhere)
{
    const QStringList texts {u""_s, u"I am not so sure. Extraordinary."_s};
    EXPECT_EQ(placed(texts, u"> not so"_s), "nowhere");
    EXPECT_EQ(placed(texts, u"> I am not"_s), "1: I am not");
    EXPECT_EQ(placed(texts, u"> Extraordinary"_s), "1: Extraordinary");
    EXPECT_EQ(placed(texts, u">"_s), "nowhere");
    EXPECT_EQ(placed(texts, u"> ..."_s), "nowhere");
    EXPECT_EQ(placed(texts, u""_s), "nowhere");
}

TEST(QuotesTest, WhatHasNoTextIsPassedOver)
{
    const ThreadPtr thread = drawing::thread(R"(
        1
          2: the mill grinds slowly
            3!
              4: who quotes
    )");
    EXPECT_EQ(placeOfQuote(*thread, 2, u"> mill grinds slowly"), (QuotedPlace {0, 4, 18}));
}

TEST(QuotesPropertyTest, APieceOfAnAncestorIsFoundInTheNearestThatHoldsIt)
{
    std::mt19937 random(5);
    const auto written = [&](qsizetype length) {
        QString text;
        while (text.size() < length)
            text += u"ab "_s.at(qsizetype(random() % 3));
        return text.simplified();
    };
    for (int round = 0; round < 3'000; ++round) {
        QStringList texts;
        for (int i = 0; i < 5; ++i)
            texts.append(written(60));
        const QString &from = texts.at(qsizetype(random() % 5));
        const QString piece = from.mid(qsizetype(random() % 30), 12 + qsizetype(random() % 8)).trimmed();
        if (piece.size() < 12)
            continue;
        qsizetype nearest = 4;
        while (!texts.at(nearest).contains(piece))
            --nearest;
        QString quote = random() % 2 == 0 ? piece.toUpper() : u"> "_s + piece + u"..."_s;
        quote.replace(u" "_s, random() % 2 == 0 ? u"\u00a0 "_s : u" "_s);
        const Thread thread = chain(texts);
        const auto place = placeOfQuote(thread, thread.size() - 1, quote);
        ASSERT_TRUE(place) << quote.toStdString();
        EXPECT_EQ(place->comment, nearest - 1);
        EXPECT_EQ(texts.at(nearest).mid(place->start, place->length), piece);
    }
}

} // namespace backthread::discussion
