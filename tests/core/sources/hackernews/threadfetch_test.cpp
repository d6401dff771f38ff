// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using discussion::ItemState;
using discussion::ItemType;

class ThreadFetchTest : public FetchTest {
protected:
    [[nodiscard]] Told fetch(qint64 number, sources::Effort effort = sources::Effort::Whole)
    {
        ThreadFetch fetch(api(), id(number), effort);
        return run(fetch);
    }
};

TEST_F(ThreadFetchTest, PutsTheRepliesInRankOrder)
{
    draw(u"1\n"
         "  5\n"
         "    9\n"
         "    8\n"
         "  2\n"
         "    3\n"
         "      7\n"
         "      4\n"_s);
    const Told told = fetch(1);
    EXPECT_EQ(outline(told, 1),
        "1\n"
        "  5\n"
        "    9\n"
        "    8\n"
        "  2\n"
        "    3\n"
        "      7\n"
        "      4");
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ((**told.end).story, id(1));
    EXPECT_EQ(told.expected, QList<int> {7});
}

TEST_F(ThreadFetchTest, AsksSinglyOnlyForWhatHasRanks)
{
    draw(u"1\n  2\n    3\n  4\n    5\n      6\n    7\n"_s);
    const Told told = fetch(1);
    QStringList asked = m_server.log().targets(u"/v0/item/"_s);
    asked.sort();
    EXPECT_EQ(asked, (QStringList {u"/v0/item/1.json"_s, u"/v0/item/4.json"_s}));
    EXPECT_EQ(m_server.log().count(u"/api/v1/"_s), 1);
    EXPECT_EQ(told.requests(), 3);
}

TEST_F(ThreadFetchTest, ALargeThreadIsWholeAndInOrder)
{
    grow(1000, 1500);
    const Told told = fetch(1000);
    EXPECT_EQ(told.items.size(), 1501);
    EXPECT_EQ(difference(outline(told, 1000), truth(1000)), "");
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(askedTwice(), QStringList());
    EXPECT_LT(told.requests(), 700);
    EXPECT_EQ(told.requests(), m_server.log().count());
}

TEST_F(ThreadFetchTest, TheWholeTreeComesInOneBatch)
{
    grow(1000, 300);
    const Told told = fetch(1000);
    const auto largest = std::max_element(told.batches.begin(), told.batches.end(),
        [](const auto &a, const auto &b) { return a.size() < b.size(); });
    EXPECT_GE(largest->size(), 300); // The story may have come before.
}

TEST_F(ThreadFetchTest, SaysWhatBecameOfWhatIsGone)
{
    for (const auto gone : {standin::GoneNodes::Nulls, standin::GoneNodes::Stubs}) {
        setGone(gone);
        draw(u"1\n  2 deleted\n    3\n  4 dead\n"_s);
        const Told told = fetch(1);
        EXPECT_EQ(told.items.value(id(2)).state, std::optional(ItemState::Deleted));
        EXPECT_EQ(told.items.value(id(4)).state, std::optional(ItemState::Dead));
        EXPECT_EQ(outline(told, 1), truth(1));
        EXPECT_TRUE(told.isComplete());
    }
}

TEST_F(ThreadFetchTest, FetchesWhatAlgoliaDoesNotKnowYet)
{
    draw(u"1\n"
         "  2\n"
         "    3 unindexed\n"
         "      4\n"
         "        5\n"
         "    6\n"
         "    7\n"
         "  8 unindexed\n"_s);
    const Told told = fetch(1);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_TRUE(told.isComplete());
}

TEST_F(ThreadFetchTest, AnItemThatDoesNotExistIsNoFailure)
{
    draw(u"1\n  2 hidden\n  3\n"_s);
    const Told told = fetch(1);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(outline(told, 1), "1\n  3");
}

TEST_F(ThreadFetchTest, ACommentLeadsToItsStory)
{
    draw(u"1\n  2\n    4\n      5\n  3\n"_s);
    const Told told = fetch(5);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ((**told.end).story, id(1));
    EXPECT_EQ(told.expected, QList<int> {4});
}

TEST_F(ThreadFetchTest, ACommentLeadsToItsStoryByItsParentsToo)
{
    draw(u"1\n  2\n    4\n      5\n  3\n"_s);
    fault(u"404@/api/v1/items/5"_s);
    const Told told = fetch(5);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_TRUE(told.isComplete());
}

TEST_F(ThreadFetchTest, ACommentIsFoundWithoutAlgoliaAtAll)
{
    draw(u"1\n  2\n    4\n      5\n  3\n"_s);
    fault(u"404@/api/v1/"_s);
    const Told told = fetch(5);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(askedTwice(), QStringList());
}

TEST_F(ThreadFetchTest, AStubLeadsToItsStory)
{
    setGone(standin::GoneNodes::Stubs);
    draw(u"1\n  2\n    4 deleted\n      5\n  3\n"_s);
    const Told told = fetch(4);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_EQ((**told.end).story, id(1));
}

TEST_F(ThreadFetchTest, APollBringsItsOptions)
{
    draw(u"1\n  2\n"_s);
    insert({{u"id"_s, 10}, {u"type"_s, u"pollopt"_s}, {u"poll"_s, 1}, {u"by"_s, u"me"_s}, {u"score"_s, 3}});
    insert({{u"id"_s, 11}, {u"type"_s, u"pollopt"_s}, {u"poll"_s, 1}, {u"by"_s, u"me"_s}, {u"score"_s, 4}});
    insert({{u"id"_s, 1}, {u"type"_s, u"poll"_s}, {u"by"_s, u"me"_s}, {u"title"_s, u"Which?"_s},
        {u"kids"_s, QJsonArray {2}}, {u"parts"_s, QJsonArray {11, 10}}});
    const Told told = fetch(1);
    EXPECT_EQ(told.items.value(id(1)).parts, std::optional(ItemIds {id(11), id(10)}));
    EXPECT_EQ(told.items.value(id(10)).points, std::optional(3));
    EXPECT_EQ(told.items.value(id(11)).type, ItemType::PollOption);
    EXPECT_TRUE(told.isComplete());
}

TEST_F(ThreadFetchTest, TheStoryComesBeforeWhatIsBelow)
{
    grow(1000, 100);
    fault(u"503@/api/v1/"_s);
    m_policy.underWay = 1; // Several connections may overtake each other on their way to the server.
    const Told told = fetch(1000);
    const QStringList asked = m_server.log().targets(u"/v0/item/"_s);
    EXPECT_EQ(asked.first(), u"/v0/item/1000.json"_s);
    const auto topLevel = m_server.invoke([](standin::Server &it) { return it.corpus().kids(1000).size(); });
    for (const QString &target : asked.mid(1, topLevel)) {
        const qint64 number = target.section(u'/', 3).section(u'.', 0, 0).toLongLong();
        EXPECT_EQ(told.items.value(id(number)).parent, id(1000));
    }
}

TEST_F(ThreadFetchTest, ADeepDialogueIsFollowedToItsEnd)
{
    QString drawing;
    for (int i = 0; i < 300; ++i)
        drawing += QString(i * 2, u' ') + QString::number(i + 1) + u'\n';
    draw(drawing);
    fault(u"404@/api/v1/"_s);
    const Told told = fetch(1);
    EXPECT_EQ(told.items.size(), 300);
    EXPECT_TRUE(told.isComplete());
}

TEST_F(ThreadFetchTest, ASlowTreeIsNotWaitedForAndUsedLater)
{
    grow(1000, 1000);
    m_server.invoke([](standin::Server &server) { server.setDelay(15); });
    fault(u"delay:400@/api/v1/"_s);
    m_policy.patience = 50ms;
    const Told told = fetch(1000);
    EXPECT_EQ(difference(outline(told, 1000), truth(1000)), "");
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(askedTwice(), QStringList());
    // Some of it came singly before the tree, and then most of it did not have to.
    const auto tree = std::find_if(
        told.batches.begin(), told.batches.end(), [](const auto &batch) { return batch.size() > 900; });
    EXPECT_GT(std::distance(told.batches.begin(), tree), 3);
    EXPECT_LT(firebaseRequests(), 700);
}

TEST_F(ThreadFetchTest, ATreeThatNeverComesIsNotWaitedFor)
{
    grow(1000, 200);
    fault(u"timeout@/api/v1/"_s);
    m_policy.patience = 20ms;
    const Told told = fetch(1000);
    EXPECT_EQ(difference(outline(told, 1000), truth(1000)), "");
    EXPECT_TRUE(told.isComplete());
    EXPECT_LT((**told.end).seconds, 25.0); // Less than the time-out.
}

TEST_F(ThreadFetchTest, WithTheLeastEffortTheTreeAloneIsTheThread)
{
    draw(u"1\n  3\n    5\n    4\n  2 deleted\n"_s);
    const Told told = fetch(1, sources::Effort::Least);
    EXPECT_EQ(m_server.log().targets(), QStringList {u"/api/v1/items/1"_s});
    EXPECT_EQ(told.items.size(), 5);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ((**told.end).story, id(1));
    EXPECT_EQ(told.spent.requests, 1);
    EXPECT_GT(told.spent.bytes, 500);
}

TEST_F(ThreadFetchTest, WithTheLeastEffortACommentLeadsToTheTreeOfItsStory)
{
    draw(u"1\n  2\n    3\n  4\n"_s);
    const Told told = fetch(3, sources::Effort::Least);
    EXPECT_EQ(m_server.log().count(), 2);
    EXPECT_EQ(told.items.size(), 4);
    EXPECT_EQ((**told.end).story, id(1));
}

TEST_F(ThreadFetchTest, WithTheLeastEffortWhatHasNoTreeComesSingly)
{
    draw(u"1\n  3\n    5\n    4\n  2\n"_s);
    fault(u"404@/api/"_s);
    const Told told = fetch(1, sources::Effort::Least);
    EXPECT_EQ(outline(told, 1), truth(1));
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(told.spent.requests, m_server.log().count());
}

TEST_F(ThreadFetchTest, AFailureHasItsCostToo)
{
    fault(u"404@/"_s);
    const Told told = fetch(1, sources::Effort::Least);
    EXPECT_EQ(told.error(), Error::Kind::NotFound);
    EXPECT_EQ(told.spent.requests, 2);
}

TEST_F(ThreadFetchTest, LeavingStopsTheRequests)
{
    grow(1000, 500);
    m_server.invoke([](standin::Server &server) { server.setDelay(10); });
    auto leaving = std::make_unique<ThreadFetch>(api(), id(1000));
    int after = -1;
    QObject::connect(leaving.get(), &sources::Fetch::received, leaving.get(), [&](const auto &items) {
        EXPECT_LT(after, 0) << "something came after the end";
        if (items.size() > 100) {
            after = firebaseRequests();
            leaving.reset();
        }
    });
    leaving->start();
    ThreadFetch other(api(), id(1)); // Of nothing.
    (void)run(other);
    draw(u"1\n  2\n  3\n  4\n"_s);
    ThreadFetch another(api(), id(1));
    (void)run(another);
    EXPECT_FALSE(leaving);
    constexpr int kUnderWay = 6;
    EXPECT_LE(firebaseRequests(), after + kUnderWay + 5);
}

TEST_F(ThreadFetchTest, TheTreeDoesNotUndoWhatFirebaseSaid)
{
    draw(u"1\n  2\n"_s);
    m_server.invoke([](standin::Server &server) {
        const auto late = [](standin::HttpResponse &response, const standin::HttpRequest &) {
            response.delayMs = 200;
            response.body = R"({"id":1,"type":"story","author":"a","points":5,"title":"Old","children":[
                {"id":2,"type":"comment","author":"a","text":"b","children":[]}]})";
        };
        server.faults().add(u"/api/"_s, standin::Fault {late});
    });
    const Told told = fetch(1);
    EXPECT_EQ(told.items.value(id(1)).points, std::optional(100));
    EXPECT_EQ(told.items.value(id(1)).title, u"Story 1"_s);
}

/// The parameter is how many signals come before the one in whose slot the fetch is destroyed.
class DestroyedThreadFetchTest : public ThreadFetchTest, public testing::WithParamInterface<int> { };

TEST_P(DestroyedThreadFetchTest, NothingHappensAfterwards)
{
    draw(u"1\n  2\n    5\n    6\n  3\n"_s);
    int signalsLeft = GetParam();
    auto fetch = std::make_unique<ThreadFetch>(api(), id(5));
    QEventLoop loop;
    const auto count = [&] {
        ASSERT_GE(signalsLeft, 0);
        if (--signalsLeft < 0) {
            fetch.reset();
            loop.quit();
        }
    };
    QObject::connect(fetch.get(), &sources::Fetch::expected, &loop, count);
    QObject::connect(fetch.get(), &sources::Fetch::received, &loop, count);
    QObject::connect(fetch.get(), &sources::Fetch::finished, &loop, [&] {
        signalsLeft = 0;
        count();
    });
    fetch->start();
    loop.exec();
    EXPECT_FALSE(fetch);
    // What comes from the same server later comes behind whatever was on its way.
    EXPECT_TRUE(this->fetch(1).isComplete());
}

INSTANTIATE_TEST_SUITE_P(, DestroyedThreadFetchTest, testing::Range(0, 8));

} // namespace
} // namespace backthread::hackernews
