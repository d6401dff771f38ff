// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/keeptext.h"

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;
using discussion::Keep;
using services::KeepProgress;
using State = KeepProgress::State;

namespace {

KeepProgress progressIn(State state)
{
    KeepProgress progress;
    progress.state = state;
    progress.done = 12;
    progress.stories = 30;
    progress.cost = {14, 1'200'000};
    return progress;
}

} // namespace

TEST(KeepText, NamesWhatIsKept)
{
    EXPECT_EQ(nameOf({}), u"Top"_s);
    EXPECT_EQ(nameOf({.kind = Keep::Kind::Bookmarks}), u"Bookmarks"_s);
    EXPECT_EQ(nameOf({.kind = Keep::Kind::Bookmarks, .tag = u"sea"_s}), u"Bookmarks tagged “sea”"_s);
}

TEST(KeepText, ATagTurnsNothingAround)
{
    EXPECT_EQ(
        nameOf({.kind = Keep::Kind::Bookmarks, .tag = u"s\u202Eea"_s}), u"Bookmarks tagged “s\uFFFDea”"_s);
}

TEST(KeepText, SaysHowFarItIs)
{
    EXPECT_EQ(shortProgress(progressIn(State::Running)), u"Top offline: 12 of 30 · 1.2 MB"_s);
    EXPECT_EQ(shortProgress({}), u"Top offline …"_s);
    EXPECT_EQ(shortProgress(progressIn(State::Waiting)), u"Top offline: waiting for the network"_s);
    EXPECT_EQ(shortProgress(progressIn(State::Complete)), u"Top: offline copy complete"_s);
}

TEST(KeepText, SaysHowItEnded)
{
    EXPECT_EQ(sentence(progressIn(State::Complete)), u"Top: offline copy complete (14 requests, 1.2 MB)."_s);
    EXPECT_EQ(sentence(progressIn(State::OverBudget)),
        u"Keeping Top offline ended at its limit: 12 of 30 discussions are here, after 14 requests, 1.2 MB."_s);
    KeepProgress lacking = progressIn(State::Complete);
    lacking.failed = 2;
    EXPECT_TRUE(sentence(lacking).contains(u"but for 2"_s));
    KeepProgress failed = progressIn(State::Failed);
    failed.problem = Error {Error::Kind::DiskFull, {}};
    EXPECT_TRUE(sentence(failed).startsWith(u"Top could not be kept offline. "_s));
    EXPECT_GT(sentence(failed).size(), 40);
}

} // namespace backthread::wording
