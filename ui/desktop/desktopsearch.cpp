// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopsearch.h"

#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/search/words.h"
#include "core/services/searchservice.h"
#include "core/text/controls.h"

namespace backthread::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discussion::Address;
using search::SearchHit;
using services::SearchService;

namespace {

constexpr auto kPatience = 1min;
// Far more than a desktop shows while it searches for one thing.
constexpr qsizetype kMostFound = 1'000;

} // namespace

DesktopSearch::DesktopSearch(SearchService &search)
    : m_search(search)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stay.reset(); });
}

void DesktopSearch::stayAwhile()
{
    if (!m_stay)
        m_stay.emplace();
    m_patience.start();
}

void DesktopSearch::ask(const QString &query, QObject *asker, const Answer &answer)
{
    stayAwhile();
    const SearchService::Request request {.text = query, .limit = kMost};
    whenDone(m_search.search(request, asker), asker,
        [this, answer](const Result<SearchService::Findings> &findings) {
            if (!findings)
                return answer({});
            if (m_found.size() > kMostFound)
                m_found.clear();
            for (const SearchHit &hit : findings->answer.hits)
                m_found.insert(hit.id, hit);
            answer(findings->answer.hits);
        });
}

void DesktopSearch::cancel(const QObject *asker)
{
    m_search.cancel(asker);
}

std::optional<SearchHit> DesktopSearch::found(ItemId id) const
{
    const auto hit = m_found.constFind(id);
    return hit == m_found.cend() ? std::nullopt : std::optional(*hit);
}

bool DesktopSearch::choose(const QString &name, const QString &query, const QString &token)
{
    const auto place = discussion::parseAddress(name);
    if (!place || place->kind != Address::Kind::Item)
        return false;
    const auto hit = found(place->item);
    const QStringList words = search::wordsOf(search::parseQuery(query).query);
    Q_EMIT hitWanted(place->item, hit ? hit->story : ItemId(), token, words);
    return true;
}

QString queryOf(const QStringList &terms)
{
    QString query;
    for (const QString &term : terms) {
        if (query.size() + term.size() >= discussion::kLongestQuery)
            break;
        query += term + u' ';
    }
    query.chop(1);
    return query;
}

QString titleOf(const SearchHit &hit)
{
    if (!hit.storyTitle.isEmpty())
        return text::contained(hit.storyTitle);
    return DesktopSearch::tr("Comment by %1").arg(text::contained(hit.by));
}

QString lineOf(const SearchHit &hit)
{
    const QString by = text::contained(hit.by);
    if (hit.snippet.isEmpty())
        return DesktopSearch::tr("Story by %1").arg(by);
    return DesktopSearch::tr("%1: %2").arg(by, text::contained(hit.snippet));
}

} // namespace backthread::desktop
