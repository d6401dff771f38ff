// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowsettings.h"
#include "ui/wording/words.h"

#include <QListView>
#include <QTabBar>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

class Tabs : public ReaderStory {
protected:
    /// One line a tab: story, focused sub-thread if any, title; a star before the one that is shown.
    [[nodiscard]] std::string tabs()
    {
        std::string drawing;
        const QList<shell::OpenTab> open = window().tabs().tabs();
        for (int i = 0; i < open.size(); ++i) {
            const shell::OpenTab &tab = open.at(i);
            drawing += i == window().tabs().currentIndex() ? "* " : "- ";
            drawing += std::to_string(tab.at.story.number()) + ' ';
            if (!tab.at.focus.isNull())
                drawing += std::to_string(tab.at.focus.number()) + ' ';
            drawing += tab.title.left(12).toStdString() + '\n';
        }
        return drawing;
    }

    [[nodiscard]] QTabBar &bar() { return *window().findChild<QTabBar *>(); }

    void startAtTheLighthouse()
    {
        start();
        ASSERT_TRUE(eventually([this] { return listed().size() == 3; }));
        clickInList(1);
        press(Qt::Key_F7);
        ASSERT_EQ(openStory(), 1000);
    }

    void nextTab()
    {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        settle();
    }

    [[nodiscard]] int treesAskedFor(qint64 item)
    {
        return onServer(
            [item](standin::Server &server) { return server.log().count(u"/api/v1/items/%1"_s.arg(item)); });
    }
};

TEST_F(Tabs, WhatIsOpenIsWrittenSoonAfterItsUse)
{
    using shell::WindowSettings;
    const auto written = [this] { return WindowSettings::readAll(profile().settingsPath).value(0); };
    start();
    goTo(u"2000"_s);
    EXPECT_EQ(written().tabs.value(0).at.story, ItemId());
    ASSERT_TRUE(eventually([&] { return written().tabs.value(0).at.story == ItemId(2000); }));
}

TEST_F(Tabs, MiddleClickAndCtrlEnterInTheListOpenBehindWhatIsRead)
{
    startAtTheLighthouse();
    EXPECT_FALSE(bar().isVisible());
    clickInList(0, Qt::MiddleButton);
    EXPECT_TRUE(bar().isVisible());
    press(Qt::Key_F6);
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] {
        return tabs() == undented(R"(
            * 1000 A lighthouse
            - 2000 Ask HN: Whic
            - 3000 Show HN: Eve
        )");
    })) << tabs();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(bar().tabToolTip(1), wording::plainToolTip(u"Ask HN: Which tide clock do you trust?"_s));

    press(Qt::Key_F7);
    nextTab();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(window().windowTitle(), u"Ask HN: Which tide clock do you trust? - Backthread"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier); // from the first to the last
    settle();
    EXPECT_EQ(openStory(), 3000);
}

TEST_F(Tabs, AReferenceOpensBehindAtItsComment)
{
    startAtTheLighthouse();
    walkTo(1010);
    const int before = heightOf(1010).value();
    ASSERT_TRUE(click({Kind::Reference, ItemId(1030), {}}, Qt::MiddleButton));
    ASSERT_TRUE(click({Kind::Reference, ItemId(1020), {}}, Qt::LeftButton, Qt::ControlModifier));
    for (int stops = 0; view().focusedReference().item != ItemId(1020) && stops < 5; ++stops)
        press(Qt::Key_Tab);
    ASSERT_EQ(view().focusedReference().kind, Kind::Reference);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bar().count(), 4);
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(heightOf(1010), before);
    for (const qint64 comment : {1030, 1020, 1020}) {
        nextTab();
        EXPECT_EQ(openStory(), 1000);
        EXPECT_EQ(current(), comment);
        EXPECT_TRUE(heightOf(comment));
        EXPECT_EQ(rows(), undented(kLighthouseTree));
    }
}

TEST_F(Tabs, ASubThreadOpensBehindByCtrlEnterAndByItsNumber)
{
    startAtTheLighthouse();
    walkTo(1020);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(click({Kind::Focus, ItemId(1010), {}}, Qt::MiddleButton));
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1020);
    nextTab();
    EXPECT_EQ(rows(), undented(R"(
        1. 1020
          2. 1040
            3. 1041
    )"));
    nextTab();
    EXPECT_EQ(rows().substr(0, 8), "1. 1010\n");
}

TEST_F(Tabs, KeysActOnTheTabThatIsShownAndEachHasItsOwnWayBack)
{
    startAtTheLighthouse();
    clickInList(0, Qt::MiddleButton);
    walkTo(1010);
    press(Qt::Key_F);
    const std::string subThread = rows();
    nextTab();
    ASSERT_EQ(openStory(), 2000);
    press(Qt::Key_J);
    press(Qt::Key_J);
    EXPECT_EQ(current(), 2011);
    goTo(u"3000"_s);
    ASSERT_EQ(openStory(), 3000);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(current(), 2011);
    nextTab();
    EXPECT_EQ(rows(), subThread);
    EXPECT_EQ(current(), 1010);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Tabs, AClosedTabComesBackWhereItWas)
{
    startAtTheLighthouse();
    clickInList(0, Qt::MiddleButton);
    walkTo(1010);
    press(Qt::Key_Z);
    walkTo(1103);
    scrollBy(17);
    const std::string drawn = rows();
    const int before = heightOf(1103).value();
    press(Qt::Key_W, Qt::ControlModifier);
    settle();
    EXPECT_EQ(openStory(), 2000);
    press(Qt::Key_J);
    EXPECT_EQ(current(), 2010) << "the keyboard goes on to what is shown";
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(openStory(), 2000) << "the last one stays";

    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return openStory() == 1000; }));
    settle();
    EXPECT_EQ(window().tabs().currentIndex(), 0);
    EXPECT_EQ(rows(), drawn);
    EXPECT_EQ(current(), 1103);
    EXPECT_EQ(heightOf(1103), before);
}

TEST_F(Tabs, ATabIsClosedWithTheMiddleButton)
{
    startAtTheLighthouse();
    clickInList(0, Qt::MiddleButton);
    clickInList(2, Qt::MiddleButton);
    settle();
    QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(1).center());
    const std::string left = undented(R"(
        * 1000 A lighthouse
        - 3000 Show HN: Eve
    )");
    EXPECT_TRUE(eventually([&] { return tabs() == left; })) << tabs();
    QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(0).center());
    settle();
    EXPECT_EQ(openStory(), 3000);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(Tabs, ATabMovesToAWindowOfItsOwnAsItIs)
{
    startAtTheLighthouse();
    clickInList(0, Qt::MiddleButton);
    walkTo(1010);
    press(Qt::Key_Z);
    walkTo(1103);
    const std::string drawn = rows();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(openStory(), 2000);
    ASSERT_EQ(windows().count(), 2);

    lookAt(1);
    EXPECT_EQ(window().windowTitle(), u"A lighthouse keeper's notes on backups - Backthread"_s);
    EXPECT_FALSE(window().list().isVisible());
    EXPECT_EQ(rows(), drawn);
    EXPECT_EQ(current(), 1103);
    EXPECT_TRUE(heightOf(1103));
    press(Qt::Key_J);
    EXPECT_EQ(current(), 1104);
    press(Qt::Key_F10);
    EXPECT_TRUE(eventually([this] { return window().list().isVisible() && listed().size() == 3; }));

    window().close();
    lookAt(0);
    EXPECT_TRUE(eventually([this] { return windows().count() == 1; }));
    EXPECT_EQ(openStory(), 2000);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1104);
}

TEST_F(Tabs, AllComeBackAfterARestartAndOnlyWhatIsShownIsFetched)
{
    startAtTheLighthouse();
    walkTo(1020);
    press(Qt::Key_Return, Qt::ControlModifier);
    nextTab();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the sub-thread
    lookAt(0);
    walkTo(1104);
    scrollBy(-9);
    const int height = heightOf(1104).value();
    clickInList(2, Qt::MiddleButton);
    clickInList(0, Qt::MiddleButton);
    nextTab();
    press(Qt::Key_F7);
    ASSERT_EQ(openStory(), 3000);
    const std::string drawn = undented(R"(
        - 1000 A lighthouse
        * 3000 Show HN: Eve
        - 2000 Ask HN: Whic
    )");
    ASSERT_TRUE(eventually([&] { return tabs() == drawn; })) << tabs();

    quit();
    onServer([](standin::Server &server) { server.log().clear(); });
    start();
    ASSERT_EQ(windows().count(), 2);
    EXPECT_EQ(tabs(), drawn);
    EXPECT_EQ(openStory(), 3000);
    lookAt(1);
    EXPECT_EQ(tabs(), "* 1000 1020 A lighthouse\n");
    ASSERT_TRUE(eventually([this] { return page().rows().rowCount() == 3; })) << rows();
    EXPECT_EQ(treesAskedFor(3000), 1);
    EXPECT_EQ(treesAskedFor(2000), 0);

    lookAt(0);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1104);
    EXPECT_EQ(heightOf(1104), height);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Tabs, AnAddressOnTheCommandLineOpensInTheCurrentTabAndBackLeadsToWhatWasThere)
{
    startAtTheLighthouse();
    walkTo(1104);
    quit();
    start(u"2000"_s);
    ASSERT_TRUE(eventually([this] { return openStory() == 2000; }));
    EXPECT_FALSE(bar().isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1104);
}

TEST_F(Tabs, WhatIsOpenedAsideIsFetchedWhileSomethingElseIsRead)
{
    startAtTheLighthouse();
    clickInList(0, Qt::MiddleButton);
    ASSERT_TRUE(eventually([this] { return treesAskedFor(2000) == 1; }));
    EXPECT_EQ(openStory(), 1000);
    nextTab();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(treesAskedFor(2000), 1);
    EXPECT_EQ(current(), 0);
}

TEST_F(Tabs, AWindowGoesWithItsLastTabAndTheFirstOneStays)
{
    startAtTheLighthouse();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(windows().count(), 2);
    lookAt(1);
    press(Qt::Key_W, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return windows().count() == 1; }));
    lookAt(0);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(windows().count(), 1);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(window().findChild<shell::StatusLine *>()->currentMessage(), u"This is the only tab"_s);
}

} // namespace

} // namespace backthread::stories
