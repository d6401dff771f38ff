// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/keepline.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;
using settings::SettingsDialog;
using standin::Fault;

namespace {

class Offline : public ReaderStory {
protected:
    [[nodiscard]] QString keepLine() { return window().findChild<shell::KeepLine *>()->text(); }
    [[nodiscard]] QString online() { return window().findChild<shell::StatusLine *>()->online(); }
    [[nodiscard]] bool waitForCopy()
    {
        return eventually([this] { return keepLine().contains(u"offline copy complete"_s); });
    }

    void stopServer()
    {
        onServer([](standin::Server &server) { server.close(); });
        onServer([](standin::Server &server) { server.dropConnections(); });
    }
};

TEST_F(Offline, AListThatWasKeptIsReadWithoutANetwork)
{
    start();
    chooseSection(u"Top"_s);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForCopy());
    stopServer();
    restart();
    chooseSection(u"Top"_s);
    EXPECT_EQ(listed().size(), 3);
    EXPECT_EQ(online(), u"offline"_s);
    goTo(u"1000"_s);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(page().rows().rowCount(), 21);
    goTo(u"2000"_s);
    EXPECT_EQ(openStory(), 2000);
    EXPECT_GT(page().rows().rowCount(), 1);
}

TEST_F(Offline, KeepingIsStoppedByItsButton)
{
    start();
    onServer([](standin::Server &server) { server.faults().add(u"/api/v1/items/"_s, Fault::stall()); });
    chooseSection(u"Best"_s);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return keepLine().contains(u"offline: 0 of"_s); }));
    QTest::mouseClick(named<QToolButton>(window(), u"Stop keeping offline"_s), Qt::LeftButton);
    EXPECT_EQ(keepLine(), QString());
    EXPECT_FALSE(upkeep().keeps().isBusy());
}

TEST_F(Offline, ALostNetworkIsSaidAtOnceAndItsReturnRefreshesWhatIsSeenOnce)
{
    start();
    goTo(u"1000"_s);
    ASSERT_EQ(rows(), undented(kLighthouseTree));
    chooseSection(u"Top"_s);
    upkeep().network().setConnected(false);
    EXPECT_EQ(online(), u"offline"_s);
    EXPECT_EQ(rows(), undented(kLighthouseTree)) << "what is there stays";
    onServer([](standin::Server &server) {
        server.corpus().addComment(1109, u"late"_s, u"Did the ferry come?"_s);
        server.log().clear();
    });
    upkeep().network().setConnected(true);
    ASSERT_TRUE(eventually([this] { return online() == u"online"_s; }));
    ASSERT_TRUE(eventually([this] { return page().rows().rowCount() == 22; }));
    settle();
    const int lists =
        onServer([](standin::Server &server) { return server.log().count(u"/v0/topstories"_s); });
    const int trees =
        onServer([](standin::Server &server) { return server.log().count(u"/api/v1/items/"_s); });
    EXPECT_EQ(lists, 1);
    EXPECT_EQ(trees, 1);
}

TEST_F(Offline, KeepingGoesOnWhenTheNetworkReturns)
{
    start();
    stopServer();
    chooseSection(u"Best"_s);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return keepLine().contains(u"waiting for the network"_s); }));
    onServer([](standin::Server &server) { ASSERT_TRUE(server.listen()); });
    upkeep().network().setConnected(false);
    upkeep().network().setConnected(true);
    EXPECT_TRUE(waitForCopy());
}

TEST_F(Offline, TheSettingsShowWhatIsKeptAndWhatTakesTheSpaceAndClean)
{
    start();
    goTo(u"1000"_s);
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    type(u"fetching"_s);
    auto *what = named<QComboBox>(*dialog, u"What to keep"_s);
    ASSERT_NE(what, nullptr);
    what->setCurrentIndex(what->findText(u"Best"_s));
    QTest::mouseClick(named<QPushButton>(*dialog, u"Keep offline"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForCopy());
    auto *kept = named<QTreeWidget>(*dialog, u"What is kept offline"_s);
    ASSERT_TRUE(eventually([kept] { return kept->topLevelItemCount() == 1; }));
    EXPECT_EQ(kept->topLevelItem(0)->text(0), u"Best"_s);

    auto *usage = named<QTreeWidget>(*dialog, u"What takes the space"_s);
    ASSERT_TRUE(eventually([usage] { return usage->topLevelItemCount() == 3; }));
    EXPECT_GT(usage->topLevelItem(2)->childCount(), 0);
    auto *clean = named<QPushButton>(*dialog, u"Clean now"_s);
    QTest::mouseClick(clean, Qt::LeftButton);
    EXPECT_FALSE(clean->isEnabled());
    ASSERT_TRUE(eventually([clean] { return clean->isEnabled(); }));
    closeDialog();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Offline, WhatIsOpenIsNotCleanedAway)
{
    onServer([](standin::Server &server) { server.corpus().setFeed(standin::Feed::Top, {3000}); });
    start();
    goTo(u"1000"_s);
    goTo(u"2000"_s); // so that of two that may go one is open
    int cleanings = 0;
    QObject::connect(
        &upkeep().cache(), &services::CacheService::cleaned, &window(), [&cleanings] { ++cleanings; });
    upkeep().cache().setLimits({.discussions = 1, .keepsRead = false});
    upkeep().cache().cleanNow();
    ASSERT_TRUE(eventually([&cleanings] { return cleanings == 1; }));
    stopServer();
    restart();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(page().rows().rowCount(), 2);
    goTo(u"1000"_s);
    EXPECT_EQ(openStory(), 2000) << "the other one has gone";
}

} // namespace

} // namespace backthread::stories
