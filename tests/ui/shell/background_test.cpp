// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/shell/background.h"
#include "ui/shell/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class BackgroundTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_home.filePath(u"autostart/entry.desktop"_s); }
    [[nodiscard]] Autostart autostart() const { return {path(), {u"backthread"_s, u"--background"_s}}; }
    void want(bool background) { m_preferences.setPresence({.background = background}); }

    QTemporaryDir m_home;
    Preferences m_preferences {m_home.filePath(u"settings.ini"_s)};
};

} // namespace

TEST_F(BackgroundTest, TheDesktopIsToldAtOnce)
{
    const Background background(m_preferences, autostart());
    want(true);
    EXPECT_TRUE(waitUntil([this] { return QFile::exists(path()); }));
    want(false);
    EXPECT_TRUE(waitUntil([this] { return !QFile::exists(path()); }));
}

TEST_F(BackgroundTest, TheLastWordCounts)
{
    const Background background(m_preferences, autostart());
    for (const bool wanted : {true, false, true, false, true})
        want(wanted);
    EXPECT_TRUE(waitUntil([this] { return QFile::exists(path()); }));
    want(false);
    want(true);
    want(false);
    EXPECT_TRUE(waitUntil([this] { return !QFile::exists(path()); }));
}

TEST_F(BackgroundTest, WhatSomebodyTookFromTheDesktopIsNotPutBack)
{
    want(true);
    const Background background(m_preferences, autostart());
    m_preferences.setPresence({.tray = true, .background = true});
    QCoreApplication::processEvents();
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(BackgroundTest, AFailureIsTold)
{
    QFile inTheWay(m_home.filePath(u"autostart"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Background background(m_preferences, autostart());
    std::optional<Error> error;
    QObject::connect(
        &background, &Background::failed, &background, [&error](const Error &said) { error = said; });
    want(true);
    ASSERT_TRUE(waitUntil([&error] { return error.has_value(); }));
    EXPECT_EQ(error->kind, Error::Kind::File);
}

} // namespace backthread::shell
