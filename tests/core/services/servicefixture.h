// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/sources/http/httpclient.h"
#include "drawing.h"
#include "standin/serverthread.h"
#include "waiting.h"

#include <QFuture>
#include <QTemporaryDir>

#include <atomic>
#include <gtest/gtest.h>

namespace backthread::services {

/// Runs the event loop until the answer is there.
template <typename T>
[[nodiscard]] T await(QFuture<T> future)
{
    QObject context;
    bool isDone = false;
    whenDone(future, &context, [&isDone](const T &) { isDone = true; });
    EXPECT_TRUE(waitUntil([&isDone] { return isDone; }));
    return isDone ? future.result() : T(fail(Error::cancelled()));
}

class StandingClock final : public Clock {
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    void advance(qint64 seconds) { m_now += seconds; }

private:
    std::atomic<qint64> m_now = 1'800'000'000;
};

/// An engine over an empty profile, whose source is the stand-in for both services.
class ServiceTest : public testing::Test {
protected:
    ServiceTest();
    ~ServiceTest() override;

    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] standin::ServerThread &server() { return m_server; }

    /// How patient the source is; asked once, when something is first fetched.
    [[nodiscard]] virtual sources::HttpPolicy httpPolicy() const
    {
        using namespace std::chrono_literals;
        return {.timeout = 20s, .firstBackOff = 1ms, .longestWait = 10ms};
    }

    [[nodiscard]] ItemId addStory(const QString &title, int comments);
    [[nodiscard]] ItemId addComment(ItemId parent, const QString &html);
    /// A rule of standin::FaultRule::parse().
    void fault(const QString &rule);
    void clearFaults();
    void save(const discussion::Items &items);

    QTemporaryDir m_directory;
    store::Profile m_profile = store::Profile::in(m_directory.path());
    StandingClock m_clock;

private:
    standin::ServerThread m_server;
    std::unique_ptr<Engine> m_engine;
};

} // namespace backthread::services
