// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeportal.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"
#include "ui/shell/appearance.h"
#include "ui/shell/palettes.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QStyle>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using Theme = AppearanceSettings::Theme;
using Scheme = DesktopLook::Scheme;

namespace {

class AppearanceTest : public testing::Test {
protected:
    void TearDown() override
    {
        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(QPalette());
    }

    /// Where the program is as dark and strong as this palette.
    [[nodiscard]] static bool has(const QPalette &palette)
    {
        const QPalette now = QApplication::palette();
        return now.color(QPalette::Base) == palette.color(QPalette::Base)
            && now.color(QPalette::Text) == palette.color(QPalette::Text);
    }
    [[nodiscard]] QString path() const { return m_profile.filePath(u"settings.ini"_s); }

    QTemporaryDir m_profile;
    Preferences m_preferences {path()};
};

} // namespace

TEST_F(AppearanceTest, TheDesktopIsTakenToBeAsItWasLastUntilItSaysWhatItIs)
{
    DesktopLook({.scheme = Scheme::Dark}).write(path());
    Appearance appearance(m_preferences, path());
    EXPECT_TRUE(has(darkPalette(false))) << "before anybody has answered";
    appearance.follow([] { return QDBusConnection(u"no such connection"_s); });
    EXPECT_TRUE(waitUntil([] { return has(lightPalette(false)); }))
        << "where nothing is said the palette tells";
    EXPECT_EQ(DesktopLook::read(path()).scheme, Scheme::Unsaid);
}

TEST_F(AppearanceTest, FollowsTheDesktopWhileItChanges)
{
    BACKTHREAD_SKIP_WITHOUT_BUS();
    const PrivateBus bus;
    FakePortal portal(bus.connection(u"service"_s));
    Appearance appearance(m_preferences, path());
    EXPECT_TRUE(has(lightPalette(false)));
    portal.set(u"color-scheme"_s, 1);
    appearance.follow([&bus] { return bus.connection(u"client"_s); });
    EXPECT_TRUE(waitUntil([] { return has(darkPalette(false)); }));
    portal.set(u"contrast"_s, 1);
    EXPECT_TRUE(waitUntil([] { return has(darkPalette(true)); }));
    portal.set(u"color-scheme"_s, 2);
    EXPECT_TRUE(waitUntil([] { return has(lightPalette(true)); }));
    EXPECT_EQ(DesktopLook::read(path()), (DesktopLook {.scheme = Scheme::Light, .highContrast = true}));
}

TEST_F(AppearanceTest, WhatIsChosenGoesBeforeWhatTheDesktopSays)
{
    DesktopLook({.scheme = Scheme::Dark}).write(path());
    const Appearance appearance(m_preferences, path());
    m_preferences.setAppearance({.theme = Theme::Light});
    EXPECT_TRUE(has(lightPalette(false)));
    m_preferences.setAppearance({.theme = Theme::Light, .highContrast = true});
    EXPECT_TRUE(has(lightPalette(true)));
    m_preferences.setAppearance({});
    EXPECT_TRUE(has(darkPalette(false)));
}

TEST_F(AppearanceTest, WhatIsGivenAtTheStartHoldsUntilAnotherThemeIsChosen)
{
    const Appearance appearance(m_preferences, path(), Theme::Dark);
    EXPECT_TRUE(has(darkPalette(false)));
    m_preferences.setAppearance({.highContrast = true});
    EXPECT_TRUE(has(darkPalette(true))) << "which says nothing of light and dark";
    m_preferences.setAppearance({.theme = Theme::Light, .highContrast = true});
    EXPECT_TRUE(has(lightPalette(true)));
}

TEST_F(AppearanceTest, WhatIsGivenStaysWhenTheDesktopTurnsHighContrastOn)
{
    BACKTHREAD_SKIP_WITHOUT_BUS();
    const PrivateBus bus;
    FakePortal portal(bus.connection(u"service"_s));
    Appearance appearance(m_preferences, path(), Theme::Dark);
    appearance.follow([&bus] { return bus.connection(u"client"_s); });
    portal.set(u"contrast"_s, 1);
    EXPECT_TRUE(waitUntil([] { return has(darkPalette(true)); }));
}

TEST_F(AppearanceTest, AThemeThatThePlatformChangesIsLookedAtAnew)
{
    const Appearance appearance(m_preferences, path());
    QWidget window;
    QPalette of(Qt::darkGray);
    QApplication::setPalette(of);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    EXPECT_TRUE(waitUntil([] { return has(lightPalette(false)); }));
}

} // namespace backthread::shell
