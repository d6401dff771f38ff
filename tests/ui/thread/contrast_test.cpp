// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/contrast.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

namespace {

// Of sixteen to a side, all colors there are from corner to corner.
QList<QColor> manyColors()
{
    QList<QColor> colors;
    for (int red = 0; red <= 255; red += 51) {
        for (int green = 0; green <= 255; green += 51) {
            for (int blue = 0; blue <= 255; blue += 51)
                colors.append(QColor(red, green, blue));
        }
    }
    return colors;
}

} // namespace

TEST(ContrastTest, IsWhatTheGuidelinesSay)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(QColor(0x00, 0x00, 0xff), Qt::white), 8.59, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1, 0.001);
}

TEST(ContrastTest, TextOnAnyColorCanBeMadeReadableAndStaysAsItIsWhereItCan)
{
    for (const QColor &background : manyColors()) {
        for (const QColor &wanted : {QColor(0x1a, 0x5f, 0xa8), QColor(0xe8, 0x83, 0x45), background}) {
            const QColor color = readable(wanted, {background}, pole(wanted, background));
            EXPECT_GE(contrast(color, background), kReadable)
                << wanted.name().toStdString() << " on " << background.name().toStdString();
            if (contrast(wanted, background) >= kReadable) {
                EXPECT_EQ(color, wanted);
            }
        }
    }
}

TEST(ContrastTest, DarkTextGoesDarkerAndLightTextLighterUnlessItCannotBeReadSo)
{
    EXPECT_EQ(pole(Qt::darkBlue, Qt::white), QColor(Qt::black));
    EXPECT_EQ(pole(Qt::yellow, Qt::black), QColor(Qt::white));
    EXPECT_EQ(pole(Qt::white, QColor(0xee, 0xee, 0xee)), QColor(Qt::black));
}

TEST(ContrastTest, OnlyFullColorsFarApartAreStrict)
{
    EXPECT_TRUE(isStrict(Qt::black, Qt::white));
    EXPECT_TRUE(isStrict(Qt::yellow, Qt::black));
    EXPECT_FALSE(isStrict(Qt::red, Qt::white));
    EXPECT_FALSE(isStrict(QColor(0x1f, 0x22, 0x26), Qt::white));
}

TEST(ContrastTest, ATintNeverMakesTextUnreadable)
{
    for (const QColor &base : manyColors()) {
        for (const QColor &tint : {QColor(Qt::black), QColor(Qt::white), QColor(255, 200, 0)}) {
            const QColor end = pole(Qt::black, base);
            EXPECT_GE(contrast(tinted(base, tint, 0.45, end), end), kReadable) << base.name().toStdString();
        }
    }
    EXPECT_EQ(tinted(Qt::white, Qt::black, 0.1, Qt::black), blend(Qt::black, Qt::white, 0.1));
}

} // namespace backthread::threadview
