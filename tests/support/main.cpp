// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of a program that needs no window, inside a QCoreApplication.
#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    const int failures = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was let go is no leak
    return failures;
}
