// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/threadfind.h"
#include "ui/thread/threadview.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Criterion = ThreadFind::Criterion;
using discussion::Item;
using discussion::Items;
using discussion::Order;

namespace {

constexpr auto kDiscussion = R"(
    1 host: A story
      7 ann: salt and pepper
        9 host: neither
          12 bob: pepper
        8 cat: nothing
      3 bob: salt
      5 dan: nothing
        6 eve: a salt mine
        10 host: sugar
)";

} // namespace

class ThreadFindTest : public testing::Test {
protected:
    ThreadFindTest()
    {
        view.resize(700, 500);
        view.setVisible(true);
        view.setScene(page.scene);
    }

    void answer()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !find.isSearching(); }, 30'000));
    }
    void findAll(const QString &words)
    {
        find.find(words);
        answer();
    }
    [[nodiscard]] qint64 current() const { return view.current().number(); }
    /// How far below the top of the viewport a comment's header stands.
    [[nodiscard]] int heightOf(int number) { return view.rectOf(target(Target::Kind::Number, number)).top(); }

    Page page {kDiscussion};
    ThreadView view {page.rows};
    ThreadFind find {page.rows, view};
};

TEST_F(ThreadFindTest, GoesToTheFirstHitAtOrAfterTheCurrentComment)
{
    findAll(u"salt"_s);
    EXPECT_EQ(drawing::drawn(find.hits()), "7 3 6");
    EXPECT_EQ(current(), 7);
    EXPECT_EQ(find.position(), 1);
    view.setCurrent(ItemId(8));
    EXPECT_EQ(find.position(), 0);
    findAll(u"sal"_s);
    EXPECT_EQ(current(), 3);
    findAll(u"salt m"_s);
    EXPECT_EQ(current(), 6);
    findAll(u"pepper"_s);
    EXPECT_EQ(current(), 7) << "behind the last comes the first";
    findAll(u"cinnamon"_s);
    EXPECT_EQ(find.hitCount(), 0);
    EXPECT_EQ(current(), 8) << "where typing began";
}

TEST_F(ThreadFindTest, StepsForwardsBackwardsAndRound)
{
    findAll(u"salt"_s);
    for (const int next : {3, 6, 7, 3}) {
        find.step(1);
        EXPECT_EQ(current(), next);
    }
    for (const int previous : {7, 6, 3}) {
        find.step(-1);
        EXPECT_EQ(current(), previous);
    }
    view.setCurrent(ItemId(8));
    find.step(-1);
    EXPECT_EQ(current(), 7) << "from where the reader went meanwhile";
}

TEST_F(ThreadFindTest, TheNewestWordsWin)
{
    find.find(u"salt"_s);
    EXPECT_TRUE(find.isSearching()) << "nobody waits for it";
    find.find(u"pepper"_s);
    find.find(u"sugar"_s);
    answer();
    EXPECT_EQ(drawing::drawn(find.hits()), "10");
    EXPECT_EQ(current(), 10);
}

TEST_F(ThreadFindTest, AStepBeforeTheAnswerIsTakenAfterIt)
{
    find.find(u"salt"_s);
    find.step(1);
    EXPECT_EQ(current(), 0);
    answer();
    EXPECT_EQ(current(), 3);
}

TEST_F(ThreadFindTest, FollowsOrderAndSubThread)
{
    findAll(u"salt"_s);
    page.rows.setOptions({.order = Order::Board});
    answer();
    EXPECT_EQ(drawing::drawn(find.hits()), "3 6 7");
    EXPECT_EQ(find.position(), 3);
    page.rows.setOptions({.focus = ItemId(5)});
    answer();
    EXPECT_EQ(drawing::drawn(find.hits()), "6");
    EXPECT_EQ(current(), 7) << "nothing moves by itself";
}

TEST_F(ThreadFindTest, FollowsARefresh)
{
    findAll(u"salt"_s);
    view.setCurrent(ItemId(3));
    page.show(drawing::thread(R"(
        1 host: A story
          20 gus: more salt
          3 bob: salt
    )"));
    answer();
    EXPECT_EQ(drawing::drawn(find.hits()), "20 3");
    EXPECT_EQ(current(), 3);
    EXPECT_EQ(find.position(), 2);
}

TEST_F(ThreadFindTest, AHitThatIsFoldedAwayIsUnfolded)
{
    page.rows.setOptions({.folded = {ItemId(7), ItemId(9), ItemId(5)}});
    findAll(u"\"pepper\""_s);
    find.step(1);
    EXPECT_EQ(current(), 12);
    EXPECT_GE(page.row(12), 0);
    EXPECT_EQ(page.rows.options().folded, QSet<ItemId> {ItemId(5)});
}

TEST_F(ThreadFindTest, WordsAreMarkedUntilItEnds)
{
    findAll(u"salt \"a mine\""_s);
    EXPECT_EQ(find.markedWords(), (QStringList {u"salt"_s, u"a mine"_s}));
    find.stop();
    EXPECT_FALSE(find.isActive());
    EXPECT_TRUE(find.markedWords().isEmpty());
    EXPECT_EQ(find.hitCount(), 0);
    find.step(1);
    EXPECT_TRUE(find.isActive()) << "and can be taken up again";
    EXPECT_EQ(find.words(), u"salt \"a mine\""_s);
}

TEST_F(ThreadFindTest, EndsWhileItIsAnswered)
{
    find.find(u"salt"_s);
    find.stop();
    answer();
    EXPECT_EQ(find.hitCount(), 0);
    EXPECT_EQ(current(), 0);
    find.find(u"salt"_s);
    find.stop();
    findAll(u"sugar"_s);
    EXPECT_EQ(current(), 10);
}

TEST_F(ThreadFindTest, OnlyMatchesFollowTheWords)
{
    findAll(u"salt"_s);
    find.toggle(Criterion::Words);
    EXPECT_EQ(find.filter().words, u"salt"_s);
    EXPECT_EQ(page.rows.rowCount(), 4) << "7, 3, and 6 below a line";
    findAll(u"sugar"_s);
    EXPECT_EQ(find.filter().words, u"sugar"_s);
    EXPECT_EQ(current(), 10);
    EXPECT_EQ(page.rows.rowCount(), 2);
    find.toggle(Criterion::Submitter);
    find.stop();
    EXPECT_EQ(find.filter(), discussion::ThreadFilter {.bySubmitter = true}) << "what was not typed stays";
}

TEST_F(ThreadFindTest, HitsAreThoseThatTheFilterShows)
{
    find.toggle(Criterion::Submitter);
    findAll(u"s"_s);
    EXPECT_EQ(drawing::drawn(find.hits()), "10");
    find.toggle(Criterion::Submitter);
    answer();
    EXPECT_EQ(drawing::drawn(find.hits()), "7 3 6 10");
}

TEST_F(ThreadFindTest, TheAuthorIsThatOfTheCurrentComment)
{
    find.toggle(Criterion::Author);
    EXPECT_FALSE(find.isOn(Criterion::Author)) << "there is none";
    view.setCurrent(ItemId(12));
    find.toggle(Criterion::Author);
    EXPECT_EQ(find.filter().author, u"bob"_s);
    view.setCurrent(ItemId(7));
    find.toggle(Criterion::Author);
    EXPECT_FALSE(find.filter().isActive());
    find.showOnlyAuthor(u"eve"_s);
    EXPECT_EQ(page.rows.rowCount(), 2);
    find.showAll();
    EXPECT_EQ(page.rows.rowCount(), 8);
}

TEST_F(ThreadFindTest, LinksAndCodeCanBeAskedFor)
{
    using text::Mark;
    Items items = drawing::items(kDiscussion);
    for (Item &item : items) {
        if (item.id == ItemId(3))
            item.text->marks = {{Mark::Kind::Link, 0, 4, u"https://example.org/"_s}};
        if (item.id == ItemId(10))
            item.text->marks = {{Mark::Kind::Code, 0, 5, {}}};
    }
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    const auto last = [this] { return page.rows.item(page.rows.rowCount() - 1).id; };
    find.toggle(Criterion::Links);
    EXPECT_EQ(page.rows.rowCount(), 1);
    EXPECT_EQ(last(), ItemId(3));
    find.toggle(Criterion::Links);
    find.toggle(Criterion::Code);
    EXPECT_EQ(page.rows.rowCount(), 2) << "and a line for its parent";
    EXPECT_EQ(last(), ItemId(10));
}

class ThreadFindPlaceTest : public ThreadFindTest {
protected:
    /// Each tenth comment is by somebody who can be asked for.
    ThreadFindPlaceTest()
    {
        Items items = longThreadItems(300);
        for (qsizetype item = 0; item < items.size(); item += 10)
            items[item].by = u"tenth"_s;
        page.show(threadOf(items));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        settle();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isMeasuring(); }, 30'000));
    }
};

TEST_F(ThreadFindPlaceTest, ACommentThatStaysKeepsItsPlaceOnTheScreen)
{
    view.show(ItemId(201));
    const int before = heightOf(201);
    find.showOnlyAuthor(u"tenth"_s);
    EXPECT_EQ(heightOf(201), before);
    settle();
    EXPECT_EQ(heightOf(201), before);
    find.showAll();
    settle();
    EXPECT_EQ(heightOf(201), before);
}

TEST_F(ThreadFindPlaceTest, ACommentThatGoesLeavesItsPlaceToTheOneBeforeAndComesBackToIt)
{
    view.show(ItemId(205));
    const int before = heightOf(205);
    find.showOnlyAuthor(u"tenth"_s);
    settle();
    EXPECT_LT(page.row(205), 0);
    EXPECT_EQ(view.current(), ItemId(205));
    EXPECT_NEAR(heightOf(201), before, 1);
    find.showAll();
    settle();
    EXPECT_EQ(heightOf(205), before);
}

TEST_F(ThreadFindPlaceTest, WhoStepsOnInTheFilteredViewStaysWhereHeIs)
{
    view.show(ItemId(205));
    find.showOnlyAuthor(u"tenth"_s);
    view.show(ItemId(251));
    const int before = heightOf(251);
    find.showAll();
    settle();
    EXPECT_EQ(heightOf(251), before);
}

TEST_F(ThreadFindPlaceTest, TypingDoesNotWaitForFiftyThousandComments)
{
    page.show(longThread(50'000));
    settle();
    find.find(u"ipsum"_s);
    EXPECT_TRUE(find.isSearching());
    EXPECT_TRUE(view.current().isNull());
    answer();
    EXPECT_EQ(find.hitCount(), 50'000);
    EXPECT_EQ(current(), 2);
}

} // namespace backthread::threadview
