// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;
using standin::Fault;

namespace {

class Fetching : public ReaderStory {
protected:
    void breakServer(const Fault &fault)
    {
        onServer([&fault](standin::Server &server) { server.faults().add(u"/"_s, fault); });
    }

    /// The thread that was read stays while refreshing fails, and what is new comes when it works again.
    void refreshWhileBroken(const std::function<void(standin::Server &)> &damage,
        const std::function<void(standin::Server &)> &repair)
    {
        start();
        goTo(u"1000"_s);
        ASSERT_EQ(rows(), undented(kLighthouseTree));
        onServer([&damage](standin::Server &server) {
            server.corpus().addComment(1109, u"late"_s, u"Did I miss anything?"_s);
            damage(server);
        });
        press(Qt::Key_R, Qt::ControlModifier);
        settle();
        EXPECT_EQ(rows(), undented(kLighthouseTree));
        EXPECT_TRUE(notice().contains(u"Hacker News"_s)) << notice().toStdString();
        expectFreshness(u"cached just now"_s);

        onServer(repair);
        ASSERT_TRUE(clickNotice());
        ASSERT_TRUE(eventually([this] { return page().rows().rowCount() == 22; }));
        settle();
        EXPECT_EQ(notice(), QString());
        expectFreshness(u"fetched in "_s);
    }

    /// Said above the comments, and at the bottom wherever one has scrolled to.
    void expectFreshness(const QString &words)
    {
        const QString head = view().headTexts().join(u'\n');
        EXPECT_TRUE(head.contains(u"| "_s + words)) << head.toStdString();
        const QString bottom = window().findChild<shell::StatusLine *>()->thread();
        EXPECT_TRUE(bottom.contains(u"· "_s + words)) << bottom.toStdString();
    }
};

TEST_F(Fetching, TheFirstStartWithoutANetworkShowsTheWelcomeDiscussion)
{
    onServer([](standin::Server &server) { server.close(); });
    start();
    EXPECT_EQ(window().windowTitle(), u"Welcome to Backthread - Backthread"_s);
    EXPECT_GT(page().rows().rowCount(), 20);
    EXPECT_EQ(notice().left(30), u"Hacker News cannot be reached."_s);
    press(Qt::Key_J);
    EXPECT_EQ(view().current(), page().rows().item(0).id);

    press(Qt::Key_K, Qt::ControlModifier);
    type(u"\"eleven minutes\""_s);
    settle();
    EXPECT_EQ(listed().size(), 1);
}

TEST_F(Fetching, AServerInTroubleLeavesTheCopyAndAButtonThatRecovers)
{
    refreshWhileBroken([](standin::Server &server) { server.faults().add(u"/"_s, Fault::status(503)); },
        [](standin::Server &server) { server.faults().clear(); });
}

TEST_F(Fetching, AServerThatIsGoneLeavesTheCopyAndAButtonThatRecovers)
{
    refreshWhileBroken([](standin::Server &server) { server.close(); },
        [](standin::Server &server) { ASSERT_TRUE(server.listen()); });
}

TEST_F(Fetching, AListThatRecoversTakesItsNoticeBack)
{
    onServer([](standin::Server &server) { server.close(); });
    start();
    const auto &status = *window().findChild<shell::StatusLine *>();
    ASSERT_TRUE(notice().startsWith(u"Hacker News cannot be reached."_s));
    EXPECT_EQ(status.online(), u"offline"_s);
    onServer([](standin::Server &server) { ASSERT_TRUE(server.listen()); });
    chooseSection(u"Best"_s);
    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(status.online(), u"online"_s);
}

TEST_F(Fetching, WhatWasRepairedIsSaidUntilSomebodyClosesIt)
{
    start();
    quit();
    for (const QString &path : {profile().cachePath, profile().libraryPath}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
    }
    start();
    goTo(u"1000"_s);
    ASSERT_EQ(rows(), undented(kLighthouseTree)) << "fetching goes well";
    EXPECT_TRUE(notice().contains(u"cache was damaged"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"library was damaged"_s)) << notice().toStdString();
    QTest::mouseClick(window().notice().findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(notice(), QString());
}

TEST_F(Fetching, ThePageOfAHotelIsSaidInASentence)
{
    breakServer(Fault::loginPage());
    start();
    EXPECT_EQ(openStory(), 1);
    EXPECT_TRUE(notice().contains(u"log in"_s)) << notice().toStdString();
    goTo(u"1000"_s);
    EXPECT_EQ(openStory(), 1) << "what was open stays open";
    EXPECT_TRUE(notice().startsWith(u"No. 1000: "_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"log in"_s)) << notice().toStdString();

    onServer([](standin::Server &server) { server.faults().clear(); });
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return openStory() == 1000; })) << "asking again is enough";
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(notice(), QString());
}

TEST_F(Fetching, AConnectionThatIsNotSecureIsSaidInASentence)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("What you say is not a greeting in any protocol that I know.");
        socket->disconnectFromHost();
    });
    m_addresses.firebase = m_addresses.algolia = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    start();
    goTo(u"1000"_s);
    EXPECT_TRUE(notice().contains(u"not secure"_s)) << notice().toStdString();
    EXPECT_EQ(openStory(), 1);
}

TEST_F(Fetching, AnItemThatDoesNotExistIsSaidInASentence)
{
    start();
    goTo(u"1999"_s);
    EXPECT_TRUE(notice().contains(u"There is no such item."_s)) << notice().toStdString();
    EXPECT_FALSE(clickNotice()) << "asking again would not help";
    EXPECT_EQ(openStory(), 1);
}

TEST_F(Fetching, WhatIsReadIsFetchedAgainAlsoAfterSomethingThatDoesNotExist)
{
    start();
    goTo(u"1000"_s);
    settle();
    goTo(u"1999"_s);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_TRUE(notice().contains(u"There is no such item."_s))
        << "it stays to be read: " << notice().toStdString();
    onServer([](standin::Server &server) { server.log().clear(); });
    press(Qt::Key_F5);
    settle();
    EXPECT_GE(
        onServer([](standin::Server &server) { return server.log().count(u"/api/v1/items/1000"_s); }), 1);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(notice(), QString());
}

TEST_F(Fetching, OpeningACommentVisitsItsStoryOnlyAndFindsItAsItWasLeft)
{
    start();
    goTo(u"1000"_s);
    press(Qt::Key_J);
    press(Qt::Key_Return);
    const std::string folded = rows();
    ASSERT_NE(folded, undented(kLighthouseTree));
    goTo(u"2000"_s);
    quit();
    store::condemnCache(profile());
    onServer([](standin::Server &server) {
        server.faults().add(u"/api/v1/items/"_s, Fault::status(500)); // so the way up is walked step by step
    });

    start();
    goTo(u"1032"_s);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1032);
    EXPECT_EQ(rows(), folded);
    chooseSection(u"History"_s);
    EXPECT_EQ(listed().size(), 3) << listed().join(u", "_s).toStdString();
}

TEST_F(Fetching, ClosingInTheMiddleLosesNothingThatCame)
{
    start();
    onServer([](standin::Server &server) {
        server.faults().add(u"/api/v1/items/"_s, Fault::status(500)); // so all comes singly
        server.setDelay(200);
    });
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"1000"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return openStory() == 1000 && page().rows().rowCount() > 2; }));
    EXPECT_TRUE(window().isBusy());
    const int had = page().rows().rowCount();
    press(Qt::Key_B, Qt::ShiftModifier);
    quit();

    onServer([](standin::Server &server) { server.close(); });
    start();
    EXPECT_EQ(openStory(), 1000);
    ASSERT_TRUE(eventually([&] { return page().rows().rowCount() >= had; }));
    EXPECT_TRUE(view().scene().bookmarks.contains(kLighthouse));

    onServer([](standin::Server &server) {
        server.faults().clear();
        ASSERT_TRUE(server.listen());
    });
    press(Qt::Key_R, Qt::ControlModifier);
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree)) << "and the rest comes later";
}

TEST_F(Fetching, ClosingAtAnyMomentEndsCleanly)
{
    for (int rounds = 0; rounds < 12; ++rounds) {
        startNow();
        for (int events = 0; events < rounds * 5; ++events)
            QCoreApplication::processEvents();
        quit();
    }
    start();
    EXPECT_EQ(listed().size(), 3);
}

TEST_F(Fetching, WhatChangedSinceItWasReadIsMarked)
{
    startReading();
    onServer([](standin::Server &server) {
        QJsonObject edited = server.corpus().item(1010);
        edited.insert(u"text"_s, u"On second thought."_s);
        server.corpus().insert(edited);
        server.corpus().insert({{u"id"_s, 1030}, {u"type"_s, u"comment"_s}, {u"parent"_s, 1010},
            {u"deleted"_s, true}, {u"time"_s, 1}});
    });
    press(Qt::Key_F5);
    ASSERT_TRUE(eventually([this] { return textOf(1010) == u"On second thought."_s; }));
    settle();
    const discussion::Alterations &altered = view().scene().altered;
    EXPECT_EQ(altered.value(ItemId(1010), discussion::Alteration::Moved), discussion::Alteration::Edited);
    EXPECT_EQ(altered.value(ItemId(1030), discussion::Alteration::Moved), discussion::Alteration::Removed);
    EXPECT_EQ(altered.size(), 2);
}

} // namespace

} // namespace backthread::stories
