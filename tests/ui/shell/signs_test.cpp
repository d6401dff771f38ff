// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettes.h"
#include "ui/shell/signs.h"
#include "ui/thread/contrast.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace backthread::shell {

namespace {

constexpr Sign kSigns[] {
    Sign::Back, Sign::Forward, Sign::Refresh, Sign::Help, Sign::Star, Sign::FilledStar, Sign::Menu};

class SignsTest : public testing::Test {
protected:
    void TearDown() override { QApplication::setPalette(QPalette()); }

    [[nodiscard]] static QImage pictureOf(Sign sign, const QColor &background, int size)
    {
        QImage image(size, size, QImage::Format_RGB32);
        image.fill(background);
        QPainter painter(&image);
        iconOf(sign).paint(&painter, image.rect());
        return image;
    }
};

} // namespace

TEST_F(SignsTest, AreSeenInEveryThemeAndSize)
{
    for (const QPalette &palette :
        {lightPalette(false), darkPalette(false), lightPalette(true), darkPalette(true)}) {
        QApplication::setPalette(palette);
        const QColor window = palette.color(QPalette::Window);
        for (const Sign sign : kSigns) {
            for (const int size : {16, 20, 36}) {
                const QImage picture = pictureOf(sign, window, size);
                qreal most = 1;
                for (int at = 0; at < size * size; ++at)
                    most = std::max(
                        most, threadview::contrast(picture.pixelColor(at % size, at / size), window));
                EXPECT_GE(most, threadview::kReadable) << int(sign) << " at " << size;
            }
        }
    }
}

TEST_F(SignsTest, AreUnlikeEachOther)
{
    for (const Sign sign : kSigns) {
        for (const Sign other : kSigns) {
            if (sign != other) {
                EXPECT_NE(pictureOf(sign, Qt::white, 24), pictureOf(other, Qt::white, 24));
            }
        }
    }
}

TEST_F(SignsTest, LeadTheOtherWayFromRightToLeft)
{
    const QImage back = pictureOf(Sign::Back, Qt::white, 24);
    const QImage refresh = pictureOf(Sign::Refresh, Qt::white, 24);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(pictureOf(Sign::Back, Qt::white, 24), back);
    EXPECT_EQ(pictureOf(Sign::Refresh, Qt::white, 24), refresh);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace backthread::shell
