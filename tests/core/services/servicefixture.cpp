// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/servicefixture.h"

#include "core/sources/hackernews/hackernewssource.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ServiceTest::ServiceTest()
{
    EXPECT_TRUE(m_server.isListening());
    const hackernews::Addresses addresses {m_server.firebaseUrl(), m_server.algoliaUrl()};
    m_engine = std::make_unique<Engine>(
        m_profile,
        [this, addresses]() -> std::unique_ptr<sources::Source> {
            const sources::HttpPolicy policy = httpPolicy();
            const sources::StreamPolicy streams {.firstBackOff = 1ms, .longestBackOff = 10ms};
            return std::make_unique<hackernews::HackerNewsSource>(addresses, policy, streams);
        },
        m_clock);
}

ServiceTest::~ServiceTest()
{
    m_engine.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

ItemId ServiceTest::addStory(const QString &title, int comments)
{
    return ItemId(m_server.invoke([&](standin::Server &server) {
        const qint64 story = server.corpus().addStory(u"alice"_s, title, u"https://example.org/"_s + title);
        for (int i = 0; i < comments; ++i)
            (void)server.corpus().addComment(story, u"bob"_s, u"Comment %1"_s.arg(i));
        return story;
    }));
}

ItemId ServiceTest::addComment(ItemId parent, const QString &html)
{
    return ItemId(m_server.invoke([&](standin::Server &server) {
        return server.corpus().addComment(parent.number(), u"carol"_s, html);
    }));
}

void ServiceTest::fault(const QString &rule)
{
    const auto parsed = standin::FaultRule::parse(rule);
    ASSERT_TRUE(parsed) << rule.toStdString();
    m_server.invoke([&](standin::Server &server) { server.faults().add(*parsed); });
}

void ServiceTest::clearFaults()
{
    m_server.invoke([](standin::Server &server) { server.faults().clear(); });
}

void ServiceTest::save(const discussion::Items &items)
{
    const auto job = [items, now = m_clock.now()](
                         store::Stores &stores) { return stores.items.save(items, now); };
    ASSERT_TRUE(await(m_engine->writer().ask(job)));
}

} // namespace backthread::services
