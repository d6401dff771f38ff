// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktoplook.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using Scheme = DesktopLook::Scheme;

namespace {

DesktopLook appearance(const QVariantMap &settings)
{
    return DesktopLook::of({{u"org.freedesktop.appearance"_s, settings}});
}

DesktopLook interface(const QVariantMap &settings)
{
    return DesktopLook::of({{u"org.gnome.desktop.interface"_s, settings}});
}

} // namespace

TEST(DesktopLookTest, IsWhatTheDesktopSays)
{
    EXPECT_EQ(appearance({{u"color-scheme"_s, 1U}}).scheme, Scheme::Dark);
    EXPECT_EQ(appearance({{u"color-scheme"_s, 2U}}).scheme, Scheme::Light);
    EXPECT_EQ(appearance({{u"color-scheme"_s, 0U}}).scheme, Scheme::Unsaid);
    EXPECT_TRUE(appearance({{u"contrast"_s, 1U}}).highContrast);
    EXPECT_TRUE(appearance({{u"reduced-motion"_s, 1U}}).isStill);
    EXPECT_EQ(DesktopLook::of({}), DesktopLook());
}

TEST(DesktopLookTest, OlderDesktopsAreUnderstood)
{
    EXPECT_TRUE(interface({{u"enable-animations"_s, false}}).isStill);
    EXPECT_FALSE(interface({{u"enable-animations"_s, true}}).isStill);
    EXPECT_EQ(interface({{u"gtk-theme"_s, u"Greybird-dark"_s}}).scheme, Scheme::Dark);
    EXPECT_EQ(interface({{u"gtk-theme"_s, u"Greybird"_s}}).scheme, Scheme::Unsaid);
    const DesktopLook inverse = interface({{u"gtk-theme"_s, u"HighContrastInverse"_s}});
    EXPECT_TRUE(inverse.highContrast);
    EXPECT_EQ(inverse.scheme, Scheme::Dark);
    EXPECT_TRUE(DesktopLook::of({{u"org.gnome.desktop.a11y.interface"_s, {{u"high-contrast"_s, true}}}})
                    .highContrast);
}

TEST(DesktopLookTest, WhatHasAnotherTypeIsUnsaid)
{
    const DesktopLook said = appearance({{u"color-scheme"_s, u"1"_s}, {u"contrast"_s, true},
        {u"reduced-motion"_s, QVariantMap {{u"1"_s, 1U}}}});
    EXPECT_EQ(said, DesktopLook());
    EXPECT_EQ(appearance({{u"color-scheme"_s, 4'000'000'000U}, {u"contrast"_s, 77U}}), DesktopLook());
    EXPECT_EQ(interface({{u"enable-animations"_s, 0U}, {u"gtk-theme"_s, 5}}), DesktopLook());
}

TEST(DesktopLookTest, IsRememberedAndDamageIsUnsaid)
{
    const QTemporaryDir profile;
    const QString path = profile.filePath(u"settings.ini"_s);
    EXPECT_EQ(DesktopLook::read(path), DesktopLook());
    const DesktopLook look {.scheme = Scheme::Dark, .highContrast = true, .isStill = true};
    look.write(path);
    EXPECT_EQ(DesktopLook::read(path), look);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[desktop]\nscheme=purple\nhighcontrast=\n");
    file.close();
    EXPECT_EQ(DesktopLook::read(path), DesktopLook());
}

} // namespace backthread::shell
