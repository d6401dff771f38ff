// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keepservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/idleengine.h"
#include "ui/settings/keepsview.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace backthread::settings {

using namespace Qt::StringLiterals;

namespace {

class KeepsViewTest : public testing::Test {
protected:
    void save(const discussion::Keep &keep)
    {
        bool isSaved = false;
        QObject context;
        QObject::connect(&keeps, &services::KeepService::keepsChanged, &context, [&] { isSaved = true; });
        keeps.save(keep);
        ASSERT_TRUE(waitUntil([&] { return isSaved; }));
    }
    [[nodiscard]] QTreeWidget &table() { return *view.findChild<QTreeWidget *>(); }
    [[nodiscard]] QSpinBox &stories() { return *view.findChild<QSpinBox *>(); }
    /// How many can be pressed.
    [[nodiscard]] int enabledButtons()
    {
        int enabled = 0;
        for (const auto *button : view.findChildren<QPushButton *>())
            enabled += button->isEnabled();
        return enabled;
    }

    IdleEngine idle;
    services::KeepService keeps {idle.engine};
    KeepsView view {keeps};
};

} // namespace

TEST_F(KeepsViewTest, TheEditorShowsWhatIsChosen)
{
    save({.stories = 40});
    EXPECT_EQ(enabledButtons(), 1) << "nothing is chosen";
    table().setCurrentItem(table().topLevelItem(0));
    EXPECT_EQ(stories().value(), 40);
    EXPECT_EQ(enabledButtons(), 3);
}

TEST_F(KeepsViewTest, WhatSomebodyIsWritingStaysWhenARoundEnds)
{
    save({.stories = 40});
    table().setCurrentItem(table().topLevelItem(0));
    stories().setValue(41);
    save({.feed = discussion::Feed::Best, .stories = 20});
    EXPECT_EQ(table().topLevelItemCount(), 2);
    EXPECT_EQ(table().currentItem()->text(0), u"Top"_s);
    EXPECT_EQ(stories().value(), 41);
    EXPECT_EQ(enabledButtons(), 3);
}

} // namespace backthread::settings
