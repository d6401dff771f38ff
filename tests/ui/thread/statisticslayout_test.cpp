// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/headlayout.h"
#include "ui/thread/statisticslayout.h"
#include "ui/thread/threadfigures.h"
#include "ui/thread/threadpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;
using discussion::ThreadStatistics;

namespace {

constexpr qint64 kHour = 3'600;

ThreadStatistics figures()
{
    ThreadStatistics figures;
    figures.commenters = 213;
    figures.mostActive = {{u"ana"_s, 12}, {u"bo"_s, 9}};
    figures.mostAnswered = {{ItemId(7), 20}, {ItemId(9), 3}};
    figures.overTime = {kNow, 6 * kHour, {4, 0, 84, 2, 1}};
    figures.byDepth = {50, 30, 11};
    return figures;
}

RowLayout laidOut(int width, const ThreadStatistics &statistics = figures())
{
    const Page page;
    LayoutBuilder builder(page.scene.style, 40, width);
    addStatistics(builder, statistics, ItemId(1), page.scene.style);
    return builder.take();
}

/// Paints a chart, and returns the rectangle that it fills.
QRect expectInsideItsFrame(const Chart &chart)
{
    const Page page;
    const QRect frame(20, 20, 300, chartHeight(page.scene.style) + 20);
    QImage canvas(340, frame.bottom() + 20, QImage::Format_ARGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    paintChart(painter, chart, frame, page.scene.style);
    painter.end();
    QRect ink;
    for (int y = 0; y < canvas.height(); ++y) {
        for (int x = 0; x < canvas.width(); ++x) {
            if (canvas.pixel(x, y) != 0xffffffff)
                ink |= QRect(x, y, 1, 1);
        }
    }
    EXPECT_FALSE(ink.isEmpty());
    EXPECT_TRUE(frame.contains(ink));
    return ink;
}

std::vector<const PlacedBlock *> chartsOf(const RowLayout &layout)
{
    std::vector<const PlacedBlock *> charts;
    for (const PlacedBlock &block : layout.blocks()) {
        if (block.kind == PlacedBlock::Kind::Chart)
            charts.push_back(&block);
    }
    return charts;
}

} // namespace

TEST(StatisticsLayoutTest, NamesWhoSaysMostAndWhatIsAnsweredMost)
{
    const RowLayout layout = laidOut(700);
    QStringList texts = textsOf(layout);
    texts.replaceInStrings(QString(QChar::Nbsp), u" "_s);
    EXPECT_EQ(texts,
        (QStringList {u"Most active of 213 people:  ana (12)  bo (9)"_s,
            u"Most answered:  >>7 (20)  >>9 (3)"_s, u"Comments over time, a bar for 6 hours"_s,
            u"Comments by depth"_s, u"Comments by author, the most active"_s}));
    EXPECT_EQ(targetsOf(layout),
        (QList<Target> {target(Kind::OnlyAuthor, 1, u"ana"_s), target(Kind::OnlyAuthor, 1, u"bo"_s),
            target(Kind::Reference, 7), target(Kind::Reference, 9)}));
    expectHittable(layout);
    expectInside(layout);
}

TEST(StatisticsLayoutTest, ChartsHoldTheNumbersWithLabels)
{
    const RowLayout layout = laidOut(700);
    const auto charts = chartsOf(layout);
    ASSERT_EQ(charts.size(), 3U);
    EXPECT_EQ(charts[0]->chart->values, (std::vector {4, 0, 84, 2, 1}));
    EXPECT_EQ(charts[0]->chart->labels.size(), 5);
    EXPECT_FALSE(charts[0]->chart->labels.first().isEmpty());
    EXPECT_FALSE(charts[0]->chart->labels.last().isEmpty());
    EXPECT_EQ(charts[1]->chart->values, (std::vector {50, 30, 11}));
    EXPECT_EQ(charts[1]->chart->labels, (QStringList {u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(charts[2]->chart->values, (std::vector {12, 9}));
    EXPECT_EQ(charts[2]->chart->labels, (QStringList {u"ana"_s, u"bo"_s}));
}

TEST(StatisticsLayoutTest, TheLastDepthSaysThatDeeperOnesAreCountedToo)
{
    ThreadStatistics deep = figures();
    deep.byDepth.assign(size_t(discussion::StatisticsLimits().depths), 1);
    EXPECT_EQ(chartsOf(laidOut(700, deep))[1]->chart->labels.last(), u"12+"_s);
}

TEST(StatisticsLayoutTest, ChartsStandSideBySideWhereThereIsRoom)
{
    const auto isBeside = [](const RowLayout &layout, size_t left, size_t right) {
        const QRectF first = chartsOf(layout)[left]->frame;
        const QRectF second = chartsOf(layout)[right]->frame;
        EXPECT_TRUE(first.bottom() == second.bottom() || first.bottom() < second.top());
        return first.bottom() == second.bottom() && first.right() < second.left();
    };
    const RowLayout widest = laidOut(900);
    EXPECT_TRUE(isBeside(widest, 0, 1) && isBeside(widest, 1, 2));
    const RowLayout wide = laidOut(700);
    EXPECT_TRUE(isBeside(wide, 0, 1) && !isBeside(wide, 1, 2));
    const RowLayout narrow = laidOut(300);
    EXPECT_FALSE(isBeside(narrow, 0, 1) || isBeside(narrow, 1, 2));
    for (const RowLayout *layout : {&widest, &wide, &narrow}) {
        for (const PlacedBlock *chart : chartsOf(*layout)) {
            EXPECT_LE(chart->frame.right(), layout->left + layout->width);
            EXPECT_LE(chart->frame.bottom(), layout->height());
        }
    }
}

TEST(StatisticsLayoutTest, ChartsArePaintedInsideTheirFrames)
{
    for (const int bars : {1, 2, 12, 48, 2'000}) {
        SCOPED_TRACE(bars);
        Chart chart {{}, std::vector<int>(size_t(bars), 3), {}};
        chart.values[0] = 1'234;
        for (int bar = 0; bar < bars; ++bar)
            chart.labels.append(u"%1 Nov"_s.arg(bar));
        expectInsideItsFrame(chart);
        chart.shown = Chart::Labels::Each;
        expectInsideItsFrame(chart);
    }
}

TEST(StatisticsLayoutTest, NamesHaveTheRoomThatTheyNeed)
{
    const auto inkOf = [](const QStringList &names) {
        Chart chart {{}, std::vector<int>(size_t(names.size()), 3), names, Chart::Labels::Each};
        return expectInsideItsFrame(chart).width();
    };
    EXPECT_GT(inkOf({u"constantine"_s, u"bo"_s}), inkOf({u"ana"_s, u"bo"_s}) + 50);
    const int many = inkOf(QStringList(9, u"constantine"_s));
    EXPECT_GT(many, inkOf({u"constantine"_s}) + 50);
    EXPECT_EQ(many, inkOf(QStringList(8, u"constantine"_s))) << "what has no room is left out, not cut";
}

TEST(StatisticsLayoutTest, OnlyLongThreadsOfferThem)
{
    Page page;
    const auto offers = [&page] {
        const QList<Target> targets = targetsOf(layOutHead(page.rows, page.scene, 40, 700));
        return targets.contains(target(Kind::Statistics, 1));
    };
    page.show(longThread(kStatisticsFrom - 1));
    EXPECT_FALSE(offers());
    page.show(longThread(kStatisticsFrom));
    EXPECT_TRUE(offers());
    const int folded = layOutHead(page.rows, page.scene, 40, 700).height();
    page.scene.statistics = std::make_shared<const ThreadStatistics>(figures());
    EXPECT_GT(layOutHead(page.rows, page.scene, 40, 700).height(), folded);
}

TEST(ThreadFiguresTest, AreCountedOnceForEachSnapshotWhileTheyAreWanted)
{
    ThreadFigures figures;
    int changes = 0;
    QObject::connect(&figures, &ThreadFigures::changed, &figures, [&changes] { ++changes; });
    const auto counted = [&](int commenters) {
        return QTest::qWaitFor(
            [&] { return figures.statistics() && figures.statistics()->commenters == commenters; }, 30'000);
    };
    figures.setThread(longThread(100));
    EXPECT_FALSE(figures.statistics());
    figures.toggle();
    EXPECT_FALSE(figures.statistics()) << "nobody waits for them";
    EXPECT_TRUE(counted(100));
    figures.setThread(longThread(120));
    EXPECT_TRUE(figures.statistics()) << "the old ones stand until the new ones come";
    EXPECT_TRUE(counted(120));
    figures.toggle();
    EXPECT_FALSE(figures.statistics());
    EXPECT_EQ(changes, 4);
}

} // namespace backthread::threadview
