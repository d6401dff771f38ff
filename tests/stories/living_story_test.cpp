// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/statusline.h"

#include <QElapsedTimer>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

/// Reads the lighthouse's discussion while it goes on.
class Living : public ReaderStory {
protected:
    void read()
    {
        start();
        goTo(u"1000"_s);
        ASSERT_EQ(rows(), undented(kLighthouseTree));
        ASSERT_TRUE(eventually([this] { return isLive(); }));
        // What is new is told by the second.
        const qint64 second = SystemClock().now();
        ASSERT_TRUE(eventually([second] { return SystemClock().now() > second; }));
    }
    [[nodiscard]] bool isLive() { return window().findChild<shell::StatusLine *>()->isLive(); }
    [[nodiscard]] qint64 reply(qint64 parent)
    {
        return onServer([parent](standin::Server &server) {
            return server.corpus().addComment(
                parent, u"gull"_s, u"Seen from above it looks the other way round."_s);
        });
    }
    [[nodiscard]] bool isShown(qint64 comment) { return page().rows().rowOf(ItemId(comment)) >= 0; }
    [[nodiscard]] bool isMarkedNew(qint64 comment)
    {
        const int row = page().rows().rowOf(ItemId(comment));
        return row >= 0 && page().rows().row(row).isNew;
    }
};

TEST_F(Living, AReplyComesByItselfAndMovesNothing)
{
    read();
    (void)view().show(ItemId(1100));
    settle();
    const auto height = heightOf(1100);
    ASSERT_TRUE(height);
    QElapsedTimer timer;
    timer.start();
    const qint64 above = reply(1010);
    ASSERT_TRUE(eventually([&] { return isShown(above); }));
    EXPECT_LT(timer.elapsed(), 1000);
    const qint64 below = reply(1108);
    ASSERT_TRUE(eventually([&] { return isShown(below); }));
    settle();
    EXPECT_EQ(heightOf(1100), height);
    EXPECT_EQ(current(), 1100);
    EXPECT_EQ(page().arrivals().text(), u"2 replies not seen"_s);
    EXPECT_TRUE(isMarkedNew(above));
    EXPECT_TRUE(isMarkedNew(below));
    EXPECT_FALSE(isMarkedNew(1100));
    EXPECT_EQ(page().rows().arrangement().newInView, 2);

    press(Qt::Key_N);
    settle();
    EXPECT_EQ(current(), below);
    EXPECT_EQ(page().arrivals().text(), u"1 reply not seen"_s);
    press(Qt::Key_N);
    settle();
    EXPECT_EQ(current(), above) << "behind the last one, the topmost that was not seen";
    EXPECT_EQ(page().arrivals().text(), QString());
}

TEST_F(Living, InASubThreadWhatComesElsewhereIsToldWhenItIsLeft)
{
    read();
    walkTo(1011);
    press(Qt::Key_F);
    const qint64 elsewhere = reply(1108);
    const qint64 within = reply(1022);
    ASSERT_TRUE(eventually([&] { return isShown(within); }));
    ASSERT_TRUE(eventually([&] { return page().snapshot().thread->indexOf(ItemId(elsewhere)).has_value(); }));
    settle();
    EXPECT_EQ(page().arrivals().text(), u"1 reply not seen"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(isShown(elsewhere));
    EXPECT_EQ(page().arrivals().text(), u"1 reply not seen"_s) << "the other one has come into sight";
    for (const qint64 next : {within, elsewhere}) {
        press(Qt::Key_N);
        EXPECT_EQ(current(), next);
    }
}

TEST_F(Living, WhatIsSaidToBeLiveIs)
{
    read();
    EXPECT_TRUE(isLive());
    onServer([](standin::Server &server) {
        server.close();
        server.dropConnections();
    });
    ASSERT_TRUE(eventually([this] { return !isLive(); }));
    EXPECT_EQ(rows(), undented(kLighthouseTree)) << "what was read stays";
    EXPECT_EQ(notice(), QString()) << "and nobody is bothered";
    onServer([](standin::Server &server) { ASSERT_TRUE(server.listen()); });
    ASSERT_TRUE(eventually([this] { return isLive(); }));
    const qint64 late = reply(1010);
    EXPECT_TRUE(eventually([&] { return isShown(late); }));

    chooseFromMenu(u"Work offline"_s);
    EXPECT_FALSE(isLive());
    chooseFromMenu(u"Work offline"_s);
    EXPECT_TRUE(eventually([this] { return isLive(); }));
}

TEST_F(Living, WhatCouldNotBeHadComesAsSoonAsThereIsANetwork)
{
    start();
    onServer([](standin::Server &server) {
        server.close();
        server.dropConnections();
    });
    ASSERT_TRUE(eventually([this] { return !isLive(); }));
    goTo(u"1000"_s);
    EXPECT_NE(rows(), undented(kLighthouseTree));
    EXPECT_NE(notice(), QString());
    onServer([](standin::Server &server) { ASSERT_TRUE(server.listen()); });
    ASSERT_TRUE(eventually([this] { return rows() == undented(kLighthouseTree); }));
    EXPECT_TRUE(eventually([this] { return notice().isEmpty(); }));
}

TEST_F(Living, AServerThatRefusesToTellIsNoTrouble)
{
    for (const auto &rule : {u"401@/v0/updates"_s, u"login@/v0/updates"_s, u"redirectloop@/v0/updates"_s}) {
        onServer([&rule](standin::Server &server) {
            server.faults().add(standin::FaultRule::parse(rule).value());
        });
        start();
        goTo(u"1000"_s);
        EXPECT_EQ(rows(), undented(kLighthouseTree));
        EXPECT_FALSE(isLive());
        EXPECT_EQ(notice(), QString());
        quit();
        onServer([](standin::Server &server) { server.faults().clear(); });
    }
}

TEST_F(Living, AStormAtTheSourceIsNotFeltByTheReader)
{
    read();
    const auto before = rows();
    for (int event = 0; event < 200; ++event) {
        onServer([event](standin::Server &server) {
            server.firebase().sendToStreams("put",
                event % 3 == 0 ? "{\"path\":\"/\",\"data\":[[["
                               : "{\"path\":\"/items\",\"data\":[7,8,9,10,11,12]}");
        });
    }
    settle();
    EXPECT_EQ(rows(), before);
    EXPECT_TRUE(isLive());
    const qint64 late = reply(1010);
    EXPECT_TRUE(eventually([&] { return isShown(late); }));
}

TEST_F(Living, AReplyDoesNotMoveWhatIsPointedAt)
{
    read();
    (void)view().show(ItemId(1030));
    view().setCurrent({});
    settle();
    const auto height = heightOf(1030);
    ASSERT_TRUE(height);
    QCursor::setPos(view().viewport()->mapToGlobal(QPoint(200, *height + 4)));
    ASSERT_TRUE(eventually([this] { return view().viewport()->underMouse(); }));
    QTest::mouseMove(view().viewport(), QPoint(202, *height + 4));
    const qint64 above = reply(1020); // in sight, and what is below makes way as a rule
    ASSERT_TRUE(eventually([&] { return isShown(above); }));
    settle();
    EXPECT_EQ(heightOf(1030), height);
}

} // namespace

} // namespace backthread::stories
