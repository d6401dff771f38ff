// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/threadview.h"
#include "ui/thread/viewcommands.h"

#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using discussion::Items;
using discussion::Order;
using discussion::ViewOptions;

namespace {

constexpr auto kDiscussion = R"(
    1 alice: Story
      2 bob: a
        3 carol: b
          4 dave: c
        5 eve: d
      6 bob: e
        7 alice: f
)";

class ViewCommandsTest : public testing::Test {
protected:
    ViewCommandsTest()
    {
        // 4 and 7 came after the last visit.
        Items items = drawing::items(kDiscussion);
        for (discussion::Item &item : items)
            item.firstSeen = item.id == ItemId(4) || item.id == ItemId(7) ? 200 : 100;
        ViewOptions options;
        options.newSince = 150;
        page.rows.setOptions(options);
        page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
        view.resize(900, 700);
        view.setScene(page.scene);
        view.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    /// The numbers of the comments that are shown.
    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> numbers;
        for (int row = 0; row < page.rows.rowCount(); ++row)
            numbers.push_back(int(page.rows.item(row).id.number()));
        return numbers;
    }
    using Numbers = std::vector<int>;

    Page page;
    ThreadView view {page.rows};
    ViewCommands commands {page.rows, view};
};

} // namespace

TEST_F(ViewCommandsTest, FoldsToALevelAndUnfoldsAll)
{
    commands.foldToLevel(1);
    EXPECT_EQ(shown(), (Numbers {2, 6}));
    commands.foldToLevel(2);
    EXPECT_EQ(shown(), (Numbers {2, 3, 5, 6, 7}));
    commands.unfoldAll();
    EXPECT_EQ(shown(), (Numbers {2, 3, 4, 5, 6, 7}));
}

TEST_F(ViewCommandsTest, FoldsABranchFromAnywhereInIt)
{
    view.setCurrent(ItemId(4));
    commands.foldToRoot();
    EXPECT_EQ(shown(), (Numbers {2, 6, 7}));
    EXPECT_EQ(view.current(), ItemId(2));
}

TEST_F(ViewCommandsTest, FoldsWhatHasNothingNew)
{
    EXPECT_TRUE(commands.foldNothingNew());
    EXPECT_EQ(shown(), (Numbers {2, 3, 4, 5, 6, 7})) << "both branches have something new";
    ViewOptions options = page.rows.options();
    options.newSince = 200;
    page.rows.setOptions(options);
    EXPECT_FALSE(commands.foldNothingNew()) << "nothing at all is new";

    Items items = drawing::items(kDiscussion);
    for (discussion::Item &item : items)
        item.firstSeen = item.id == ItemId(7) ? 300 : 100;
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    EXPECT_TRUE(commands.foldNothingNew());
    EXPECT_EQ(shown(), (Numbers {2, 6, 7}));
}

TEST_F(ViewCommandsTest, StepsToWhatIsNewAlsoWhereItIsFoldedAway)
{
    commands.foldToLevel(1);
    EXPECT_TRUE(commands.stepNew(1));
    EXPECT_EQ(view.current(), ItemId(4));
    EXPECT_TRUE(commands.stepNew(1));
    EXPECT_EQ(view.current(), ItemId(7));
    EXPECT_FALSE(commands.stepNew(1));
    EXPECT_EQ(view.current(), ItemId(7));
    EXPECT_TRUE(commands.stepNew(-1));
    EXPECT_EQ(view.current(), ItemId(4));
}

TEST_F(ViewCommandsTest, StepsToWhatIsNewInTheOrderOfTheView)
{
    commands.setOrder(Order::Newest);
    EXPECT_TRUE(commands.stepNew(1));
    EXPECT_EQ(view.current(), ItemId(7));
}

TEST_F(ViewCommandsTest, APageDownAtTheEndGoesToWhatIsNew)
{
    commands.pageDown();
    EXPECT_EQ(view.current(), ItemId(4)) << "all of it is in sight";
}

TEST_F(ViewCommandsTest, RevealsWhatAFilterHides)
{
    ViewOptions options = page.rows.options();
    options.filter.author = QStringLiteral("eve");
    page.rows.setOptions(options);
    ASSERT_EQ(page.rows.rowOf(ItemId(7)), -1);
    EXPECT_TRUE(commands.reveal(ItemId(7)));
    EXPECT_EQ(view.current(), ItemId(7));
    EXPECT_FALSE(page.rows.options().filter.isActive());
    EXPECT_FALSE(commands.reveal(ItemId(99)));
}

TEST_F(ViewCommandsTest, ToTheParentTwiceIsToTheTopOfTheBranch)
{
    view.setCurrent(ItemId(4));
    view.step(Step::Parent);
    EXPECT_EQ(view.current(), ItemId(3));
    view.step(Step::Parent);
    EXPECT_EQ(view.current(), ItemId(2));
    view.setCurrent(ItemId(7));
    view.step(Step::Parent);
    EXPECT_EQ(view.current(), ItemId(6));
}

} // namespace backthread::threadview
