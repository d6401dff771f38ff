// SPDX-License-Identifier: GPL-3.0-or-later
// What the core does with a thread of 2,564 comments: parse, store, read, arrange, search.
#include "core/discussion/arrangement.h"
#include "core/search/queryparser.h"
#include "core/sources/hackernews/itemreader.h"
#include "core/store/stores.h"
#include "standin/algoliatree.h"
#include "standin/corpus.h"
#include "standin/generator.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>

using namespace backthread;
using namespace Qt::StringLiterals;

namespace {

constexpr int kComments = 2564;
constexpr qint64 kStory = 49'000'000;
constexpr qint64 kNow = 1'790'000'000;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "core_bench: %s failed\n", what);
    std::exit(1);
}

const QByteArray &treeJson()
{
    static const QByteArray json = [] {
        standin::Corpus corpus;
        standin::generateThread(corpus, kStory, kComments, 1);
        return standin::algoliaTree(corpus, kStory);
    }();
    return json;
}

const discussion::Items &items()
{
    static const discussion::Items parsed = hackernews::parseItems(treeJson()).value_or(discussion::Items());
    return parsed;
}

/// A fresh profile with its stores.
class Fixture final {
public:
    explicit Fixture(bool filled)
    {
        const store::Profile profile = store::Profile::in(m_directory.path());
        if (!store::prepare(profile))
            fail("opening");
        m_connection = std::move(*store::connect(profile, store::Access::Write));
        m_stores.emplace(*m_connection);
        if (filled && !m_stores->items.save(items(), kNow))
            fail("saving");
    }
    store::Stores &stores() { return *m_stores; }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<store::Connection> m_connection;
    std::optional<store::Stores> m_stores;
};

void parseTree(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(hackernews::parseItems(treeJson()));
    state.SetItemsProcessed(state.iterations() * kComments);
}
BENCHMARK(parseTree)->Unit(benchmark::kMillisecond);

void saveNewThread(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        Fixture fixture(false);
        state.ResumeTiming();
        if (!fixture.stores().items.save(items(), kNow))
            fail("saving");
    }
    state.SetItemsProcessed(state.iterations() * kComments);
}
BENCHMARK(saveNewThread)->Unit(benchmark::kMillisecond);

void saveKnownThread(benchmark::State &state)
{
    Fixture fixture(true);
    for (auto _ : state) {
        if (!fixture.stores().items.save(items(), kNow))
            fail("saving");
    }
    state.SetItemsProcessed(state.iterations() * kComments);
}
BENCHMARK(saveKnownThread)->Unit(benchmark::kMillisecond);

void readThread(benchmark::State &state)
{
    Fixture fixture(true);
    const ItemId story = ItemId::in(SourceId::HackerNews, kStory);
    for (auto _ : state)
        benchmark::DoNotOptimize(fixture.stores().items.thread(story));
    state.SetItemsProcessed(state.iterations() * kComments);
}
BENCHMARK(readThread)->Unit(benchmark::kMillisecond);

void arrangeThread(benchmark::State &state)
{
    Fixture fixture(true);
    const auto thread = fixture.stores().items.thread(ItemId::in(SourceId::HackerNews, kStory));
    for (auto _ : state)
        benchmark::DoNotOptimize(discussion::arrange(**thread, {}));
}
BENCHMARK(arrangeThread)->Unit(benchmark::kMicrosecond);

void searchNewest(benchmark::State &state, const char *text)
{
    Fixture fixture(true);
    const search::ParsedQuery parsed = search::parseQuery(QString::fromUtf8(text));
    for (auto _ : state)
        benchmark::DoNotOptimize(fixture.stores().searches.search(parsed.query, {.now = kNow, .limit = 20}));
}
BENCHMARK_CAPTURE(searchNewest, word, "the")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(searchNewest, phrase, "\"of the\"")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(searchNewest, prefix_not_or, "comp* -the OR data")->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
