// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "ui/models/threadmodel.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/viewbar.h"

#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

class ViewBarTest : public testing::Test {
protected:
    ViewBarTest()
    {
        bar.setKeys({});
        source.setThread(drawing::thread("1\n  2 ann: Yes\n    3 bob: No\n  4 ann: Perhaps\n"));
    }

    void show(const discussion::ViewOptions &options)
    {
        rows.setOptions(options);
        bar.showView(rows);
    }
    [[nodiscard]] QStringList waysBack() const
    {
        QStringList texts;
        for (const auto *button : bar.findChildren<QToolButton *>()) {
            if (!button->isHidden())
                texts.append(button->text());
        }
        return texts;
    }

    models::ThreadModel source;
    models::ThreadRowsModel rows {source};
    ViewBar bar;
};

TEST_F(ViewBarTest, IsNotThereWhereAllIsShownAsATree)
{
    show({});
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(ViewBarTest, SaysWhatIsShownAndNamesTheWayBack)
{
    show({.order = discussion::Order::Board});
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.order(), u"Board, oldest first"_s);
    EXPECT_EQ(waysBack(), QStringList {u"✕ Tree (T)"_s});
    show({.filter = {.author = u"ann"_s}});
    EXPECT_EQ(bar.order(), QString());
    EXPECT_EQ(bar.filter(), u"Only by ann · 2 of 3"_s);
    EXPECT_EQ(waysBack(), QStringList {u"✕ Show all (Shift+F)"_s});
    show({.order = discussion::Order::Newest, .filter = {.author = u"ann"_s}});
    EXPECT_EQ(waysBack().size(), 2);
    show({});
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(ViewBarTest, AWayBackIsACommand)
{
    QList<Command> chosen;
    QObject::connect(&bar, &ViewBar::commandChosen, &bar, [&](Command command) { chosen.append(command); });
    show({.order = discussion::Order::Board, .filter = {.author = u"ann"_s}});
    for (auto *button : bar.findChildren<QToolButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(chosen, (QList<Command> {Command::ShowAllComments, Command::Board}));
}

} // namespace backthread::shell
