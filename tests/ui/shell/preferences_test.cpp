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

constexpr AppearanceSettings kDark {.theme = AppearanceSettings::Theme::Dark, .highContrast = true};

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
        preferences.setAppearance(kDark);
        preferences.setPresence({.notifies = false, .tray = true});
        preferences.setAnswersKRunner(false);
        preferences.setRemembersSearches(false);
    }
    const Preferences again(path());
    EXPECT_EQ(again.reading().column, 66);
    EXPECT_EQ(again.keys(), keys);
    EXPECT_EQ(again.appearance(), kDark);
    EXPECT_EQ(again.presence(), (PresenceSettings {.notifies = false, .tray = true}));
    EXPECT_TRUE(again.answersGnome());
    EXPECT_FALSE(again.answersKRunner());
    EXPECT_FALSE(again.remembersSearches());
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
    const QSignalSpy appearance(&preferences, &Preferences::appearanceChanged);
    preferences.setReading({});
    preferences.setKeys({});
    preferences.setAppearance({});
    EXPECT_EQ(reading.count() + keys.count() + appearance.count(), 0);
    preferences.setAppearance(kDark);
    EXPECT_EQ(appearance.count(), 1);
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
