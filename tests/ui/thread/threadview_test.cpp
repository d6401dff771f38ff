// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/threadview.h"
#include "ui/thread/tooltip.h"
#include "ui/wording/age.h"
#include "ui/wording/words.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::Order;
using discussion::ViewOptions;
using Kind = Target::Kind;

class ThreadViewTest : public testing::Test {
protected:
    ThreadViewTest()
    {
        view.resize(900, 700);
        view.setVisible(true);
        view.setScene(page.scene);
        page.show(longThread(300));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        QCursor::setPos(
            view.mapToGlobal(QPoint(0, view.height() + 20))); // it may be over the view of another test
        settle();
    }

    /// Until no height around the screen is an estimate any more.
    void settle()
    {
        QCoreApplication::processEvents(); // another size comes as an event
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isMeasuring(); }, 30'000));
    }

    /// How far below the top of the viewport a comment's header stands.
    [[nodiscard]] int heightOf(int number) { return view.rectOf(target(Kind::Number, number)).top(); }
    [[nodiscard]] bool isInSight(int number) { return !view.rectOf(target(Kind::Number, number)).isNull(); }

    void scrollTo(int y) { view.verticalScrollBar()->setValue(y); }

    /// Expects that a comment stands where it stood, at once and after all is measured.
    void expectAt(int number, int height)
    {
        ASSERT_TRUE(isInSight(number));
        EXPECT_EQ(heightOf(number), height);
        settle();
        ASSERT_TRUE(isInSight(number));
        EXPECT_EQ(heightOf(number), height);
    }

    Page page;
    ThreadView view {page.rows};
};

TEST_F(ThreadViewTest, BeginsAtTheHead)
{
    EXPECT_TRUE(view.place().top.isNull());
    EXPECT_EQ(view.place().offset, 0);
    EXPECT_TRUE(isInSight(2));
    EXPECT_TRUE(view.current().isNull());
}

TEST_F(ThreadViewTest, ShowBringsAnyCommentIntoSightAndMakesItCurrent)
{
    for (const int number : {150, 2, 301, 300, 17, 170, 3}) {
        SCOPED_TRACE(number);
        EXPECT_TRUE(view.show(ItemId(number)));
        EXPECT_EQ(view.current(), ItemId(number));
        ASSERT_TRUE(isInSight(number));
        const int height = heightOf(number);
        EXPECT_GE(height, 0);
        EXPECT_LT(height, view.viewport()->height() * 3 / 4);
        expectAt(number, height);
    }
}

TEST_F(ThreadViewTest, ShownCommentsStandAtTheSameHeight)
{
    view.show(ItemId(200));
    const int height = heightOf(200);
    for (const int number : {20, 120, 250, 60}) {
        view.show(ItemId(number));
        EXPECT_EQ(heightOf(number), height) << number;
    }
}

TEST_F(ThreadViewTest, WhatIsNotThereCannotBeShown)
{
    view.show(ItemId(20));
    EXPECT_FALSE(view.show(ItemId(9'999)));
    EXPECT_EQ(view.current(), ItemId(20));
}

TEST_F(ThreadViewTest, TheCurrentCommentStaysWhenCommentsAreInsertedAbove)
{
    view.show(ItemId(200));
    const int height = heightOf(200);
    Items items = longThreadItems(300);
    for (int number = 1'000; number < 1'060; ++number) {
        Item item = items.at(40);
        item.id = ItemId(number);
        item.parent = ItemId(190 + number % 10);
        items.append(item);
    }
    page.show(threadOf(items));
    expectAt(200, height);
}

TEST_F(ThreadViewTest, TheCurrentCommentStaysWhenCommentsAboveGrow)
{
    view.show(ItemId(150));
    const int height = heightOf(150);
    Items items = longThreadItems(300);
    for (int i = 1; i < 148; ++i)
        items[i].text->text = items[i].text->text.repeated(3);
    page.show(threadOf(items));
    expectAt(150, height);
}

TEST_F(ThreadViewTest, TheTopmostCommentStaysWhereNoneIsCurrent)
{
    scrollTo(20'000);
    settle();
    const ThreadView::Place before = view.place();
    Items items = longThreadItems(300);
    for (int i = 1; i < 20; ++i)
        items[i].text->text = items[i].text->text.repeated(4);
    page.show(threadOf(items));
    settle();
    EXPECT_EQ(view.place().top, before.top);
    EXPECT_EQ(view.place().offset, before.offset);
}

TEST_F(ThreadViewTest, TheCurrentCommentStaysInEveryOrder)
{
    view.show(ItemId(150));
    const int height = heightOf(150);
    for (const Order order : {Order::Newest, Order::Board, Order::Answered, Order::Tree}) {
        page.rows.setOptions({.order = order});
        expectAt(150, height);
    }
}

TEST_F(ThreadViewTest, TheCurrentCommentStaysWhenOthersAreFolded)
{
    view.show(ItemId(152));
    const int height = heightOf(152);
    ViewOptions options;
    for (int number = 2; number < 302; number += 3)
        options.folded.insert(ItemId(number));
    page.rows.setOptions(options);
    expectAt(152, height);
    page.rows.setOptions({});
    expectAt(152, height);
}

TEST_F(ThreadViewTest, AFoldedCommentStaysWhereItIs)
{
    view.show(ItemId(152));
    const int height = heightOf(152);
    page.rows.setFolded(ItemId(152), true);
    expectAt(152, height);
}

TEST_F(ThreadViewTest, ScrollingIntoTheUnmeasuredDoesNotJump)
{
    scrollTo(view.verticalScrollBar()->maximum() / 2);
    const ThreadView::Place place = view.place();
    settle();
    EXPECT_EQ(view.place().top, place.top);
    EXPECT_EQ(view.place().offset, place.offset);
}

TEST_F(ThreadViewTest, GoingToItsOwnPlaceChangesNothing)
{
    for (const int y : {0, 1, 40, 700, 5'003, 12'345, 30'001}) {
        scrollTo(y);
        settle();
        const ThreadView::Place place = view.place();
        const int value = view.verticalScrollBar()->value();
        view.setPlace(place);
        EXPECT_EQ(view.verticalScrollBar()->value(), value);
        EXPECT_EQ(view.place().top, place.top);
        EXPECT_EQ(view.place().offset, place.offset);
    }
}

TEST_F(ThreadViewTest, APlaceIsFoundAgainFromAnywhere)
{
    scrollTo(14'321);
    settle();
    const ThreadView::Place place = view.place();
    for (const int number : {301, 2, 40}) {
        view.show(ItemId(number));
        view.setPlace(place);
        settle();
        EXPECT_EQ(view.place().top, place.top);
        EXPECT_EQ(view.place().offset, place.offset);
    }
}

TEST_F(ThreadViewTest, ResizingKeepsTheTopmostComment)
{
    for (const int y : {3'000, 9'999, 20'202}) {
        scrollTo(y);
        settle();
        const ItemId top = view.place().top;
        for (const QSize size : {QSize(500, 700), QSize(1'300, 900), QSize(420, 300), QSize(900, 700)}) {
            view.resize(size);
            settle();
            EXPECT_EQ(view.place().top, top) << y << " at " << size.width();
        }
    }
}

TEST_F(ThreadViewTest, LargerTextKeepsTheTopmostComment)
{
    scrollTo(9'999);
    settle();
    const ItemId top = view.place().top;
    QFont font = view.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    view.setFont(font);
    settle();
    EXPECT_EQ(view.place().top, top);
}

TEST_F(ThreadViewTest, ReadingSettingsApplyAtOnceAndKeepTheCurrentCommentWhereItIs)
{
    using Settings = ReadingSettings;
    ASSERT_TRUE(view.show(ItemId(150)));
    scrollTo(view.verticalScrollBar()->value() + 37);
    settle();
    const int height = heightOf(150);
    const Settings all[] = {{.column = 60}, {.column = Settings::kWholeWindow}, {.textSteps = 4},
        {.density = Settings::Density::Airy}, {.density = Settings::Density::Compact},
        {.indent = Settings::Indent::Wide}, {.family = QStringLiteral("Some Serif")}, {}};
    for (const Settings &settings : all) {
        view.setReadingSettings(settings);
        EXPECT_EQ(view.scene().style, ThreadStyle::from(view.font(), view.palette(), settings));
        const int padding = view.scene().style.padding;
        ASSERT_TRUE(isInSight(150));
        EXPECT_NEAR(heightOf(150), height, padding) << "the row stays, its header is padded within";
        const int now = heightOf(150);
        expectAt(150, now);
    }
    EXPECT_EQ(heightOf(150), height);
}

TEST_F(ThreadViewTest, PagesAreSharesOfTheViewport)
{
    scrollTo(5'000);
    settle();
    const int before = view.verticalScrollBar()->value();
    view.page(0.5);
    EXPECT_NEAR(view.verticalScrollBar()->value(), before + view.viewport()->height() / 2, 1);
    view.page(-0.5);
    EXPECT_NEAR(view.verticalScrollBar()->value(), before, 1);
    view.page(-1'000);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(ThreadViewTest, StepsMakeCommentsCurrentAndVisible)
{
    QList<ItemId> told;
    QObject::connect(&view, &ThreadView::currentChanged, &view, [&](ItemId id) { told.append(id); });
    for (int number = 2; number < 40; ++number) {
        view.step(Step::Next);
        EXPECT_EQ(view.current(), ItemId(number));
        EXPECT_TRUE(isInSight(number)) << number;
        settle();
    }
    EXPECT_EQ(told.size(), 38);
    view.step(Step::Parent);
    EXPECT_EQ(view.current(), ItemId(38));
    EXPECT_TRUE(isInSight(38));
}

TEST_F(ThreadViewTest, TheFirstStepBeginsWhereOneReads)
{
    scrollTo(15'000);
    settle();
    view.step(Step::Next);
    const auto now = int(view.current().number());
    EXPECT_TRUE(isInSight(now));
    EXPECT_GE(view.verticalScrollBar()->value() + heightOf(now), 15'000) << "never back to what was read";
}

TEST_F(ThreadViewTest, EveryMarkThatIsClickedIsTold)
{
    QList<Target> clicked;
    QObject::connect(
        &view, &ThreadView::activated, &view, [&](const Target &target) { clicked.append(target); });
    view.show(ItemId(60));
    const QList<Target> marks {target(Kind::Fold, 60), target(Kind::Author, 60, QStringLiteral("u60")),
        target(Kind::Number, 60), target(Kind::Focus, 60), target(Kind::Source, 60),
        target(Kind::Bookmark, 60), target(Kind::Reference, 59)};
    for (const Target &mark : marks) {
        const QRect rect = view.rectOf(mark);
        ASSERT_FALSE(rect.isNull()) << int(mark.kind);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    }
    EXPECT_EQ(clicked, marks);
}

TEST_F(ThreadViewTest, TheMiddleButtonAndCtrlMeanAside)
{
    view.show(ItemId(60));
    const Target reference = target(Kind::Reference, 59);
    QList<Target> aside;
    bool isActivated = false;
    QObject::connect(
        &view, &ThreadView::activatedAside, &view, [&](const Target &target) { aside.append(target); });
    QObject::connect(&view, &ThreadView::activated, &view, [&] { isActivated = true; });
    const QPoint place = view.rectOf(reference).center();
    QTest::mouseClick(view.viewport(), Qt::MiddleButton, {}, place);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, place);
    EXPECT_EQ(aside, (QList<Target> {reference, reference}));
    EXPECT_FALSE(isActivated);
    EXPECT_EQ(view.current(), ItemId(60));
}

TEST_F(ThreadViewTest, AClickOnTheTextMakesACommentCurrent)
{
    view.show(ItemId(60));
    bool isActivated = false;
    QObject::connect(&view, &ThreadView::activated, &view, [&] { isActivated = true; });
    const QRect header = view.rectOf(target(Kind::Number, 61));
    ASSERT_FALSE(header.isNull());
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, QPoint(header.left(), header.bottom() + header.height()));
    EXPECT_EQ(view.current(), ItemId(61));
    EXPECT_FALSE(isActivated);
}

TEST_F(ThreadViewTest, ReleasingElsewhereIsNoClick)
{
    view.show(ItemId(60));
    bool isActivated = false;
    QObject::connect(&view, &ThreadView::activated, &view, [&] { isActivated = true; });
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.rectOf(target(Kind::Number, 60)).center());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.rectOf(target(Kind::Source, 60)).center());
    EXPECT_FALSE(isActivated);
}

TEST_F(ThreadViewTest, WhatThePointerIsOverIsTold)
{
    view.show(ItemId(60));
    Target over;
    QObject::connect(&view, &ThreadView::hovered, &view, [&](const Target &target) { over = target; });
    // Sent, too, since the cursor itself may be there already.
    const QPointF position = view.rectOf(target(Kind::Reference, 59)).center();
    QCursor::setPos(view.viewport()->mapToGlobal(position.toPoint()));
    QMouseEvent move(
        QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    EXPECT_EQ(over, target(Kind::Reference, 59));
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::PointingHandCursor);

    view.show(ItemId(200));
    EXPECT_EQ(over, Target()) << "what is under the pointer after a jump, nobody has pointed at";
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::ArrowCursor);
}

TEST_F(ThreadViewTest, TheToolTipTellsTheExactTimeOfEachItem)
{
    const auto toldAt = [this](const Target &target) {
        return toolTipAt(*view.viewport(), view.rectOf(target).center());
    };
    Items items = longThreadItems(300);
    items[0].time = 5'000'000;
    page.show(threadOf(items));
    EXPECT_EQ(toldAt(target(Kind::Time, 1)), wording::plainToolTip(wording::exactTime(5'000'000)));
    view.show(ItemId(60));
    EXPECT_EQ(toldAt(target(Kind::Time, 60)), wording::plainToolTip(wording::exactTime(1'060)));
    EXPECT_EQ(toolTipOf(target(Kind::Number, 60), *page.rows.thread()), QString());
}

TEST_F(ThreadViewTest, TheToolTipOfALinkIsTheWholeAddress)
{
    const QString address = u"https://example.org/"_s + u"far/"_s.repeated(40);
    Items items = longThreadItems(30);
    items[0].url = address;
    items[1].text = text::RichText {
        u"See https://example.org/far... there"_s, {{text::Mark::Kind::Link, 4, 26, address}}};
    page.show(threadOf(items));
    for (const Target &link : {target(Kind::Link, 0, address), target(Kind::Article, 1, address)})
        EXPECT_EQ(toolTipAt(*view.viewport(), view.rectOf(link).center()), wording::plainToolTip(address))
            << int(link.kind);
}

TEST_F(ThreadViewTest, TheReferenceThatOneCameByIsMarked)
{
    view.show(ItemId(60));
    const QRect reference = view.rectOf(target(Kind::Reference, 59));
    ASSERT_FALSE(reference.isNull());
    const auto underline = [&] {
        return view.viewport()->grab().toImage().pixelColor(reference.left() + 1, reference.bottom() - 1);
    };
    const QColor accent = view.scene().style.accent;
    EXPECT_NE(underline(), accent);
    view.setCameFrom(ItemId(60), ItemId(59));
    EXPECT_EQ(underline(), accent);
    view.setCameFrom({}, {});
    EXPECT_NE(underline(), accent);
}

TEST_F(ThreadViewTest, AnotherDiscussionBeginsAtItsHead)
{
    view.show(ItemId(200));
    int painted = 0;
    QObject::connect(&view, &ThreadView::threadPainted, &view, [&] { ++painted; });
    Items items = longThreadItems(100);
    items[0].id = ItemId(5'000);
    for (Item &item : items) {
        if (item.parent == ItemId(1))
            item.parent = ItemId(5'000);
    }
    page.show(threadOf(items));
    EXPECT_TRUE(view.place().top.isNull());
    EXPECT_EQ(view.place().offset, 0);
    EXPECT_TRUE(view.current().isNull());
    EXPECT_TRUE(QTest::qWaitFor([&] { return painted > 0; }));
    page.show(threadOf(items));
    settle();
    EXPECT_EQ(painted, 1);
}

TEST_F(ThreadViewTest, NothingToShowIsNoTrouble)
{
    page.show(nullptr);
    settle();
    view.step(Step::Next);
    view.page(1);
    EXPECT_FALSE(view.show(ItemId(2)));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    view.setPlace({ItemId(3), 10});
    EXPECT_TRUE(view.place().top.isNull());
}

TEST_F(ThreadViewTest, WhatIsPointedAtStaysWhereNothingIsCurrent)
{
    scrollTo(0);
    settle();
    const int height = heightOf(5);
    ASSERT_GT(height, 0);
    QCursor::setPos(view.viewport()->mapToGlobal(QPoint(300, height + 4)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.viewport()->underMouse(); }));
    QTest::mouseMove(view.viewport(), QPoint(302, height + 4));
    view.setHeadHeld(false);
    Items items = longThreadItems(300);
    Item reply = items.at(2);
    reply.id = ItemId(1'000);
    items.append(reply); // to 2, and so before 5
    page.show(threadOf(items));
    ASSERT_LT(page.rows.rowOf(ItemId(1'000)), page.rows.rowOf(ItemId(5)));
    expectAt(5, height);

    // What somebody waits for is shown from the head on.
    view.setHeadHeld(true);
    view.setPlace({});
    page.show(longThread(300));
    page.show(threadOf(items));
    EXPECT_EQ(view.place(), ThreadView::Place());
}

TEST_F(ThreadViewTest, CommentsBelowTheHeadStayWhenOneComesBeforeThem)
{
    scrollTo(0);
    settle();
    view.setHeadHeld(false);
    const int height = heightOf(2);
    Items items = longThreadItems(300);
    const auto comeFirst = [&](qint64 id) {
        Item reply = items.at(1);
        reply.id = ItemId(id);
        items.append(reply);
        items[0].kids = ItemIds {ItemId(id), ItemId(2)};
        page.show(threadOf(items));
    };
    comeFirst(1'000);
    ASSERT_EQ(page.rows.rowOf(ItemId(1'000)), 0);
    expectAt(2, height);

    // What is read of a long text is the text.
    QStringList paragraphs;
    paragraphs.fill(u"A paragraph of the story."_s, 40);
    items[0].text = text::RichText {paragraphs.join(u"\n\n"_s), {}};
    page.show(threadOf(items));
    view.setPlace({});
    settle();
    comeFirst(1'001);
    EXPECT_EQ(view.place(), ThreadView::Place());
}

TEST_F(ThreadViewTest, KeysActOnWhatIsSeen)
{
    view.show(ItemId(20));
    view.followSight();
    EXPECT_EQ(view.current(), ItemId(20)) << "it is in sight";
    scrollTo(20'000);
    settle();
    view.followSight();
    EXPECT_NE(view.current(), ItemId(20));
    EXPECT_TRUE(isInSight(int(view.current().number())));

    view.setCurrent(ItemId(20));
    scrollTo(30'000);
    settle();
    const ThreadView::Place place = view.place();
    view.step(Step::Next);
    EXPECT_EQ(view.place(), place) << "nothing moves";
    EXPECT_TRUE(isInSight(int(view.current().number())));

    view.setCurrent({});
    view.followSight();
    EXPECT_EQ(view.current(), ItemId()) << "nothing was chosen";
}

} // namespace backthread::threadview
