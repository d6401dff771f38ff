// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/layoutbuilder.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

/// A long text between two lines.
RowLayout monster()
{
    const Page page;
    const QString text = u"Wide words WWW in a paragraph of MMMMM lines, and again. "_s.repeated(8) + u'\n';
    LayoutBuilder builder(page.scene.style, 0, 400);
    builder.line(Runs().add(u"above"_s), page.scene.style.meta);
    builder.body({text.repeated(100), {}}, ItemId(2));
    builder.line(Runs().add(u"below"_s, {}, target(Target::Kind::Fold, 2)), page.scene.style.meta);
    return builder.take();
}

int wrappedOf(const RowLayout &layout)
{
    int wrapped = 0;
    for (const PlacedBlock &block : layout.blocks())
        wrapped += int(block.text.isWrapped());
    return wrapped;
}

void expectStacked(const RowLayout &layout)
{
    const auto blocks = layout.blocks();
    for (size_t i = 1; i < blocks.size(); ++i)
        EXPECT_GE(blocks[i].frame.top(), blocks[i - 1].frame.bottom()) << i;
    for (const PlacedBlock &block : blocks)
        EXPECT_DOUBLE_EQ(block.frame.top(), block.position.y());
    EXPECT_GT(layout.height(), blocks.back().frame.bottom());
}

} // namespace

TEST(RowLayoutTest, TheTextOfAMonsterWaits)
{
    const RowLayout layout = monster();
    EXPECT_TRUE(layout.isMonstrous());
    EXPECT_TRUE(layout.blocks().front().text.isWrapped());
    EXPECT_TRUE(layout.blocks().back().text.isWrapped()) << "what is no text never waits";
    EXPECT_EQ(wrappedOf(layout), 2);
    expectStacked(layout);
}

TEST(RowLayoutTest, WhatIsLookedAtIsWrapped)
{
    const Page page;
    const RowLayout layout = monster();
    const int before = wrappedOf(layout);
    const qreal top = layout.height() / 2.0;
    const auto seen = layout.blocks(top, top + 500);
    EXPECT_LT(seen.front().frame.top(), top + page.scene.style.gap + 1);
    EXPECT_GT(seen.back().frame.bottom(), top + 500 - page.scene.style.gap - 1);
    for (const PlacedBlock &block : seen)
        EXPECT_TRUE(block.text.isWrapped());
    EXPECT_EQ(wrappedOf(layout), before + int(seen.size()));
    expectStacked(layout);
}

TEST(RowLayoutTest, LookingAtEverythingInAnyOrderGivesTheSame)
{
    const RowLayout down = monster();
    while (down.wrapNext(0, down.height())) { }
    const RowLayout up = monster();
    for (int y = up.height(); y > 0; y -= 100)
        (void)up.blocks(y, y + 100);
    (void)allBlocks(up);
    ASSERT_EQ(down.blocks().size(), up.blocks().size());
    for (size_t i = 0; i < up.blocks().size(); ++i)
        EXPECT_EQ(down.blocks()[i].frame, up.blocks()[i].frame) << i;
    EXPECT_EQ(down.height(), up.height());
    EXPECT_FALSE(down.wrapNext(0, down.height()));
    expectStacked(up);
}

TEST(RowLayoutTest, WrapsNothingOutsideOfWhatIsNear)
{
    const RowLayout layout = monster();
    const int before = wrappedOf(layout);
    EXPECT_FALSE(layout.wrapNext(0, layout.blocks().front().frame.bottom()));
    EXPECT_EQ(wrappedOf(layout), before);
    EXPECT_TRUE(layout.wrapNext(0, layout.height()));
    EXPECT_EQ(wrappedOf(layout), before + 1);
}

TEST(RowLayoutTest, ASpotStaysWithItsBlock)
{
    const RowLayout layout = monster();
    const qreal y = layout.height() * 0.8;
    const RowLayout::Spot spot = layout.spotAt(y);
    EXPECT_DOUBLE_EQ(layout.heightOf(spot), y);
    const qreal block = layout.blocks()[spot.block].frame.top();
    (void)layout.blocks(0, y - 1'000);
    const qreal moved = layout.blocks()[spot.block].frame.top() - block;
    EXPECT_NE(moved, 0);
    EXPECT_DOUBLE_EQ(layout.heightOf(spot), y + moved);
}

TEST(RowLayoutTest, HeightsFromAnEarlierLayoutAreExact)
{
    const RowLayout earlier = monster();
    (void)allBlocks(earlier);
    RowLayout layout = monster();
    EXPECT_NE(layout.height(), earlier.height()) << "estimates are no heights";
    const int wrapped = wrappedOf(layout);
    layout.expect(earlier.lateHeights());
    EXPECT_EQ(layout.height(), earlier.height());
    EXPECT_EQ(wrappedOf(layout), wrapped);
    const qreal y = layout.height() / 2.0;
    EXPECT_EQ(layout.blocks(y, y + 1).front().frame, earlier.blocks(y, y + 1).front().frame);
}

TEST(RowLayoutTest, PlacesAreFoundInWhatWaits)
{
    const RowLayout layout = monster();
    const qsizetype last = layout.blocks()[layout.blocks().size() - 2].text.source().end();
    const QRectF rect = layout.rectAt(last - 10);
    EXPECT_GT(rect.top(), layout.height() * 0.8);
    EXPECT_EQ(layout.sourceAt(rect.center()), last - 10);
    EXPECT_FALSE(layout.rectOf(target(Target::Kind::Fold, 2)).isNull());
    expectHittable(layout);
}

} // namespace backthread::threadview
