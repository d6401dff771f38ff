// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fetcher.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using sources::Fetch;
using sources::FetchReport;
using sources::Source;

namespace {

/// What happened in the fetching thread.
struct Record {
    std::atomic<int> sources = 0;
    std::atomic<int> started = 0;
    std::atomic<int> destroyed = 0;
    std::atomic<int> streams = 0;
    std::atomic<int> streamsDestroyed = 0;
    std::atomic<int> destroyedBeforeSource = 0;
    std::atomic<QThread *> madeIn = nullptr;
    std::atomic<QThread *> goneIn = nullptr;
};

class FakeFetch final : public Fetch {
public:
    FakeFetch(Record &record, bool answers)
        : m_record(record)
        , m_answers(answers)
    {
    }
    ~FakeFetch() override { ++m_record.destroyed; }

    void start() override
    {
        ++m_record.started;
        if (!m_answers)
            return;
        Q_EMIT ranked({ItemId(2), ItemId(1)});
        Q_EMIT expected(3);
        Q_EMIT received(drawing::items("1\n"));
        Q_EMIT received(drawing::items("2\n"));
        Q_EMIT spent({.requests = 2, .bytes = 300});
        FetchReport report;
        report.requests = 2;
        Q_EMIT finished(report);
    }

private:
    Record &m_record;
    bool m_answers;
};

/// Tells its number, counted from 1.
class FakeStream final : public sources::ChangeStream {
public:
    explicit FakeStream(Record &record)
        : m_record(record)
    {
    }
    ~FakeStream() override { ++m_record.streamsDestroyed; }

    void start() override
    {
        Q_EMIT connected();
        Q_EMIT changed({{ItemId(++m_record.streams)}, {}});
    }

private:
    Record &m_record;
};

/// Answers every question but the one for thread 404.
class FakeSource final : public Source {
public:
    explicit FakeSource(Record &record)
        : m_record(record)
    {
        ++m_record.sources;
        m_record.madeIn = QThread::currentThread();
    }
    ~FakeSource() override
    {
        m_record.goneIn = QThread::currentThread();
        m_record.destroyedBeforeSource = m_record.destroyed.load();
    }

    std::unique_ptr<Fetch> thread(ItemId id, sources::Effort) override { return fetch(id != ItemId(404)); }
    std::unique_ptr<Fetch> feed(discussion::Feed, int) override { return fetch(true); }
    std::unique_ptr<Fetch> best(const discussion::Period &, int) override { return fetch(true); }
    std::unique_ptr<Fetch> items(const ItemIds &) override { return fetch(true); }
    std::unique_ptr<Fetch> submissions(const QString &) override { return fetch(true); }
    std::unique_ptr<Fetch> search(const sources::SearchRequest &) override { return fetch(true); }
    std::unique_ptr<Fetch> user(const QString &) override { return fetch(true); }
    std::unique_ptr<sources::ChangeStream> changes() override
    {
        return std::make_unique<FakeStream>(m_record);
    }

private:
    std::unique_ptr<Fetch> fetch(bool answers) { return std::make_unique<FakeFetch>(m_record, answers); }

    Record &m_record;
};

/// A ticket and what it told, in order.
struct Told {
    explicit Told(std::unique_ptr<FetchTicket> given)
        : ticket(std::move(given))
    {
        QObject *const context = ticket.get();
        QObject::connect(ticket.get(), &FetchTicket::ranked, context,
            [this](const ItemIds &ids) { add("ranked " + drawing::drawn(ids)); });
        QObject::connect(ticket.get(), &FetchTicket::expected, context,
            [this](int comments) { add("expected " + std::to_string(comments)); });
        QObject::connect(
            ticket.get(), &FetchTicket::received, context, [this](const discussion::Items &items) {
                add("received " + std::to_string(items.first().id.rowid()));
            });
        QObject::connect(ticket.get(), &FetchTicket::spent, context, [this](const sources::FetchCost &cost) {
            add("spent " + std::to_string(cost.requests) + ' ' + std::to_string(cost.bytes));
        });
        QObject::connect(
            ticket.get(), &FetchTicket::finished, context, [this](const Result<FetchReport> &report) {
                end = report;
                add("finished");
            });
    }

    void add(const std::string &line)
    {
        EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
        lines += line + "\n";
    }

    std::unique_ptr<FetchTicket> ticket;
    std::string lines;
    std::optional<Result<FetchReport>> end;
};

/// The same of a stream of changes.
struct ToldOfChanges {
    explicit ToldOfChanges(std::unique_ptr<ChangeTicket> given)
        : ticket(std::move(given))
    {
        QObject *const context = ticket.get();
        QObject::connect(ticket.get(), &ChangeTicket::connected, context, [this] { lines += "connected\n"; });
        QObject::connect(
            ticket.get(), &ChangeTicket::changed, context, [this](const sources::Changes &changes) {
                lines += "changed " + drawing::drawn(changes.items) + "\n";
            });
        QObject::connect(ticket.get(), &ChangeTicket::interrupted, context, [this](const Error &problem) {
            EXPECT_EQ(problem, Error::offline());
            lines += "interrupted\n";
        });
    }

    std::unique_ptr<ChangeTicket> ticket;
    std::string lines;
};

class FetcherTest : public testing::Test {
protected:
    Record m_record;
    Fetcher m_fetcher {[this] { return std::make_unique<FakeSource>(m_record); }};
};

} // namespace

TEST_F(FetcherTest, TellsEverythingInOrderInTheThreadThatAsked)
{
    const Told thread(m_fetcher.thread(ItemId(1)));
    const Told feed(m_fetcher.feed(discussion::Feed::Top, 1));
    const Told items(m_fetcher.items({ItemId(1)}));
    EXPECT_TRUE(waitUntil([&] { return thread.end && feed.end && items.end; }));
    for (const Told *told : {&thread, &feed, &items}) {
        EXPECT_EQ(told->lines, "ranked 2 1\nexpected 3\nreceived 1\nreceived 2\nspent 2 300\nfinished\n");
        EXPECT_EQ(told->end->value().requests, 2);
    }
}

TEST_F(FetcherTest, MakesTheSourceAtTheFirstUseInAThreadOfItsOwn)
{
    EXPECT_EQ(m_record.sources, 0);
    for (int i = 0; i < 2; ++i) {
        const Told told(m_fetcher.thread(ItemId(1)));
        EXPECT_TRUE(waitUntil([&] { return told.end.has_value(); }));
    }
    EXPECT_EQ(m_record.sources, 1);
    EXPECT_NE(m_record.madeIn, QThread::currentThread());
}

TEST_F(FetcherTest, LosingTheTicketCancelsTheFetch)
{
    Told waiting(m_fetcher.thread(ItemId(404)));
    // Questions are taken one after the other, so this one is behind the start of the first.
    const Told other(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return other.end.has_value(); }));
    EXPECT_EQ(m_record.started, 2);
    EXPECT_EQ(m_record.destroyed, 0);
    waiting.ticket.reset();
    const Told last(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return last.end.has_value(); }));
    EXPECT_EQ(m_record.destroyed, 1);
    EXPECT_EQ(waiting.lines, "");
}

TEST_F(FetcherTest, WhileOfflineEveryFetchEndsAtOnce)
{
    m_fetcher.setOffline(true);
    EXPECT_TRUE(m_fetcher.isOffline());
    const Told told(m_fetcher.thread(ItemId(1)));
    EXPECT_FALSE(told.end) << "not before anybody can have connected";
    EXPECT_TRUE(waitUntil([&] { return told.end.has_value(); }));
    EXPECT_EQ(told.end->error(), Error::offline());
    EXPECT_EQ(m_record.sources, 0);
    m_fetcher.setOffline(false);
    const Told again(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return again.end.has_value(); }));
    EXPECT_TRUE(again.end->has_value());
}

TEST_F(FetcherTest, GoingOfflineEndsWhatIsUnderWay)
{
    const Told waiting(m_fetcher.thread(ItemId(404)));
    const Told ended(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return ended.end.has_value(); }));
    m_fetcher.setOffline(true);
    ASSERT_TRUE(waitUntil([&] { return waiting.end.has_value(); }));
    EXPECT_EQ(waiting.end->error(), Error::offline());
    EXPECT_TRUE(ended.end->has_value()) << "what has ended ends once";
    EXPECT_TRUE(waitUntil([this] { return m_record.destroyed >= 1; }));
    m_fetcher.setOffline(false);
    const Told again(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return again.end.has_value(); }));
    EXPECT_EQ(waiting.lines, "finished\n");
}

TEST_F(FetcherTest, NothingComesBehindTheEnd)
{
    const Told told(m_fetcher.thread(ItemId(1)));
    // All of its answers may be on their way here already.
    while (m_record.started == 0)
        QThread::yieldCurrentThread();
    m_fetcher.setOffline(true);
    EXPECT_EQ(told.lines, "finished\n");
    m_fetcher.setOffline(false);
    const Told again(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return again.end.has_value(); }));
    EXPECT_EQ(told.lines, "finished\n");
}

TEST_F(FetcherTest, AStreamOfChangesRestsWhileOfflineAndComesBack)
{
    const ToldOfChanges told(m_fetcher.changes());
    ASSERT_TRUE(waitUntil([&] { return told.lines == "connected\nchanged 1\n"; }));
    m_fetcher.setOffline(true);
    EXPECT_EQ(told.lines, "connected\nchanged 1\ninterrupted\n");
    EXPECT_TRUE(waitUntil([this] { return m_record.streamsDestroyed == 1; }));
    m_fetcher.setOffline(true);
    m_fetcher.setOffline(false);
    m_fetcher.setOffline(false);
    EXPECT_TRUE(
        waitUntil([&] { return told.lines == "connected\nchanged 1\ninterrupted\nconnected\nchanged 2\n"; }));
    EXPECT_EQ(m_record.streams, 2);
}

TEST_F(FetcherTest, AStreamOfChangesAskedForWhileOfflineBeginsLater)
{
    m_fetcher.setOffline(true);
    const ToldOfChanges told(m_fetcher.changes());
    EXPECT_EQ(told.lines, "") << "not before anybody can have connected";
    ASSERT_TRUE(waitUntil([&] { return told.lines == "interrupted\n"; }));
    m_fetcher.setOffline(false);
    EXPECT_TRUE(waitUntil([&] { return told.lines == "interrupted\nconnected\nchanged 1\n"; }));
}

TEST_F(FetcherTest, LosingTheTicketEndsTheStreamOfChanges)
{
    ToldOfChanges told(m_fetcher.changes());
    ASSERT_TRUE(waitUntil([&] { return told.lines == "connected\nchanged 1\n"; }));
    told.ticket.reset();
    EXPECT_TRUE(waitUntil([this] { return m_record.streamsDestroyed == 1; }));
    m_fetcher.setOffline(true);
    m_fetcher.setOffline(false);
    const Told last(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return last.end.has_value(); }));
    EXPECT_EQ(m_record.streams, 1);
}

TEST_F(FetcherTest, NothingOfAStreamComesBehindItsInterruption)
{
    const ToldOfChanges told(m_fetcher.changes());
    while (m_record.streams == 0)
        QThread::yieldCurrentThread();
    m_fetcher.setOffline(true);
    const Told offline(m_fetcher.thread(ItemId(1)));
    EXPECT_TRUE(waitUntil([&] { return offline.end.has_value(); }));
    EXPECT_EQ(told.lines, "interrupted\n");
}

TEST(FetcherLifeTest, WithoutASourceEverythingIsOffline)
{
    Fetcher fetcher({});
    EXPECT_TRUE(fetcher.isOffline());
    const Told told(fetcher.feed(discussion::Feed::Top, 10));
    EXPECT_TRUE(waitUntil([&] { return told.end.has_value(); }));
    EXPECT_EQ(told.end->error(), Error::offline());
}

TEST(FetcherLifeTest, TheSourceGoesWhereItWasMadeAndItsFetchesWithIt)
{
    Record record;
    std::vector<std::unique_ptr<FetchTicket>> left;
    {
        Fetcher fetcher([&record] { return std::make_unique<FakeSource>(record); });
        for (int i = 0; i < 5; ++i)
            left.push_back(fetcher.thread(ItemId(404)));
        const Told told(fetcher.thread(ItemId(1)));
        EXPECT_TRUE(waitUntil([&] { return told.end.has_value(); }));
    }
    EXPECT_EQ(record.goneIn, record.madeIn);
    EXPECT_EQ(record.destroyed, 6);
    EXPECT_EQ(record.destroyedBeforeSource, 6) << "they use it";
    left.clear();
}

} // namespace backthread::services
