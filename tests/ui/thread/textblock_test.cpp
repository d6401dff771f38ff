// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/textblock.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

const Target kFirst = target(Target::Kind::Reference, 1);
const Target kSecond = target(Target::Kind::Reference, 2);

TextBlock wrapped(const Runs &runs, qreal width)
{
    TextBlock block(runs, QGuiApplication::font());
    block.wrap(width, 1.4);
    return block;
}

} // namespace

TEST(TextBlockTest, WhatIsPointedAtIsHitWhereItStands)
{
    const TextBlock block = wrapped(
        Runs().add(u"see "_s).add(u">>1"_s, {}, kFirst).add(u" and "_s).add(u">>2"_s, {}, kSecond), 500);
    EXPECT_EQ(block.targets(), (QList<Target> {kFirst, kSecond}));
    for (const Target &each : {kFirst, kSecond}) {
        const TextBlock::Hit hit = block.hitAt(block.rectOf(each).center());
        ASSERT_NE(hit.target, nullptr);
        EXPECT_EQ(*hit.target, each);
        EXPECT_EQ(hit.rect, block.rectOf(each));
    }
}

TEST(TextBlockTest, BesideTheTextThereIsNothing)
{
    const TextBlock block = wrapped(Runs().add(u"see "_s).add(u">>1"_s, {}, kFirst), 500);
    const QRectF rect = block.rectOf(kFirst);
    EXPECT_EQ(block.hitAt({1, rect.center().y()}).target, nullptr);
    EXPECT_EQ(block.hitAt({rect.right() + 20, rect.center().y()}).target, nullptr);
    EXPECT_EQ(block.hitAt({rect.center().x(), block.height() + 1}).target, nullptr);
    EXPECT_TRUE(block.rectOf(kSecond).isNull());
}

TEST(TextBlockTest, PiecesThatPointAtTheSameAreOne)
{
    const TextBlock block =
        wrapped(Runs().add(QString(), {}, kSecond).add(u"one "_s, {}, kFirst).add(u"two"_s, {}, kFirst), 500);
    EXPECT_EQ(block.targets(), QList<Target> {kFirst});
    const TextBlock whole = wrapped(Runs().add(u"one two"_s, {}, kFirst), 500);
    EXPECT_EQ(block.rectOf(kFirst), whole.rectOf(kFirst));
}

TEST(TextBlockTest, ASecondReferenceToTheSameStandsElsewhere)
{
    const TextBlock block =
        wrapped(Runs().add(u">>1"_s, {}, kFirst).add(u" or "_s).add(u">>1"_s, {}, kFirst), 500);
    const QRectF first = block.rectOf(kFirst);
    const TextBlock::Hit second = block.hitAt({first.right() * 2, first.center().y()});
    ASSERT_NE(second.target, nullptr);
    EXPECT_GT(second.rect.left(), first.right());
}

TEST(TextBlockTest, ALinkOverSeveralLinesIsHitInEach)
{
    const QString address = u"https://example.com/"_s + QString(300, u'x');
    const TextBlock block = wrapped(Runs().add(address, {}, kFirst), 200);
    ASSERT_GT(block.height(), 3 * block.rectOf(kFirst).height());
    const qreal lowest = block.height() * 0.6;
    const TextBlock::Hit hit = block.hitAt({20, lowest});
    ASSERT_NE(hit.target, nullptr);
    EXPECT_TRUE(hit.rect.contains(QPointF(20, lowest)));
    EXPECT_LE(hit.rect.width(), 200);
}

TEST(TextBlockTest, AnEmptyTextIsOneLineAtMost)
{
    const TextBlock block = wrapped(Runs(), 200);
    const TextBlock line = wrapped(Runs().add(u"x"_s), 200);
    EXPECT_LE(block.height(), line.height());
}

TEST(TextBlockTest, LinesStandBelowEachOther)
{
    const TextBlock block = wrapped(Runs().add(u"word "_s.repeated(60)), 200);
    const QList<QRectF> lines = block.lines();
    ASSERT_GT(lines.size(), 3);
    for (qsizetype i = 1; i < lines.size(); ++i)
        EXPECT_GE(lines.at(i).top(), lines.at(i - 1).bottom());
    EXPECT_LE(lines.last().bottom(), block.height());
}

} // namespace backthread::threadview
