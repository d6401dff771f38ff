// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sectionoptions.h"

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Feed;
using models::StoryOptions;
using Sort = StoryOptions::Sort;

namespace {

const Section kTop {Section::Kind::Feed, Feed::Top, {}};
const Section kSite {Section::Kind::Site, {}, u"example.org"_s};

} // namespace

TEST(SectionOptionsTest, EachSectionHasItsOwnAlsoAfterARestart)
{
    SectionOptions options;
    options.set(kTop, {Sort::Points, 100, 0});
    options.set(kSite, {Sort::Rank, 0, 5});
    options = SectionOptions::fromSetting(options.toSetting());
    EXPECT_EQ(options.of(kTop), (StoryOptions {Sort::Points, 100, 0}));
    EXPECT_EQ(options.of(kSite), (StoryOptions {Sort::Rank, 0, 5}));
    EXPECT_EQ(options.of({Section::Kind::History}), StoryOptions());
}

TEST(SectionOptionsTest, AllDaysShareTheirs)
{
    SectionOptions options;
    options.set(bestOf(QDate(2026, 1, 1), QDate(2026, 1, 2)), {.points = 50});
    EXPECT_EQ(options.of(bestOf(QDate(2026, 3, 1), QDate(2026, 3, 2))).points, 50);
    EXPECT_EQ(options.of({Section::Kind::Best, {}, Section::kDay.toString()}).points, 0);
    EXPECT_EQ(SectionOptions::fromSetting(options.toSetting()), options);
}

TEST(SectionOptionsTest, WhatIsAsNobodyHadChosenItIsForgotten)
{
    SectionOptions options;
    options.set(kTop, {Sort::Points, 100, 0});
    options.set(kTop, {});
    EXPECT_EQ(options, SectionOptions());
    EXPECT_TRUE(options.toSetting().isEmpty());
}

TEST(SectionOptionsTest, DamagedSettingsAreLeftOut)
{
    const auto options = SectionOptions::fromSetting({{}, u"points"_s, u"points 100 0"_s, u"rank 0 0 top"_s});
    EXPECT_EQ(options, SectionOptions());
}

TEST(SectionOptionsTest, ThereIsAnEndToThem)
{
    SectionOptions options;
    for (int site = 0; site < 1'000; ++site)
        options.set({Section::Kind::Site, {}, u"site%1.example.org"_s.arg(site)}, {.points = 1});
    EXPECT_LE(options.toSetting().size(), 100);
}

} // namespace backthread::lists
