// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/shell/viewbar.h"
#include "ui/thread/findbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

constexpr const char *kKeepersWords = R"(
    1. 1010
      2. 1020
        3. 1040
)";

class Finding : public ReaderStory {
protected:
    /// Scrolls so that a comment stands below the top of the page, with as little above it as a filter
    /// leaves.
    void putNearTop(qint64 comment)
    {
        ASSERT_TRUE(heightOf(comment));
        scrollBy(*heightOf(comment) - 40);
    }

    void find(const QString &words)
    {
        press(Qt::Key_Slash);
        type(words);
        ASSERT_TRUE(eventually([this] { return !page().find().isSearching(); }));
        settle();
    }

    [[nodiscard]] threadview::FindBar &bar() { return *page().findChild<threadview::FindBar *>(); }

    void clickInBar(const QString &text)
    {
        for (auto *button : bar().findChildren<QToolButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    }
};

TEST_F(Finding, WordsAreFoundForwardsBackwardsAndRound)
{
    startReading();
    find(u"\"log 110\""_s);
    EXPECT_EQ(current(), 1100);
    EXPECT_TRUE(heightOf(1100));
    EXPECT_EQ(bar().countText(), u"1 of 10"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 1101);
    EXPECT_EQ(bar().countText(), u"2 of 10"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(current(), 1109);
    EXPECT_TRUE(heightOf(1109));
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 1100);
    EXPECT_EQ(view().scene().words, QStringList {u"log 110"_s});

    settle();
    const auto before = heightOf(1100);
    press(Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_TRUE(view().hasFocus());
    EXPECT_TRUE(view().scene().words.isEmpty());
    EXPECT_EQ(heightOf(1100), before);

    press(Qt::Key_F3);
    ASSERT_TRUE(eventually([this] { return current() == 1101; }));
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(current(), 1100);
    press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_NE(openStory(), 1000) << "none of these steps is in the history";
}

TEST_F(Finding, WhatIsNotThereLeavesOneWhereFindingBegan)
{
    startReading();
    walkTo(1011);
    settle();
    const auto before = heightOf(1011);
    find(u"barnacles"_s);
    ASSERT_EQ(current(), 1041);
    type(u" and pearls"_s);
    ASSERT_TRUE(eventually([this] { return bar().countText() == u"no match"_s; }));
    settle();
    EXPECT_EQ(current(), 1011);
    EXPECT_EQ(heightOf(1011), before);
}

TEST_F(Finding, FromAHitTheNextCommentWithItsWordsIsFound)
{
    startReading();
    find(u"elsewhere"_s); // which is forgotten
    press(Qt::Key_Escape);
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"\"log 1108\""_s);
    ASSERT_TRUE(eventually([this] { return listed().size() == 1; }));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return current() == 1108; }));
    press(Qt::Key_F3);
    ASSERT_TRUE(eventually([this] { return bar().countText() == u"1 of 1"_s; }));
    EXPECT_EQ(current(), 1108);
    EXPECT_EQ(view().scene().words, QStringList {u"log 1108"_s});
}

TEST_F(Finding, WhatIsFoldedAwayIsFoundAndUnfolded)
{
    startReading();
    press(Qt::Key_Z, Qt::ShiftModifier);
    find(u"barnacles"_s);
    EXPECT_EQ(current(), 1041);
    EXPECT_TRUE(heightOf(1041));
    const int other = page().rows().rowOf(ItemId(1011));
    EXPECT_EQ(page().rows().row(other).hidden, 4);
}

TEST_F(Finding, OnlyMatchesAreShownUntilTheBarIsClosed)
{
    startReading();
    find(u"barnacles"_s);
    const auto before = heightOf(1041);
    clickInBar(u"Only matches"_s);
    EXPECT_EQ(rows(), undented(R"(
        1. 1010
          2. 1020
            3. 1040
              4. 1041
    )"));
    EXPECT_TRUE(heightOf(1041));
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1041);
    EXPECT_TRUE(before && heightOf(1041));
}

TEST_F(Finding, AFilterKeepsTheCurrentCommentInItsPlaceOnAndOff)
{
    startReading();
    walkTo(1040);
    putNearTop(1040);
    const auto before = heightOf(1040);
    ASSERT_TRUE(before);
    press(Qt::Key_S, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), undented(kKeepersWords));
    EXPECT_EQ(heightOf(1040), before);
    press(Qt::Key_S, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(heightOf(1040), before);

    walkTo(1104);
    const auto further = heightOf(1104);
    press(Qt::Key_S, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), undented(kKeepersWords));
    press(Qt::Key_F, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(heightOf(1104), further) << "though it was not there in between";
}

TEST_F(Finding, AnAncestorsLineLeadsToTheWholeCommentAndBackToTheFilter)
{
    startReading();
    press(Qt::Key_S, Qt::ShiftModifier);
    settle();
    EXPECT_FALSE(heightOf(1010)) << "it is but a line";
    ASSERT_TRUE(click({Kind::Reference, ItemId(1010), {}}));
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1010);
    EXPECT_TRUE(heightOf(1010));
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(rows(), undented(kKeepersWords));
}

TEST_F(Finding, AFilterSurvivesARestartAndSaysSo)
{
    startReading();
    walkTo(1032);
    press(Qt::Key_A, Qt::ShiftModifier);
    settle();
    const std::string filtered = rows();
    EXPECT_EQ(filtered, undented(R"(
        6. 1011
          9. 1022
            10. 1032
    )"));
    restart();
    ASSERT_EQ(openStory(), 1000);
    EXPECT_EQ(rows(), filtered);
    scrollBy(-10'000);
    ASSERT_TRUE(click({Kind::ShowAll, ItemId(1000), {}}));
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Finding, FilterAndOrderAreSaidWhereverOneReadsAndEndedThere)
{
    startReading();
    const auto &said = *window().findChild<shell::ViewBar *>();
    EXPECT_FALSE(said.isVisible());
    walkTo(1105);
    const auto before = heightOf(1105);
    press(Qt::Key_T);
    settle();
    EXPECT_TRUE(said.isVisible());
    EXPECT_EQ(said.order(), u"Board, oldest first"_s);
    EXPECT_EQ(said.filter(), QString());
    press(Qt::Key_S, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(said.filter(), u"Only by the submitter · 1 of 21"_s);
    for (auto *button : said.findChildren<QToolButton *>()) {
        if (button->text() == u"✕ Show all (Shift+F)"_s || button->text() == u"✕ Tree (T)"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_FALSE(said.isVisible());
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1105);
    EXPECT_EQ(heightOf(1105), before);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Finding, AFilterThatNothingPassesAnyMoreIsForgotten)
{
    startReading();
    press(Qt::Key_U, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), "");
    restart();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Finding, StatisticsNameWhoSaysMostAndFilterByThem)
{
    onServer([](standin::Server &server) {
        for (int comment = 0; comment < 14; ++comment)
            (void)server.corpus().addComment(1000, u"chatty"_s, u"And another thing."_s);
    });
    startReading();
    press(Qt::Key_I);
    ASSERT_TRUE(eventually([this] { return view().scene().statistics != nullptr; }));
    settle();
    EXPECT_EQ(view().scene().statistics->mostActive.front(), (discussion::Commenter {u"chatty"_s, 14}));
    EXPECT_EQ(view().scene().statistics->mostAnswered.front().id, ItemId(1010));
    ASSERT_TRUE(click({Kind::OnlyAuthor, ItemId(1000), u"chatty"_s}));
    settle();
    EXPECT_EQ(page().rows().rowCount(), 14);
    ASSERT_TRUE(click({Kind::Statistics, ItemId(1000), {}}));
    EXPECT_FALSE(view().scene().statistics);
}

} // namespace

} // namespace backthread::stories
