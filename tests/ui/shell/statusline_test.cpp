// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "ui/shell/statusline.h"

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::ThreadSnapshot;

namespace {

constexpr qint64 kNow = 1'700'000'000;

} // namespace

TEST(StatusLineTest, SaysWhatIsHeldAndHowOldThatIs)
{
    StatusLine line;
    ThreadSnapshot snapshot;
    snapshot.thread = drawing::thread("1\n  2\n  3\n");
    line.showThread(snapshot, kNow);
    EXPECT_EQ(line.thread(), u"2 cached · cached in part"_s);
    snapshot.fetch = {kNow - 12 * 60, 0.206, 3, true};
    line.showThread(snapshot, kNow);
    EXPECT_EQ(line.thread(), u"2 cached · cached 12 minutes ago · offline copy complete"_s);
    line.showThread(snapshot, kNow + 60);
    EXPECT_EQ(line.thread(), u"2 cached · cached 13 minutes ago · offline copy complete"_s);
    snapshot.origin = ThreadSnapshot::Origin::Network;
    snapshot.fetch.complete = false;
    line.showThread(snapshot, kNow);
    EXPECT_EQ(line.thread(), u"2 cached · fetched in 0.21s · offline copy incomplete"_s);
    snapshot.loading = true;
    snapshot.expected = 412;
    line.showThread(snapshot, kNow);
    EXPECT_EQ(line.thread(), u"2 cached · fetching about 412 comments …"_s);
}

TEST(StatusLineTest, WhatIsNewStandsBesideIt)
{
    StatusLine line;
    ThreadSnapshot snapshot;
    snapshot.thread = drawing::thread("1\n  2\n");
    line.showThread(snapshot, kNow);
    line.showNew(u"1 new since 18:04"_s, u"New is what came later."_s);
    EXPECT_EQ(line.thread(), u"1 cached · cached in part · 1 new since 18:04"_s);
    line.showNew({}, {});
    EXPECT_EQ(line.thread(), u"1 cached · cached in part"_s);
}

} // namespace backthread::shell
