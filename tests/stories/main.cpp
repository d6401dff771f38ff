// SPDX-License-Identifier: GPL-3.0-or-later
// Runs stories in a window that nobody sees.
#include "ui/shell/theme.h"
#include "ui/wording/translations.h"
#include "watchedapplication.h"

#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    backthread::stories::WatchedApplication application(argc, argv);
    backthread::wording::translate(application, QLocale::c());
    QApplication::setQuitOnLastWindowClosed(false);
    backthread::shell::apply({.theme = backthread::shell::AppearanceSettings::Theme::Light});
    const int failures = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was let go is no leak
    return failures;
}
