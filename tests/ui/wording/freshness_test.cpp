// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "ui/wording/freshness.h"

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;
using discussion::ThreadSnapshot;

namespace {

constexpr qint64 kNow = 1'700'000'000;

QString said(const ThreadSnapshot &snapshot)
{
    return freshnessText(Freshness::of(snapshot), *snapshot.thread, kNow);
}

ThreadSnapshot fetchedBefore()
{
    ThreadSnapshot snapshot;
    snapshot.thread = drawing::thread("1\n  2\n");
    snapshot.fetch = {kNow - 12 * 60, 0.206, 3, true};
    return snapshot;
}

} // namespace

TEST(FreshnessTest, ACopySaysHowOldItIs)
{
    EXPECT_EQ(said(fetchedBefore()), u"cached 12 minutes ago"_s);
}

TEST(FreshnessTest, WhatWasJustFetchedSaysHowLongThatTook)
{
    ThreadSnapshot snapshot = fetchedBefore();
    snapshot.origin = ThreadSnapshot::Origin::Network;
    EXPECT_EQ(said(snapshot), u"fetched in 0.21s"_s);
}

TEST(FreshnessTest, WhatIsOnItsWaySaysSo)
{
    ThreadSnapshot snapshot = fetchedBefore();
    snapshot.origin = ThreadSnapshot::Origin::Network;
    snapshot.loading = true;
    EXPECT_EQ(said(snapshot), u"fetching …"_s);
    snapshot.expected = 412;
    EXPECT_EQ(said(snapshot), u"fetching about 412 comments …"_s);
}

TEST(FreshnessTest, WhatWasNeverFetchedAsAWholeHasNoAge)
{
    ThreadSnapshot snapshot = fetchedBefore();
    snapshot.fetch = {};
    EXPECT_EQ(said(snapshot), u"cached in part"_s);
    snapshot.thread = drawing::thread("1\n");
    EXPECT_EQ(said(snapshot), u"not cached"_s);
}

TEST(FreshnessTest, WhatIsBuiltInWasNeverFetched)
{
    ThreadSnapshot snapshot;
    discussion::Item story;
    story.id = ItemId::in(SourceId::Welcome, 1);
    snapshot.thread = std::make_shared<const discussion::Thread>(story, discussion::Items());
    EXPECT_EQ(said(snapshot), u"built in"_s);
}

} // namespace backthread::wording
