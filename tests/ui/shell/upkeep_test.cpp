// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveservice.h"
#include "core/services/threadservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/idleengine.h"
#include "ui/shell/preferences.h"
#include "ui/shell/upkeep.h"

#include <gtest/gtest.h>

namespace backthread::shell {

using services::KeepProgress;
using services::KeepService;
using services::NetworkMonitor;
using State = KeepProgress::State;

namespace {

class UpkeepTest : public testing::Test {
protected:
    UpkeepTest()
    {
        QObject::connect(&upkeep.keeps(), &KeepService::progressed, &upkeep,
            [this](const KeepProgress &progress) { states.append(progress.state); });
    }

    [[nodiscard]] bool waitForState(State state)
    {
        return waitUntil([&] { return !states.isEmpty() && states.last() == state; });
    }
    /// As the desktop tells it.
    void lose() { Q_EMIT upkeep.network().lost(); }
    void regain() { Q_EMIT upkeep.network().returned(); }

    IdleEngine idle;
    services::ThreadService threads {idle.engine};
    services::LiveService live {idle.engine, threads};
    Preferences preferences {idle.profile.settingsPath};
    Upkeep upkeep {idle.engine, threads, live, preferences};
    QList<State> states;
};

} // namespace

TEST_F(UpkeepTest, ANetworkThatReturnsBeginsNothingWhileOffline)
{
    upkeep.setOffline(true);
    upkeep.keeps().keepNow({});
    ASSERT_TRUE(waitForState(State::Waiting));
    states.clear();
    lose();
    regain();
    EXPECT_FALSE(states.contains(State::Running));
    upkeep.setOffline(false);
    EXPECT_EQ(states.last(), State::Running);
    EXPECT_TRUE(waitUntil([this] { return idle.asked == 1; }));
}

TEST_F(UpkeepTest, LeavingOfflineModeBeginsNothingWithoutANetwork)
{
    upkeep.setOffline(true);
    lose();
    upkeep.keeps().keepNow({});
    ASSERT_TRUE(waitForState(State::Waiting));
    upkeep.setOffline(false);
    EXPECT_FALSE(states.contains(State::Running));
    regain();
    EXPECT_EQ(states.last(), State::Running);
}

TEST_F(UpkeepTest, GoingOfflineInterruptsARound)
{
    upkeep.keeps().keepNow({});
    ASSERT_TRUE(waitUntil([this] { return idle.asked == 1; }));
    upkeep.setOffline(true);
    EXPECT_EQ(states.last(), State::Waiting);
    EXPECT_TRUE(upkeep.keeps().isBusy());
}

} // namespace backthread::shell
