// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class PreferencesTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_profile.filePath(u"settings.ini"_s); }

private:
    QTemporaryDir m_profile;
};

} // namespace

TEST_F(PreferencesTest, AreKeptWhenTheyGo)
{
    KeyBindings keys;
    keys.setKeys(Command::Quit, {QKeySequence(Qt::CTRL | Qt::Key_W)});
    {
        Preferences preferences(path());
        preferences.setReading({.column = 66});
        preferences.setKeys(keys);
        preferences.setTheme(Theme::Dark);
        preferences.setNotifies(false);
        preferences.setAnswersKRunner(false);
    }
    const Preferences again(path());
    EXPECT_EQ(again.reading().column, 66);
    EXPECT_EQ(again.keys(), keys);
    EXPECT_EQ(again.theme(), Theme::Dark);
    EXPECT_FALSE(again.notifies());
    EXPECT_TRUE(again.answersGnome());
    EXPECT_FALSE(again.answersKRunner());
}

TEST_F(PreferencesTest, AreKeptAMomentAfterTheLastChange)
{
    Preferences preferences(path());
    preferences.setReading({.column = 66});
    EXPECT_FALSE(QFile::exists(path())) << "not while somebody turns a wheel";
    EXPECT_TRUE(QTest::qWaitFor([this] { return threadview::ReadingSettings::read(path()).column == 66; }));
}

TEST_F(PreferencesTest, TellOnlyOfChanges)
{
    Preferences preferences(path());
    const QSignalSpy reading(&preferences, &Preferences::readingChanged);
    const QSignalSpy keys(&preferences, &Preferences::keysChanged);
    const QSignalSpy theme(&preferences, &Preferences::themeChanged);
    preferences.setReading({});
    preferences.setKeys({});
    preferences.setTheme(Theme::System);
    EXPECT_EQ(reading.count() + keys.count() + theme.count(), 0);
    preferences.setTheme(Theme::Light);
    EXPECT_EQ(theme.count(), 1);
    preferences.setReading({.textSteps = 1});
    EXPECT_EQ(reading.count(), 1);
    EXPECT_EQ(keys.count(), 0);
}

TEST_F(PreferencesTest, WithoutAChangeNothingIsWritten)
{
    {
        const Preferences preferences(path());
    }
    EXPECT_FALSE(QFile::exists(path()));
}

} // namespace backthread::shell
