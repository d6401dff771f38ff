// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/mapscrollbar.h"
#include "ui/thread/threadview.h"

#include <QHelpEvent>
#include <QStyleOptionSlider>
#include <QTest>
#include <QThreadPool>
#include <QToolTip>

#include <cmath>
#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Items;

namespace {

class MapScrollBarTest : public testing::Test {
protected:
    MapScrollBarTest()
    {
        view.resize(900, 700);
        view.setVisible(true);
        page.rows.setOptions({.newSince = 100});
        page.show(longThread(300));
        view.setScene(page.scene);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        settle();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isMeasuring(); }, 30'000));
    }

    void setBookmarks(const QSet<ItemId> &bookmarks)
    {
        page.scene.bookmarks = bookmarks;
        view.setScene(page.scene);
    }
    void setWords(const QStringList &words)
    {
        page.scene.words = words;
        view.setScene(page.scene);
    }

    /// Where the only tick of its kind stands in the bar.
    [[nodiscard]] int placeOf(Tick tick)
    {
        int place = -1;
        for (int bin = 0; bin < bar.map().length(); ++bin) {
            if (bar.map().has(tick, bin)) {
                EXPECT_EQ(place, -1);
                place = bar.groove().top() + bin;
            }
        }
        EXPECT_GE(place, 0);
        return place;
    }
    [[nodiscard]] int count(Tick tick) { return bar.map().count(tick, 0, bar.map().length()); }
    /// What stands for what is in sight.
    [[nodiscard]] QRect slider() const
    {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = option.sliderValue = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    }

    Page page;
    ThreadView view {page.rows};
    MapScrollBar &bar = *view.findChild<MapScrollBar *>();
};

TEST_F(MapScrollBarTest, TicksStandWhereTheSliderIsWhileTheirCommentIsInSight)
{
    constexpr int kSlack = 2; // pixels: of both, each is rounded
    for (const int size : {4, 40, 300, 4'000}) {
        page.show(nullptr);
        page.show(longThread(size));
        for (const int number : {2, 2 + size / 3, 2 + size / 2, 1 + size}) {
            setBookmarks({ItemId(number)});
            for (const int below : {0, view.viewport()->height() - 20}) {
                view.setPlace({ItemId(number), -below});
                settle();
                const int place = placeOf(Tick::Bookmark);
                EXPECT_GE(place, slider().top() - kSlack) << number << " of " << size;
                EXPECT_LE(place, slider().bottom() + kSlack) << number << " of " << size;
            }
        }
    }
}

TEST_F(MapScrollBarTest, NewCommentsHaveTicks)
{
    Items items = longThreadItems(300);
    items[50].firstSeen = items[51].firstSeen = items[280].firstSeen = 200;
    page.show(threadOf(items));
    EXPECT_EQ(count(Tick::New), 3);
    EXPECT_EQ(count(Tick::Submitter), 0);
}

TEST_F(MapScrollBarTest, WordsAreFoundWithoutWaitingForThem)
{
    Items items = longThreadItems(300);
    items[10].text->text += u" The Gull and the tern"_s;
    items[200].text->text = u"a tern, a gull"_s;
    items[201].text->text = u"only a gull"_s;
    page.show(threadOf(items));
    setWords({u"gull"_s, u"tern"_s});
    EXPECT_EQ(count(Tick::Words), 0) << "they are still being looked for";
    ASSERT_TRUE(QTest::qWaitFor([this] { return count(Tick::Words) == 2; }));
    setWords({u"gull"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return count(Tick::Words) == 3; }));
    setWords({});
    EXPECT_EQ(count(Tick::Words), 0);
}

TEST_F(MapScrollBarTest, OnlyTheLastWordsCount)
{
    Items items = longThreadItems(2'000);
    items[200].text->text = u"only a gull"_s;
    page.show(threadOf(items));
    setWords({u"lorem"_s});
    setWords({u"gull"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return count(Tick::Words) > 0; }));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(count(Tick::Words), 1);
}

TEST_F(MapScrollBarTest, AThreadThatGrowsIsSearchedAgain)
{
    setWords({u"gull"_s});
    Items items = longThreadItems(300);
    items[200].text->text = u"only a gull"_s;
    page.show(threadOf(items));
    EXPECT_TRUE(QTest::qWaitFor([this] { return count(Tick::Words) == 1; }));
}

TEST_F(MapScrollBarTest, AClickOnATickGoesThere)
{
    setBookmarks({ItemId(240)});
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, placeOf(Tick::Bookmark) + 1));
    EXPECT_EQ(view.current(), ItemId(240));
    EXPECT_TRUE(view.isInSight(ItemId(240)));
}

TEST_F(MapScrollBarTest, AClickBesideTicksTurnsThePage)
{
    setBookmarks({ItemId(240)});
    const int turned = bar.pageStep();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, placeOf(Tick::Bookmark) - 30));
    EXPECT_TRUE(view.current().isNull());
    EXPECT_NEAR(bar.value(), turned, 1);
}

TEST_F(MapScrollBarTest, EveryKindHasAColorAndAColumnOfItsOwn)
{
    Items items = longThreadItems(300);
    items[0].by = u"u102"_s;
    items[101].firstSeen = 200;
    items[101].text->text = u"a gull"_s;
    page.show(threadOf(items));
    setBookmarks({items[101].id});
    setWords({u"gull"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return count(Tick::Words) == 1; }));
    const QImage image = bar.grab().toImage();
    const int y = int((placeOf(Tick::New)) * image.devicePixelRatio());
    const ThreadStyle &style = view.scene().style;
    int right = -1;
    for (const QColor &color : {style.link, style.accent, style.wordTick, style.bookmarkTick}) {
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                first = std::min(first, x);
                last = x;
            }
        }
        EXPECT_GE(last - first, 1) << color.name().toStdString();
        EXPECT_GT(first, right) << color.name().toStdString();
        right = last;
    }
}

TEST_F(MapScrollBarTest, TheToolTipSaysWhatIsUnderThePointerAndWhatTicksMean)
{
    Items items = longThreadItems(300);
    items[100].firstSeen = items[101].firstSeen = 200;
    page.show(threadOf(items));
    setBookmarks({ItemId(250)});
    const auto textAt = [this](int y) {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, QPoint(3, y), bar.mapToGlobal(QPoint(3, y)));
        QCoreApplication::sendEvent(&bar, &help);
        return QToolTip::text();
    };
    const QString there = textAt(placeOf(Tick::Bookmark));
    EXPECT_TRUE(there.contains(u"1 bookmark"_s)) << there.toStdString();
    EXPECT_TRUE(there.contains(u"new"_s)) << there.toStdString();
    EXPECT_FALSE(there.contains(u"words"_s)) << there.toStdString();
    QString fresh;
    for (int bin = 0; bin < bar.map().length() && fresh.isEmpty(); ++bin) {
        if (bar.map().has(Tick::New, bin))
            fresh = textAt(bar.groove().top() + bin);
    }
    EXPECT_TRUE(fresh.contains(u"2 new comments"_s)) << fresh.toStdString();
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

TEST(TickColors, AreSeenOnLightAndDark)
{
    for (const QColor &base :
        {QColor(0xfd, 0xfd, 0xfb), QColor(0xe4, 0xe4, 0xe0), QColor(0x17, 0x18, 0x1b)}) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        const ThreadStyle style = ThreadStyle::from({}, palette);
        for (const QColor &color : {style.wordTick, style.bookmarkTick}) {
            const double a = luminance(color) + 0.05;
            const double b = luminance(base) + 0.05;
            EXPECT_GE(std::max(a, b) / std::min(a, b), 3) << base.name().toStdString();
        }
    }
}

} // namespace

} // namespace backthread::threadview
