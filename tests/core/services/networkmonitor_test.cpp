// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/networkmonitor.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace std::chrono_literals;

namespace {

class NetworkMonitorTest : public testing::Test {
protected:
    void listenTo(NetworkMonitor &monitor)
    {
        QObject::connect(&monitor, &NetworkMonitor::lost, &monitor, [this] { told += "lost "; });
        QObject::connect(&monitor, &NetworkMonitor::returned, &monitor, [this] { told += "returned "; });
    }
    std::string told;
};

} // namespace

TEST_F(NetworkMonitorTest, ALossIsToldAtOnceAndAReturnOnceItStays)
{
    NetworkMonitor monitor(1ms);
    listenTo(monitor);
    monitor.setConnected(true);
    EXPECT_EQ(told, "");
    monitor.setConnected(false);
    EXPECT_EQ(told, "lost ");
    monitor.setConnected(true);
    EXPECT_EQ(told, "lost ");
    EXPECT_TRUE(waitUntil([this] { return told == "lost returned "; }));
}

TEST_F(NetworkMonitorTest, ANetworkThatComesAndGoesIsToldOnce)
{
    NetworkMonitor monitor(1h);
    listenTo(monitor);
    for (int i = 0; i < 5; ++i) {
        monitor.setConnected(false);
        monitor.setConnected(true);
    }
    EXPECT_EQ(told, "lost ");
}

} // namespace backthread::services
