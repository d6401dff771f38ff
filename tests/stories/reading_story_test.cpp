// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/statusline.h"
#include "ui/thread/ancestorbutton.h"
#include "ui/thread/mapscrollbar.h"

#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

class Reading : public ReaderStory { };

TEST_F(Reading, TheFrontPageAppearsAndAStoryOpensByClickWithCommentsInRankOrder)
{
    start();
    ASSERT_TRUE(eventually([this] { return listed().size() == 3; }));
    EXPECT_EQ(listed().at(1), u"A lighthouse keeper's notes on backups"_s);

    clickInList(1);
    ASSERT_TRUE(eventually([this] { return openStory() == 1000; }));
    settle();
    EXPECT_EQ(window().windowTitle(), u"A lighthouse keeper's notes on backups - Backthread"_s);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Reading, EnterInTheListLeadsIntoTheThread)
{
    start();
    press(Qt::Key_F6);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return openStory() == 1000; }));
    settle();
    press(Qt::Key_Down);
    EXPECT_EQ(current(), 1010);
    press(Qt::Key_Return);
    EXPECT_EQ(rows().substr(0, 20), "1. 1010 +4\n6. 1011\n ");
}

TEST_F(Reading, HomeAndEndLeadToBothEndsAndBackToThePlace)
{
    startReading();
    walkTo(1022);
    const auto before = heightOf(1022);
    press(Qt::Key_End);
    EXPECT_EQ(current(), 1005);
    press(Qt::Key_Home);
    EXPECT_EQ(view().place(), threadview::ThreadView::Place());
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(current(), 1022);
    EXPECT_EQ(heightOf(1022), before);
}

TEST_F(Reading, StatisticsComeIntoSightWhereverOneReads)
{
    startReading();
    press(Qt::Key_End);
    settle();
    ASSERT_NE(view().place(), threadview::ThreadView::Place());
    const auto place = view().place();
    press(Qt::Key_I);
    ASSERT_TRUE(eventually([this] { return view().place() == threadview::ThreadView::Place(); }));
    press(Qt::Key_I);
    settle();
    EXPECT_EQ(view().place(), place) << "and back to where one was";
}

TEST_F(Reading, KeysWalkTheTree)
{
    startReading();
    struct Walk {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        qint64 reached;
    };
    const Walk walks[] = {
        {Qt::Key_J, Qt::NoModifier, 1010}, // the first is the first
        {Qt::Key_J, Qt::NoModifier, 1020},
        {Qt::Key_J, Qt::NoModifier, 1040},
        {Qt::Key_K, Qt::NoModifier, 1020},
        {Qt::Key_J, Qt::ShiftModifier, 1030},
        {Qt::Key_J, Qt::ShiftModifier, 1030}, // the last sibling
        {Qt::Key_K, Qt::ShiftModifier, 1020},
        {Qt::Key_L, Qt::NoModifier, 1040},
        {Qt::Key_L, Qt::NoModifier, 1041},
        {Qt::Key_L, Qt::NoModifier, 1041}, // without a reply
        {Qt::Key_H, Qt::NoModifier, 1040},
        {Qt::Key_H, Qt::NoModifier, 1010}, // again: to the top of the branch
        {Qt::Key_BracketRight, Qt::NoModifier, 1011},
        {Qt::Key_BracketRight, Qt::NoModifier, 1100},
        {Qt::Key_BracketLeft, Qt::NoModifier, 1011},
        {Qt::Key_L, Qt::NoModifier, 1021},
        {Qt::Key_BracketLeft, Qt::NoModifier, 1011}, // from inside: to its own top
        {Qt::Key_BracketLeft, Qt::NoModifier, 1010},
        {Qt::Key_Down, Qt::NoModifier, 1020},
        {Qt::Key_Up, Qt::NoModifier, 1010},
    };
    for (const Walk &walk : walks) {
        press(walk.key, walk.modifiers);
        ASSERT_EQ(current(), walk.reached)
            << QKeySequence(walk.key | walk.modifiers).toString().toStdString();
        ASSERT_TRUE(heightOf(current())) << "the current comment is in sight";
    }
}

TEST_F(Reading, AFoldHidesAndCountsWhileNumbersStay)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_Z);
    EXPECT_EQ(rows().substr(0, 20), "1. 1010 +4\n6. 1011\n ");
    press(Qt::Key_J);
    EXPECT_EQ(current(), 1011) << "what is folded is stepped over";
    press(Qt::Key_K);
    EXPECT_TRUE(click({Kind::Fold, ItemId(1010), {}}));
    EXPECT_EQ(rows(), undented(kLighthouseTree));

    press(Qt::Key_Z, Qt::ShiftModifier);
    EXPECT_EQ(rows().substr(0, 30), "1. 1010 +4\n6. 1011 +4\n11. 1100");
    press(Qt::Key_X);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Reading, ABacklinkJumpsAndBackReturnsToTheSamePixel)
{
    startReading();
    walkTo(1010);
    scrollBy(23);
    const int before = heightOf(1010).value();
    ASSERT_TRUE(click({Kind::Reference, ItemId(1030), {}}));
    settle();
    EXPECT_EQ(current(), 1030);
    const std::optional<int> there = heightOf(1030);
    ASSERT_TRUE(there);

    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(heightOf(1010), before);
    const QRect left = view().rectOf({Kind::Reference, ItemId(1030), {}});
    const QImage picture = view().viewport()->grab().toImage();
    EXPECT_EQ(picture.pixelColor(left.left() + 1, left.bottom() - 1), view().scene().style.accent)
        << "the reference that one came by is marked";

    press(Qt::Key_Right, Qt::AltModifier);
    settle();
    EXPECT_EQ(current(), 1030);
    EXPECT_EQ(heightOf(1030), there);
}

TEST_F(Reading, AncestorsStandAboveWhatIsReadAndLeadBackToThemselves)
{
    startReading();
    walkTo(1040);
    scrollBy(heightOf(1040).value());
    QStringList authors;
    QWidget *first = nullptr;
    for (auto *line : view().findChildren<threadview::AncestorButton *>()) {
        if (!line->isVisible())
            continue;
        first = first ? first : line;
        authors.append(line->accessibleName().section(u':', 0, 0));
    }
    ASSERT_EQ(authors, (QStringList {u"ana"_s, u"bo"_s}));
    const int before = heightOf(1040).value();

    QTest::mouseClick(first, Qt::LeftButton);
    settle();
    EXPECT_EQ(current(), 1010);
    EXPECT_TRUE(view().isInSight(ItemId(1010)));
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(current(), 1040);
    EXPECT_EQ(heightOf(1040), before);
}

TEST_F(Reading, TheScrollBarShowsWhereABookmarkIsAndLeadsThere)
{
    startReading();
    walkTo(1104);
    press(Qt::Key_B);
    auto &bar = *view().findChild<threadview::MapScrollBar *>();
    ASSERT_TRUE(eventually([&] { return bar.map().has(threadview::Tick::Bookmark); }));
    scrollBy(-10'000);
    ASSERT_FALSE(heightOf(1104));

    int bin = 0;
    while (!bar.map().has(threadview::Tick::Bookmark, bin))
        ++bin;
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, bar.groove().top() + bin));
    settle();
    EXPECT_TRUE(view().isInSight(ItemId(1104)));
    EXPECT_EQ(current(), 1104);
}

TEST_F(Reading, BackLeadsThroughThreadsToTheSamePixel)
{
    startReading();
    walkTo(1103);
    scrollBy(11);
    const int before = heightOf(1103).value();
    goTo(u"2000"_s);
    ASSERT_EQ(openStory(), 2000);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1103);
    EXPECT_EQ(heightOf(1103), before);
    press(Qt::Key_Right, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), 2000);
}

TEST_F(Reading, BackWhileAnotherThreadIsStillComingStaysHere)
{
    startReading();
    onServer([](standin::Server &server) { server.setDelay(150); });
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"2000"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    // Long enough for what was asked for to come all the same.
    press(Qt::Key_R, Qt::ControlModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
}

TEST_F(Reading, ASubThreadIsFocusedShowsItsContextAndLeadsBackToTheComment)
{
    startReading();
    walkTo(1020);
    press(Qt::Key_F);
    EXPECT_EQ(rows(), undented(R"(
        1. 1020
          2. 1040
            3. 1041
    )"));
    press(Qt::Key_C);
    EXPECT_EQ(rows(), undented(R"(
        - 1010
        1. 1020
          2. 1040
            3. 1041
    )"));
    scrollBy(-10'000);
    EXPECT_TRUE(click({Kind::ShowContext, ItemId(1020), {}}));
    EXPECT_EQ(rows().substr(0, 8), "1. 1020\n");
    ASSERT_TRUE(click({Kind::BackToThread, ItemId(1020), {}}));
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1020);
    EXPECT_TRUE(heightOf(1020));

    press(Qt::Key_F);
    walkTo(1041);
    press(Qt::Key_H);
    EXPECT_EQ(current(), 1040);
    press(Qt::Key_H);
    EXPECT_EQ(current(), 1020) << "again: to the top of the sub-thread";
    press(Qt::Key_Escape);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1020);
    EXPECT_TRUE(heightOf(1020));
}

TEST_F(Reading, TheContextOfASubThreadBeginsWithTheStorysText)
{
    start();
    goTo(u"2000"_s);
    press(Qt::Key_J);
    press(Qt::Key_F);
    const auto isTold = [this] { return view().headTexts().join(u' ').contains(u"ahead of the moon"_s); };
    EXPECT_EQ(rows(), "1. 2010\n");
    EXPECT_FALSE(isTold());
    press(Qt::Key_C);
    EXPECT_TRUE(isTold());
    ASSERT_TRUE(click({Kind::ShowContext, ItemId(2010), {}}));
    EXPECT_FALSE(isTold());
}

TEST_F(Reading, TheBoardIsOldestFirstAndKeepsTheCurrentCommentInItsPlace)
{
    startReading();
    walkTo(1011);
    scrollBy(17);
    const int before = heightOf(1011).value();
    press(Qt::Key_T);
    EXPECT_EQ(heightOf(1011), before);
    EXPECT_EQ(rows().substr(0, 24), "1. 1005\n2. 1010\n3. 1011\n");
    press(Qt::Key_T);
    settle();
    EXPECT_EQ(heightOf(1011), before);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1011);
}

TEST_F(Reading, DeletedAndDeadCommentsKeepTheirPlaceAndTheirReplies)
{
    startReading();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    const models::ThreadRowsModel &model = page().rows();
    EXPECT_EQ(model.item(model.rowOf(ItemId(1021))).state, discussion::ItemState::Deleted);
    EXPECT_TRUE(model.item(model.rowOf(ItemId(1022))).isStub());
    EXPECT_EQ(textOf(1031), u"I answered somebody who left, and my answer stands."_s);
    EXPECT_EQ(textOf(1032), u"This was killed for no reason that I can see."_s);
    walkTo(1021);
    press(Qt::Key_L);
    EXPECT_EQ(current(), 1031);
    press(Qt::Key_J);
    EXPECT_EQ(current(), 1022);
}

TEST_F(Reading, ARefreshMovesNothingUnderTheEye)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_Z);
    walkTo(1104);
    scrollBy(-13);
    const std::optional<int> before = heightOf(1104);
    ASSERT_TRUE(before);
    const QList<qint64> added = onServer([](standin::Server &server) {
        standin::Corpus &corpus = server.corpus();
        const qint64 first = corpus.addComment(1000, u"early"_s, u"I come late and stand first. <p>Twice."_s);
        QList<qint64> top = corpus.kids(1000);
        top.move(top.indexOf(first), 0);
        corpus.setKids(1000, top);
        return QList<qint64> {first, corpus.addComment(1020, u"inner"_s, u"Inside what is folded."_s),
            corpus.addComment(1103, u"above"_s, u"Just above."_s),
            corpus.addComment(1104, u"below"_s, u"Just below."_s),
            corpus.addComment(1109, u"last"_s, u"Far below."_s)};
    });

    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] {
        EXPECT_EQ(heightOf(1104), before);
        return !window().isBusy() || testing::Test::HasFailure();
    }));
    settle();
    for (const qint64 id : {added[0], added[2], added[3], added[4]})
        EXPECT_GE(page().rows().rowOf(ItemId(id)), 0) << id;
    EXPECT_EQ(heightOf(1104), before);
    EXPECT_EQ(current(), 1104);
    EXPECT_EQ(page().rows().rowOf(ItemId(added[1])), -1) << "new replies of a folded comment stay folded";
    EXPECT_EQ(page().rows().row(page().rows().rowOf(ItemId(1010))).hidden, 5);
}

TEST_F(Reading, WhatARefreshBringsOnTheFirstVisitIsNewAndStaysSoForAWhile)
{
    startReading();
    const auto &status = *window().findChild<shell::StatusLine *>();
    EXPECT_EQ(page().rows().arrangement().newInView, 0);
    EXPECT_TRUE(status.thread().contains(u"nothing new since "_s)) << status.thread().toStdString();
    // New is what comes in a later second.
    const qint64 since = page().rows().options().newSince;
    ASSERT_TRUE(eventually([since] { return QDateTime::currentSecsSinceEpoch() > since; }));
    const qint64 added = onServer([](standin::Server &server) {
        return server.corpus().addComment(1010, u"late"_s, u"I come while it is read."_s);
    });
    press(Qt::Key_F5);
    ASSERT_TRUE(eventually([&] { return page().rows().rowOf(ItemId(added)) >= 0; }));
    settle();
    EXPECT_TRUE(page().rows().row(page().rows().rowOf(ItemId(added))).isNew);
    EXPECT_EQ(page().rows().arrangement().newInView, 1);
    EXPECT_TRUE(status.thread().contains(u"1 new since "_s)) << status.thread().toStdString();
    ASSERT_TRUE(click({Kind::New, ItemId(1000), {}}));
    EXPECT_EQ(current(), added);
    restart();
    EXPECT_EQ(page().rows().arrangement().newInView, 1);
}

TEST_F(Reading, EnterOnAReferenceThatIsOnTheScreenGoesThere)
{
    startReading();
    walkTo(1020);
    ASSERT_TRUE(view().isInSight(ItemId(1010)));
    const Target parent {Kind::Reference, ItemId(1010), {}};
    for (int tabs = 0; view().focusedReference() != parent && tabs < 20; ++tabs)
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(rows(), undented(kLighthouseTree)) << "nothing is folded";
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), 1020);
}

TEST_F(Reading, AKeyWithNothingToDoSaysSo)
{
    startReading();
    const auto &status = *window().findChild<shell::StatusLine *>();
    const auto saidBy = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        press(key, modifiers);
        const QString said = status.currentMessage();
        window().findChild<shell::StatusLine *>()->clearMessage();
        return said;
    };
    EXPECT_EQ(saidBy(Qt::Key_J), QString());
    EXPECT_EQ(saidBy(Qt::Key_K), u"This is the first comment"_s);
    EXPECT_EQ(saidBy(Qt::Key_H), u"Nothing above this comment"_s);
    EXPECT_EQ(saidBy(Qt::Key_N), u"No new comments from here on"_s);
    EXPECT_EQ(saidBy(Qt::Key_N, Qt::ShiftModifier), u"No new comments before this one"_s);
    EXPECT_EQ(saidBy(Qt::Key_M), u"No new comments"_s);
    EXPECT_EQ(saidBy(Qt::Key_R), u"No reference is chosen: Tab goes to one"_s);
    EXPECT_EQ(saidBy(Qt::Key_J, Qt::ShiftModifier), QString());
    EXPECT_EQ(saidBy(Qt::Key_C), u"There is no context to show"_s);
    EXPECT_EQ(saidBy(Qt::Key_X), u"Nothing is folded"_s);
    EXPECT_EQ(saidBy(Qt::Key_F, Qt::ShiftModifier), u"All comments are shown"_s);
    walkTo(1005);
    EXPECT_EQ(saidBy(Qt::Key_J), u"This is the last comment"_s);
    EXPECT_EQ(saidBy(Qt::Key_J, Qt::ShiftModifier), u"No next sibling"_s);
    EXPECT_EQ(saidBy(Qt::Key_L), u"No replies"_s);
    EXPECT_EQ(saidBy(Qt::Key_Z), u"No replies to fold"_s);
}

TEST_F(Reading, OnlyHarmlessLinksLeaveTheProgram)
{
    start();
    goTo(u"2000"_s);
    ASSERT_TRUE(click({Kind::Link, ItemId(), u"http://almanac.example.org/"_s})
        || click({Kind::Link, ItemId(2010), u"http://almanac.example.org/"_s}));
    ASSERT_EQ(links().opened(), QList<QUrl> {QUrl(u"http://almanac.example.org/"_s)});

    // Everywhere in the text of the other one.
    const QRect header = view().rectOf({Kind::Number, ItemId(2011), {}});
    ASSERT_FALSE(header.isNull());
    QWidget &viewport = *view().viewport();
    for (int y = header.bottom() + 4; y < header.bottom() + 120; y += 8) {
        for (int x = 2; x < viewport.width(); x += 12)
            QTest::mouseClick(&viewport, Qt::LeftButton, {}, QPoint(x, y));
    }
    EXPECT_EQ(links().opened().size(), 1) << links().opened().last().toString().toStdString();
    EXPECT_TRUE(textOf(2011).contains(u"the better almanac, honestly"_s)) << "the words are there";

    goTo(u"3000"_s);
    ASSERT_EQ(openStory(), 3000);
    press(Qt::Key_A);
    EXPECT_EQ(links().opened().size(), 1);
    press(Qt::Key_O);
    ASSERT_EQ(links().opened().size(), 2);
    EXPECT_EQ(links().opened().last(), QUrl(u"https://news.ycombinator.com/item?id=3000"_s));
}

} // namespace

} // namespace backthread::stories
