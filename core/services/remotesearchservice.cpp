// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/remotesearchservice.h"

#include "core/base/pendinganswer.h"
#include "core/base/whendone.h"
#include "core/search/words.h"
#include "core/services/engine.h"

#include <QElapsedTimer>

namespace backthread::services {

using search::Node;
using search::ParsedQuery;
using store::Stores;

namespace {

/// `in:` may name a comment; the source knows discussions by their stories. What is not cached stays.
Result<void> leadToStories(Node &part, Stores &stores)
{
    if (auto *thread = std::get_if<search::InThread>(&part.value)) {
        const auto story = stores.items.storyOf(thread->item);
        if (!story && story.error().kind != Error::Kind::NotFound)
            return fail(story.error());
        thread->item = story.value_or(thread->item);
    }
    auto *all = std::get_if<search::All>(&part.value);
    auto *any = std::get_if<search::Any>(&part.value);
    if (!all && !any)
        return {};
    for (Node &inner : all ? all->nodes : any->nodes) {
        if (auto done = leadToStories(inner, stores); !done)
            return done;
    }
    return {};
}

Result<ParsedQuery> parsed(const QString &text, Stores &stores)
{
    ParsedQuery parsed = search::parseQuery(text);
    if (!parsed.query.root)
        return parsed;
    if (auto done = leadToStories(*parsed.query.root, stores); !done)
        return fail(done.error());
    return parsed;
}

} // namespace

/// One question, from its text to its answer.
class RemoteSearchService::Search final : public QObject {
public:
    Search(Engine &engine, const Request &request)
        : m_engine(engine)
        , m_request(request)
        , m_findings {.text = request.text}
    {
    }

    [[nodiscard]] QFuture<Result<Findings>> future() const { return m_answer.future(); }

    void start()
    {
        m_clock.start();
        const auto job = [text = m_request.text](Stores &stores) { return parsed(text, stores); };
        whenDone(m_engine.reader().ask(job), this, [this](const Result<ParsedQuery> &query) {
            if (query)
                ask(*query);
            else
                m_answer.give(fail(query.error()));
        });
    }

private:
    void ask(const ParsedQuery &parsed);

    Engine &m_engine;
    const Request m_request;
    Findings m_findings;
    QElapsedTimer m_clock;
    PendingAnswer<Findings> m_answer;
    std::unique_ptr<FetchTicket> m_ticket;
};

void RemoteSearchService::Search::ask(const ParsedQuery &parsed)
{
    m_findings.problems = parsed.problems;
    m_findings.words = search::wordsOf(parsed.query);
    m_ticket = m_engine.fetcher().search({.query = parsed.query,
        .sort = m_request.sort,
        .page = m_request.page,
        .now = m_engine.clock().now()});
    connect(m_ticket.get(), &FetchTicket::found, this,
        [this](const search::RemoteAnswer &found) { m_findings.found = found; });
    connect(m_ticket.get(), &FetchTicket::finished, this, [this](const Result<sources::FetchReport> &report) {
        constexpr double kMillisecond = 1e6; // in nanoseconds
        m_findings.milliseconds = double(m_clock.nsecsElapsed()) / kMillisecond;
        m_answer.give(report.map([this](const sources::FetchReport &) { return m_findings; }));
    });
}

RemoteSearchService::RemoteSearchService(Engine &engine)
    : m_engine(engine)
{
}

RemoteSearchService::~RemoteSearchService() = default;

QFuture<Result<RemoteSearchService::Findings>> RemoteSearchService::search(
    const Request &request, const void *asker)
{
    auto &latest = m_latest[asker];
    latest = std::make_unique<Search>(m_engine, request);
    latest->start();
    return latest->future();
}

} // namespace backthread::services
