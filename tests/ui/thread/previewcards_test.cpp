// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/previewcard.h"
#include "ui/thread/previewcards.h"
#include "ui/thread/threadview.h"
#include "ui/wording/age.h"
#include "ui/wording/words.h"

#include <QEnterEvent>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;

namespace {

class PreviewCardsTest : public testing::Test {
protected:
    PreviewCardsTest()
    {
        // Long enough that not everything is in sight.
        QString text = u"1 alice: Story\n  2 bob: Where the lighthouse stands\n"_s;
        for (int number = 3; number < 60; ++number)
            text += u"    %1 carol: One answer of many, on the lamp and the fog\n"_s.arg(number);
        text += u"  60 dave: The last one\n"_s;
        view.resize(900, 700);
        view.setScene(page.scene);
        page.show(drawing::thread(text.toUtf8().constData()));
        cards.setThread(page.rows.thread());
        view.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void moveTo(const QRect &place)
    {
        const QPointF position = place.center();
        QMouseEvent move(
            QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void pointAt(const Target &target)
    {
        const QRect place = view.rectOf(target);
        ASSERT_FALSE(place.isNull());
        moveTo(place);
    }
    [[nodiscard]] bool opens(int count)
    {
        return QTest::qWaitFor([this, count] { return cards.count() == count; }, 10'000);
    }

    Page page;
    ThreadView view {page.rows};
    PreviewCards cards {view};
};

} // namespace

TEST_F(PreviewCardsTest, AReferenceUnderThePointerOpensItsCardAndLeavingItCloses)
{
    pointAt(target(Kind::Reference, 59));
    EXPECT_EQ(cards.count(), 0) << "who only passes by opens nothing";
    EXPECT_TRUE(opens(1));
    EXPECT_TRUE(view.viewport()->geometry().contains(cards.card(1)->geometry()));
    moveTo(QRect(2, 690, 1, 1));
    EXPECT_TRUE(opens(0));
}

TEST_F(PreviewCardsTest, ACardStaysWhileThePointerIsOnIt)
{
    pointAt(target(Kind::Reference, 59));
    ASSERT_TRUE(opens(1));
    moveTo(QRect(2, 690, 1, 1));
    const QPointF inside(5, 5);
    QEnterEvent enter(inside, inside, inside);
    QCoreApplication::sendEvent(cards.card(1), &enter);
    EXPECT_FALSE(QTest::qWaitFor([this] { return cards.count() == 0; }, 600));
}

TEST_F(PreviewCardsTest, WhatIsOnTheScreenIsFramedInstead)
{
    const auto imageOf = [this](int number) {
        const QRect row = view.rectOfRow(page.row(number));
        EXPECT_TRUE(view.viewport()->rect().contains(row));
        return view.viewport()->grab(row.adjusted(0, 2, 0, -2)).toImage();
    };
    const QImage before = imageOf(3);
    const QImage other = imageOf(4);
    pointAt(target(Kind::Reference, 3));
    EXPECT_FALSE(QTest::qWaitFor([this] { return cards.count() > 0; }, 400));
    EXPECT_NE(imageOf(3), before);
    EXPECT_EQ(imageOf(4), other);
    moveTo(QRect(2, 690, 1, 1));
    EXPECT_EQ(imageOf(3), before);
}

TEST_F(PreviewCardsTest, WhatOnlyScrollsOpensNoCard)
{
    pointAt(target(Kind::ScrollTo, 59));
    EXPECT_FALSE(QTest::qWaitFor([this] { return cards.count() > 0; }, 400));
}

TEST_F(PreviewCardsTest, TheKeyboardWalksThroughReferencesAndIntoNestedCards)
{
    view.setCurrent(ItemId(60));
    ASSERT_TRUE(view.show(ItemId(60)));
    ASSERT_TRUE(view.stepReference(1));
    EXPECT_EQ(view.focusedReference(), target(Kind::Reference, 1));
    ASSERT_EQ(cards.count(), 1) << "at once";
    ASSERT_TRUE(view.show(ItemId(2)));
    ASSERT_TRUE(view.stepReference(-1));
    EXPECT_EQ(view.focusedReference(), target(Kind::Reference, 59));
    ASSERT_EQ(cards.count(), 1);
    EXPECT_FALSE(cards.hasKeyboard());
    ASSERT_TRUE(cards.enter());
    EXPECT_TRUE(cards.hasKeyboard());
    EXPECT_EQ(cards.focusedReference(), target(Kind::Reference, 2));
    EXPECT_EQ(cards.count(), 2) << "the reference on the card has a card";
    EXPECT_TRUE(cards.closeTop());
    EXPECT_EQ(cards.count(), 1);
    EXPECT_TRUE(cards.closeTop());
    EXPECT_FALSE(cards.hasKeyboard());
    EXPECT_FALSE(cards.closeTop());
}

TEST_F(PreviewCardsTest, ACardOfACardLeavesThatOneInSight)
{
    ASSERT_TRUE(view.show(ItemId(2)));
    ASSERT_TRUE(view.stepReference(-1));
    ASSERT_EQ(cards.count(), 1);
    ASSERT_TRUE(cards.enter());
    ASSERT_EQ(cards.count(), 2);
    EXPECT_FALSE(cards.card(2)->geometry().intersects(cards.card(1)->geometry()));
    EXPECT_TRUE(view.rect().contains(cards.card(2)->geometry()));
}

TEST_F(PreviewCardsTest, ALongCardLeavesWhatIsReadInSightAndScrolls)
{
    const QString story = u"1\n  2 bob: "_s + u"word after word of it "_s.repeated(400) + u"\n"_s;
    page.show(drawing::thread((story + u"    3 carol: Short\n"_s).toUtf8().constData()));
    cards.setThread(page.rows.thread());
    view.setCurrent(ItemId(3));
    ASSERT_TRUE(view.show(ItemId(3)));
    ASSERT_TRUE(view.stepReference(1));
    ASSERT_EQ(cards.count(), 1);
    EXPECT_LE(cards.card(1)->height(), view.viewport()->height() / 3);
    EXPECT_TRUE(cards.scroll(1));
}

TEST_F(PreviewCardsTest, BehindTheLastReferenceTheKeyboardMayLeave)
{
    ASSERT_TRUE(view.show(ItemId(60)));
    ASSERT_TRUE(view.stepReference(1));
    EXPECT_FALSE(view.stepReference(1));
    EXPECT_EQ(view.focusedReference().kind, Kind::None);
    EXPECT_EQ(cards.count(), 0);
}

TEST_F(PreviewCardsTest, ACardTellsExactTimesAndWholeLinks)
{
    page.show(drawing::thread("1\n  2 bob: See >>777 there\n"));
    cards.setThread(page.rows.thread());
    view.setCurrent(ItemId(2));
    ASSERT_TRUE(view.stepReference(-1));
    discussion::Items items = drawing::items("700\n  777 eve: Read this.\n");
    const QString address = u"https://example.org/"_s + u"far/"_s.repeated(40);
    items[1].text->marks = {{text::Mark::Kind::Link, 5, 4, address}};
    cards.showForeign(ItemId(777), std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    ASSERT_EQ(cards.count(), 1);
    PreviewCard &card = *cards.card(1);
    const auto toldAt = [&card](const Target &target) {
        return toolTipAt(card, card.rectOf(target).center() - card.pos());
    };
    EXPECT_EQ(toldAt(target(Kind::Time, 777)), wording::plainToolTip(wording::exactTime(items[1].time)));
    EXPECT_EQ(toldAt(target(Kind::Link, 0, address)), wording::plainToolTip(address));
}

TEST_F(PreviewCardsTest, WhatTheThreadDoesNotHaveIsAskedFor)
{
    ItemId wanted;
    QObject::connect(&cards, &PreviewCards::foreignWanted, &cards, [&](ItemId id) { wanted = id; });
    page.show(drawing::thread("1\n  2 bob: See >>777 there\n"));
    cards.setThread(page.rows.thread());
    view.setCurrent(ItemId(2));
    ASSERT_TRUE(view.stepReference(1));
    ASSERT_TRUE(view.stepReference(1));
    EXPECT_EQ(wanted, ItemId(777));
    EXPECT_EQ(cards.count(), 0);
    cards.showForeign(ItemId(776), {});
    EXPECT_EQ(cards.count(), 0) << "another one is waited for";
    view.stepReference(-1);
    view.stepReference(1);
    cards.showForeign(ItemId(777), drawing::thread("700\n  777 eve: What stands elsewhere\n"));
    EXPECT_EQ(cards.count(), 1);
}

TEST_F(PreviewCardsTest, AQuoteIsShownWhereItStands)
{
    page.show(drawing::thread("1\n  2 bob: the lamp of the lighthouse is very old\n"
                              "    3 carol: > lamp of the lighthouse is very\n"));
    cards.setThread(page.rows.thread());
    pointAt(target(Kind::Quote, 3, u"> lamp of the lighthouse is very"_s));
    ASSERT_TRUE(opens(1));
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::ArrowCursor);
    PreviewCard &card = *cards.card(1);
    EXPECT_FALSE(card.rectOf(target(Kind::Number, 2)).isNull()) << "of the comment that said it";
    const QRect marked = inkOf(card.grab().toImage(), view.scene().style.markBackground);
    const QFontMetrics metrics(view.scene().style.body);
    EXPECT_NEAR(marked.width(), metrics.horizontalAdvance(u"lamp of the lighthouse is very"_s), 4);
}

TEST_F(PreviewCardsTest, TheKeyboardDoesNotEnterACardThatLeadsNowhere)
{
    page.show(drawing::thread("1\n  2 bob: See >>777 there\n"));
    cards.setThread(page.rows.thread());
    view.setCurrent(ItemId(2));
    ASSERT_TRUE(view.stepReference(-1));
    cards.showForeign(ItemId(777), nullptr); // a sentence only
    ASSERT_EQ(cards.count(), 1);
    EXPECT_FALSE(cards.enter());
    EXPECT_FALSE(cards.hasKeyboard());
}

TEST_F(PreviewCardsTest, ACardStaysWhenItsDiscussionIsRefreshed)
{
    ASSERT_TRUE(view.show(ItemId(2)));
    ASSERT_TRUE(view.stepReference(-1));
    ASSERT_TRUE(cards.enter());
    ASSERT_EQ(cards.count(), 2);
    const auto refreshed = std::make_shared<const discussion::Thread>(*page.rows.thread());
    cards.setThread(refreshed);
    EXPECT_EQ(cards.count(), 2);
    EXPECT_TRUE(cards.hasKeyboard());
    cards.setThread(drawing::thread("5000\n  5001\n"));
    EXPECT_EQ(cards.count(), 0);
}

} // namespace backthread::threadview
