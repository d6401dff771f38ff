// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/searchfetch.h"

#include "core/search/snippet.h"
#include "core/search/wordfinder.h"

#include <algorithm>

namespace backthread::hackernews {

using discussion::Item;
using discussion::ItemType;
using search::Candidate;
using search::RemoteAnswer;
using search::SearchHit;

namespace {

constexpr int kHitsPerPage = 50;
constexpr int kReachableHits = 1'000; // of any search

/// What a search shows at all: see search::visible().
bool isVisible(const Item &item)
{
    return item.type != ItemType::Unknown && item.type != ItemType::PollOption
        && (item.type != ItemType::Comment || item.text);
}

SearchHit hitFrom(const Candidate &found, const search::WordFinder &words)
{
    const Item &item = found.item;
    SearchHit hit;
    hit.id = item.id;
    hit.type = item.type;
    hit.by = item.by;
    hit.time = item.time;
    hit.points = item.points;
    hit.descendants = item.descendants;
    if (item.type == ItemType::Comment) {
        hit.story = item.story.isNull() ? item.id : item.story;
        hit.storyTitle = found.storyTitle;
    } else {
        hit.story = item.id;
        hit.storyTitle = item.title;
        hit.titleMarks = words.inTitle(item.title);
    }
    const QString text = item.text ? item.text->text : QString();
    const search::MarkedText snippet = search::snippetOf(text, words.inText(text));
    hit.snippet = snippet.text;
    hit.marks = snippet.marks;
    return hit;
}

} // namespace

SearchFetch::SearchFetch(const Api &api, const sources::SearchRequest &request)
    : ApiFetch(api)
    , m_request(request)
    , m_translation(translate(request.query, request.now))
{
}

SearchFetch::~SearchFetch() = default;

void SearchFetch::start()
{
    startClock();
    if (m_translation.question.isEmpty()) {
        const auto tellNothing = [this] { tell({.untranslated = m_translation.untranslated}); };
        QMetaObject::invokeMethod(context(), tellNothing, Qt::QueuedConnection);
        return;
    }
    const QUrl url = api().search(m_translation.question, m_request.sort, m_request.page, kHitsPerPage);
    get(url, Priority::High, [this](const Result<QByteArray> &body) { onPage(body); });
}

void SearchFetch::onPage(const Result<QByteArray> &body)
{
    const auto page = body.and_then(parseSearchPage);
    if (!page)
        return finish(page.error());
    tell(answerFrom(*page));
}

void SearchFetch::tell(const RemoteAnswer &answer)
{
    if (isStillHere([&] { Q_EMIT found(answer); }))
        finish(sources::FetchReport());
}

RemoteAnswer SearchFetch::answerFrom(const SearchPage &page) const
{
    const search::WordFinder words(m_request.query);
    const auto isRight = [this](const Candidate &found) {
        return isVisible(found.item)
            && std::all_of(m_translation.filters.begin(), m_translation.filters.end(),
                [&](const search::Node &part) { return search::fulfils(found, part, m_request.now); });
    };
    RemoteAnswer answer {.total = page.total, .untranslated = m_translation.untranslated};
    for (const Candidate &found : page.hits) {
        if (isRight(found))
            answer.answer.hits.append(hitFrom(found, words));
    }
    answer.isFiltered = answer.answer.hits.size() < page.hits.size();
    answer.answer.hasMore = (m_request.page + 1) * kHitsPerPage < qMin(page.total, kReachableHits);
    return answer;
}

} // namespace backthread::hackernews
