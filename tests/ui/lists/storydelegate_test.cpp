// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/lists/storydelegate.h"
#include "ui/models/storylistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;

namespace {

discussion::StorySummary summaryOf(int newComments)
{
    discussion::StorySummary summary;
    summary.story.id = ItemId(1);
    summary.story.type = discussion::ItemType::Story;
    summary.story.title = u"A story"_s;
    summary.newComments = newComments;
    return summary;
}

class StoryDelegateTest : public testing::Test {
protected:
    /// The row as it is painted.
    [[nodiscard]] QImage painted(int newComments)
    {
        models::StoryListModel model;
        model.setStories({summaryOf(newComments)});
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 60);
        option.font = QApplication::font();
        option.palette = QApplication::palette();
        QImage canvas(option.rect.size(), QImage::Format_ARGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        StoryDelegate(clock).paint(&painter, option, model.index(0, 0));
        painter.end();
        return canvas;
    }

    SystemClock clock;
};

} // namespace

TEST_F(StoryDelegateTest, ARowSaysHowManyCommentsAreNew)
{
    EXPECT_NE(painted(12), painted(0));
    EXPECT_NE(painted(12), painted(13));
    EXPECT_EQ(painted(0), painted(0));
}

TEST_F(StoryDelegateTest, PointingAtARowTellsWhatIsNewAboutThem)
{
    models::StoryListModel model;
    model.setStories({summaryOf(12)});
    const QString told = model.index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(told.startsWith(u"12 new"_s)) << told.toStdString();
    model.setStories({summaryOf(0)});
    EXPECT_TRUE(model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

} // namespace backthread::lists
