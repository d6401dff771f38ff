// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QDirIterator>
#include <QImage>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounding = 8; // of 255; renderers differ that much where edges are smoothed

/// "32x32/apps/name.png"
QString pictureOf(int size)
{
    return u"%1x%1/apps/org.backthread.backthread.png"_s.arg(size);
}

int difference(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
        std::abs(qBlue(one) - qBlue(other)), std::abs(qAlpha(one) - qAlpha(other))});
}

/// The largest there is between two pictures of one size.
int difference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            largest = std::max(largest, difference(one.pixel(x, y), other.pixel(x, y)));
    }
    return largest;
}

class IconsTest : public InstalledTest {
protected:
    inline static const QString kIcons = u"share/icons/hicolor/"_s;
};

} // namespace

TEST_F(IconsTest, PicturesInTheUsualSizesAreWhatTheDrawingRendersTo)
{
    BACKTHREAD_SKIP_WITHOUT("rsvg-convert");
    const QTemporaryDir rendered;
    const Outcome outcome = run(sourcePath(u"packaging/icons/render"_s), {rendered.path()});
    ASSERT_EQ(outcome.code, 0) << outcome;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage picture(path(kIcons + pictureOf(size)));
        ASSERT_EQ(picture.size(), QSize(size, size));
        EXPECT_LE(difference(picture, QImage(rendered.filePath(pictureOf(size)))), kRounding)
            << size << ": to be rendered again by packaging/icons/render";
    }
}

TEST_F(IconsTest, DrawingsAreWellFormedAndCanBeRendered)
{
    BACKTHREAD_SKIP_WITHOUT("xmllint");
    BACKTHREAD_SKIP_WITHOUT("rsvg-convert");
    const QTemporaryDir folder;
    for (const QString &drawing : {u"scalable/apps/org.backthread.backthread.svg"_s,
             u"symbolic/apps/org.backthread.backthread-symbolic.svg"_s}) {
        const QString file = path(kIcons + drawing);
        const Outcome wellFormed = run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, file});
        EXPECT_EQ(wellFormed.code, 0) << wellFormed;
        const QString picture = folder.filePath(u"picture.png"_s);
        const Outcome outcome = run(u"rsvg-convert"_s, {u"--width"_s, u"64"_s, file, u"--output"_s, picture});
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_EQ(QImage(picture).size(), QSize(64, 64));
    }
}

} // namespace backthread::packaging
