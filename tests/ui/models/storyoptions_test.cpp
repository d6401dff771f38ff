// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyoptions.h"

#include <gtest/gtest.h>

namespace backthread::models {

using namespace Qt::StringLiterals;

TEST(StoryOptionsTest, AreTheSameAfterTheyWereASetting)
{
    for (const auto sort : kSorts) {
        const StoryOptions options {sort, 100, 20};
        EXPECT_EQ(storyOptionsFromSetting(toSetting(options)), options) << int(sort);
    }
}

TEST(StoryOptionsTest, WhatCannotBeReadIsAsNobodyHadChosenIt)
{
    for (const QString &setting : {QString(), u"nonsense"_s, u"rank x y"_s, u"best -5 -7"_s})
        EXPECT_EQ(storyOptionsFromSetting(setting), StoryOptions()) << setting.toStdString();
    EXPECT_EQ(storyOptionsFromSetting(u"points 50"_s), (StoryOptions {StoryOptions::Sort::Points, 50, 0}));
}

} // namespace backthread::models
