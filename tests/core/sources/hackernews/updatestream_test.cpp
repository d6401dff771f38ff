// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/updatestream.h"
#include "tests/core/sources/hackernews/fetchfixture.h"
#include "waiting.h"

#include <random>

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sources::Changes;
using sources::ChangeStream;

ItemIds ids(const QList<qint64> &numbers)
{
    ItemIds ids;
    for (const qint64 number : numbers)
        ids.append(ItemId::in(SourceId::HackerNews, number));
    return ids;
}

class UpdateStreamTest : public FetchTest {
protected:
    UpdateStreamTest()
        : m_stream(api().updates(), quick())
    {
        QObject::connect(&m_stream, &ChangeStream::connected, &m_context, [this] { ++m_connections; });
        QObject::connect(&m_stream, &ChangeStream::interrupted, &m_context,
            [this](const Error &error) { m_problems.append(error); });
        QObject::connect(&m_stream, &ChangeStream::changed, &m_context,
            [this](const Changes &changes) { m_told.append(changes); });
    }

    static sources::StreamPolicy quick()
    {
        sources::StreamPolicy policy;
        policy.firstBackOff = 1ms;
        policy.longestBackOff = 10ms;
        policy.refusal = 1h;
        return policy;
    }

    void start()
    {
        m_stream.start();
        ASSERT_TRUE(waitUntil([this] { return m_connections == 1; }));
    }
    void send(const QByteArray &name, const QByteArray &data)
    {
        m_server.invoke([&](standin::Server &server) { server.firebase().sendToStreams(name, data); });
    }
    /// What an event tells; nothing where that is nothing.
    [[nodiscard]] std::optional<Changes> toldBy(const QByteArray &name, const QByteArray &data)
    {
        m_told.clear();
        send(name, data);
        send("put", R"({"path":"/items/0","data":77})"); // so that there is something to wait for
        const auto isOver = [this] { return !m_told.isEmpty() && m_told.last().items == ids({77}); };
        EXPECT_TRUE(waitUntil(isOver)) << data.toStdString();
        return m_told.size() > 1 ? std::optional(m_told.first()) : std::nullopt;
    }

    QObject m_context;
    UpdateStream m_stream;
    int m_connections = 0;
    QList<Error> m_problems;
    QList<Changes> m_told;
};

TEST_F(UpdateStreamTest, TellsTheListFirstAndThenWhatItGrewBy)
{
    draw(u"1\n  2\n"_s);
    m_server.invoke([](standin::Server &server) { server.corpus().setScore(1, 3); });
    start();
    ASSERT_TRUE(waitUntil([this] { return m_told.size() == 1; }));
    m_server.invoke(
        [](standin::Server &server) { (void)server.corpus().addComment(2, u"amy"_s, u"Yes."_s); });
    ASSERT_TRUE(waitUntil([this] { return m_told.size() == 2; }));
    EXPECT_EQ(m_told[0].items, ids({1, 2}));
    ItemIds told = m_told[1].items;
    std::sort(told.begin(), told.end());
    EXPECT_EQ(told, ids({1, 2, 3}));
    EXPECT_TRUE(m_told[1].users.contains(u"amy"_s));
    m_server.invoke([](standin::Server &server) { server.corpus().setScore(2, 4); });
    ASSERT_TRUE(waitUntil([this] { return m_told.size() == 3; }));
    EXPECT_EQ(m_told[2].items, ids({2})) << "the rest was told before";
}

TEST_F(UpdateStreamTest, ReadsEveryKindOfPush)
{
    start();
    EXPECT_EQ(toldBy("put", R"({"path":"/","data":{"items":[5,3,5],"profiles":["amy",7]}})"),
        (Changes {ids({5, 3}), {u"amy"_s}}));
    EXPECT_EQ(toldBy("patch", R"({"path":"/","data":{"items":[8]}})"), (Changes {ids({8}), {}}));
    EXPECT_EQ(toldBy("patch", R"({"path":"/","data":{"items/4":9,"profiles/0":"bo"}})"),
        (Changes {ids({9}), {u"bo"_s}}));
    EXPECT_EQ(toldBy("put", R"({"path":"/items","data":[1,2]})"), (Changes {ids({1, 2}), {}}));
    EXPECT_EQ(toldBy("patch", R"({"path":"/items","data":{"0":6,"12":4}})"), (Changes {ids({6, 4}), {}}));
    EXPECT_EQ(toldBy("put", R"({"path":"/items/3","data":4})"), (Changes {ids({4}), {}}));
    EXPECT_EQ(toldBy("put", R"({"path":"/profiles","data":["cy"]})"), (Changes {{}, {u"cy"_s}}));
    EXPECT_EQ(toldBy("put", R"({"path":"/profiles/1","data":"dee"})"), (Changes {{}, {u"dee"_s}}));
}

TEST_F(UpdateStreamTest, WhatMakesNoSenseIsIgnored)
{
    start();
    for (const char *data : {"null", "", "{", "[]", "7", "\"put\"", "<html>", R"({"path":"/"})",
             R"({"path":"/","data":null})", R"({"path":"/items/3","data":null})", R"({"path":7,"data":[1]})",
             R"({"path":"/items","data":["1",-4,0.5,1e300,{},[],null,true]})",
             R"({"path":"/more","data":[1]})", R"({"path":"/","data":[1,2]})",
             R"({"path":"///","data":"items"})", R"({"error":"no"})"}) {
        EXPECT_EQ(toldBy("put", data), std::nullopt) << data;
        EXPECT_EQ(toldBy("patch", data), std::nullopt) << data;
    }
    EXPECT_EQ(toldBy("keep-alive", "null"), std::nullopt);
    EXPECT_EQ(toldBy("rules_debug", R"({"path":"/items","data":[1]})"), std::nullopt);
    EXPECT_EQ(m_connections, 1) << "and is no reason to go";
}

TEST_F(UpdateStreamTest, ComesBackAfterItsSessionEndedButNotSoonAfterARefusal)
{
    start();
    send("auth_revoked", "\"expired\"");
    ASSERT_TRUE(waitUntil([this] { return m_connections == 2; }));
    EXPECT_EQ(m_problems.size(), 1);
    send("cancel", "null");
    ASSERT_TRUE(waitUntil([this] { return m_problems.size() == 2; }));
    EXPECT_EQ(m_problems.last().kind, Error::Kind::Server);
    waitFor(50ms);
    EXPECT_EQ(m_connections, 2);
}

TEST_F(UpdateStreamTest, AfterABreakOnlyWhatIsNewIsTold)
{
    draw(u"1\n  2\n"_s);
    m_server.invoke([](standin::Server &server) { server.corpus().setScore(1, 3); });
    start();
    ASSERT_TRUE(waitUntil([this] { return m_told.size() == 1; }));
    m_server.invoke([](standin::Server &server) {
        server.firebase().disconnectStreams();
        server.corpus().setScore(2, 9);
    });
    ASSERT_TRUE(waitUntil([this] { return m_connections == 2 && m_told.size() == 2; }));
    EXPECT_EQ(m_told[1].items, ids({2}));
}

TEST(GrownSince, IsTheFrontThatIsNewOrHasMoved)
{
    EXPECT_EQ(grownSince({}, ids({3, 2})), ids({3, 2}));
    EXPECT_EQ(grownSince(ids({3, 2}), ids({3, 2})), ItemIds());
    EXPECT_EQ(grownSince(ids({3, 2}), ids({5, 3, 2})), ids({5}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({2, 3, 1})), ids({2}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({1, 4, 3, 2})), ids({1, 4}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({4, 3})), ids({4})) << "what is old has left at the end";
}

TEST(GrownSince, IsEverythingWhereTheListsDoNotBelongTogether)
{
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({9, 1})), ids({9, 1}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({9, 8})), ids({9, 8}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ids({3, 1})), ids({3, 1}));
    EXPECT_EQ(grownSince(ids({3, 2, 1}), ItemIds()), ItemIds());
}

TEST(GrownSince, TheRestIsTheEarlierList)
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        ItemIds list = ids({1, 2, 3, 4, 5, 6, 7, 8});
        const ItemIds before = list;
        QSet<ItemId> moved;
        for (unsigned moves = random() % 5; moves > 0; --moves) {
            const ItemId id = ids({qint64(random() % 12 + 1)}).first();
            list.removeAll(id);
            list.prepend(id);
            moved.insert(id);
        }
        list.resize(8);
        const ItemIds grown = grownSince(before, list);
        ItemIds rest = before;
        rest.removeIf([&grown](ItemId id) { return grown.contains(id); });
        EXPECT_EQ(list, grown + rest.first(list.size() - grown.size())) << round;
        EXPECT_LE(grown.size(), moved.size());
    }
}

} // namespace
} // namespace backthread::hackernews
