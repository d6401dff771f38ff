// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/readingsettings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Density = ReadingSettings::Density;
using Indent = ReadingSettings::Indent;

namespace {

class ReadingSettingsTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_profile.filePath(u"settings.ini"_s); }

    [[nodiscard]] ReadingSettings readFrom(const QByteArray &content) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return ReadingSettings::read(path());
    }

private:
    QTemporaryDir m_profile;
};

} // namespace

TEST_F(ReadingSettingsTest, AreTheSameAfterTheyWereWritten)
{
    ReadingSettings settings;
    settings.textSteps = -3;
    settings.column = 102;
    settings.density = Density::Airy;
    settings.indent = Indent::Narrow;
    settings.family = u"Neue Schrift, \"kursiv\" ü"_s;
    settings.write(path());
    EXPECT_EQ(ReadingSettings::read(path()), settings);

    settings.column = ReadingSettings::kWholeWindow;
    settings.density = Density::Compact;
    settings.indent = Indent::Wide;
    settings.write(path());
    EXPECT_EQ(ReadingSettings::read(path()), settings);
}

TEST_F(ReadingSettingsTest, AMissingFileGivesTheDefaults)
{
    EXPECT_EQ(ReadingSettings::read(path()), ReadingSettings());
}

TEST_F(ReadingSettingsTest, DamagedEntriesGiveTheDefaults)
{
    const QByteArrayList contents {QByteArray(4'096, '\0'), "reading]\ncolumn=100", "\xff\xfe[reading]\x00",
        "[reading]\ntextsize=big\ncolumn=wide\ndensity=7\nindent=\nfont=\n",
        "[reading]\ntextsize=@Variant(\\0\\0)\ncolumn=1, 2\ndensity=normal, airy\nindent\n",
        "[reading]\ncolumn=99999999999999999999\ndensity=AIRY\n"};
    for (const QByteArray &content : contents)
        EXPECT_EQ(readFrom(content), ReadingSettings()) << content.constData();
}

TEST_F(ReadingSettingsTest, ValuesBeyondReasonAreBroughtBack)
{
    EXPECT_EQ(readFrom("[reading]\ntextsize=4000\n").textSteps, 12);
    EXPECT_EQ(readFrom("[reading]\ntextsize=-4000\n").textSteps, -4);
    EXPECT_EQ(readFrom("[reading]\ntextsize=2147483647\n").textSteps, 12);
    EXPECT_EQ(readFrom("[reading]\ncolumn=3\n").column, 60);
    EXPECT_EQ(readFrom("[reading]\ncolumn=-1\n").column, 60);
    EXPECT_EQ(readFrom("[reading]\ncolumn=4000\n").column, 120);
}

TEST_F(ReadingSettingsTest, StepsStayWithinTheLimits)
{
    ReadingSettings settings;
    settings.stepText(100);
    EXPECT_EQ(settings.textSteps, 12);
    settings.stepText(-1);
    EXPECT_EQ(settings.textSteps, 11);
    settings.stepText(-100);
    EXPECT_EQ(settings.textSteps, -4);
    settings.stepDensity(1);
    EXPECT_EQ(settings.density, Density::Airy);
    settings.stepDensity(1);
    EXPECT_EQ(settings.density, Density::Airy);
    settings.stepDensity(-2);
    EXPECT_EQ(settings.density, Density::Compact);
}

TEST_F(ReadingSettingsTest, BeyondTheWidestColumnIsTheWholeWindow)
{
    ReadingSettings settings;
    settings.column = 114;
    settings.stepColumn(1);
    EXPECT_EQ(settings.column, 120);
    settings.stepColumn(1);
    EXPECT_EQ(settings.column, ReadingSettings::kWholeWindow);
    settings.stepColumn(1);
    EXPECT_EQ(settings.column, ReadingSettings::kWholeWindow);
    settings.stepColumn(-1);
    EXPECT_EQ(settings.column, 120);
    settings.stepColumn(-100);
    EXPECT_EQ(settings.column, 60);
}

} // namespace backthread::threadview
