// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/accessiblethread.h"
#include "ui/thread/threadview.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace backthread::threadview {

/// A window with a discussion, as assistive technology finds it when it asks. Of what it is told without
/// asking, tests/accessibility knows: the offscreen platform has nobody to tell.
class AccessiblePage : public testing::Test {
protected:
    AccessiblePage();

    void show(const char *drawing);
    void giveFocus();

    [[nodiscard]] AccessibleThread &thread();
    [[nodiscard]] QAccessibleInterface &comment(int number);
    [[nodiscard]] std::string nameOf(int number);
    [[nodiscard]] std::string actionsOf(int number);

    Page page;
    ThreadView view {page.rows};
};

} // namespace backthread::threadview
