// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/engine.h"
#include "core/services/watchservice.h"
#include "ui/shell/countedicon.h"
#include "ui/shell/notifications.h"
#include "ui/shell/preferences.h"
#include "ui/shell/trayicon.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class TrayIconTest : public testing::Test {
protected:
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const auto actions = m_tray.icon()->contextMenu()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    void want(bool tray) { m_preferences.setPresence({.tray = tray}); }

    QTemporaryDir m_directory;
    SystemClock m_clock;
    services::Engine m_engine {store::Profile::in(m_directory.path()), {}, m_clock};
    services::WatchService m_watches {m_engine};
    Preferences m_preferences {m_directory.filePath(u"settings.ini"_s)};
    Notifications m_notifications {
        m_watches, m_preferences, m_clock, [] { return QDBusConnection(u"no such connection"_s); }};
    TrayIcon m_tray {{m_watches, m_preferences, m_notifications, m_clock}};
};

} // namespace

TEST_F(TrayIconTest, IsThereAsLongAsItIsWanted)
{
    EXPECT_EQ(m_tray.icon(), nullptr) << "not before somebody wants it";
    want(true);
    ASSERT_NE(m_tray.icon(), nullptr);
    EXPECT_TRUE(m_tray.icon()->isVisible());
    want(false);
    EXPECT_EQ(m_tray.icon(), nullptr);
}

TEST_F(TrayIconTest, TheMenuDoesWhatItSays)
{
    int opened = 0;
    int ended = 0;
    QObject::connect(&m_tray, &TrayIcon::openWanted, &m_tray, [&opened] { ++opened; });
    QObject::connect(&m_tray, &TrayIcon::quitWanted, &m_tray, [&ended] { ++ended; });
    want(true);
    ASSERT_NE(action(u"&Open Backthread"_s), nullptr);
    action(u"&Open Backthread"_s)->trigger();
    EXPECT_EQ(opened, 1);
    EXPECT_FALSE(action(u"&Next new reply"_s)->isEnabled()) << "there is none";
    action(u"&Quiet for an hour"_s)->trigger();
    EXPECT_TRUE(m_notifications.isQuietOnRequest());
    action(u"&Quiet for an hour"_s)->trigger();
    EXPECT_FALSE(m_notifications.isQuietOnRequest());
    action(u"Qui&t"_s)->trigger();
    EXPECT_EQ(ended, 1);
}

TEST(CountedIconTest, HasTheNumberOnItInEverySizeOfATray)
{
    QPixmap square(64, 64);
    square.fill(Qt::red);
    const QIcon plain(square);
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        const auto imageOf = [&](int count) {
            return countedIcon(plain, count).pixmap(QSize(size, size), 1.0).toImage();
        };
        EXPECT_EQ(imageOf(0).pixelColor(size / 2, size * 3 / 4), QColor(Qt::red));
        EXPECT_NE(imageOf(1), imageOf(0)) << size;
        EXPECT_NE(imageOf(1), imageOf(2)) << size;
        EXPECT_EQ(imageOf(100), imageOf(1000)) << "there is no room for more";
    }
}

} // namespace backthread::shell
