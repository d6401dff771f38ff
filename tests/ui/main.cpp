// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of what needs fonts and widgets, inside a QApplication.
#include "ui/wording/translations.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    // When a build lists the cases, nothing has set the environment of the tests yet.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    backthread::wording::translate(application, QLocale::c());
    const int failures = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was let go is no leak
    return failures;
}
