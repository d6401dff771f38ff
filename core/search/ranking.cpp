// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include "core/search/bm25.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace backthread::search {

void Ranking::add(ItemId id, QStringView title, QStringView text)
{
    const QList<Token> inTitle = tokensOf(title);
    const QList<Token> inText = tokensOf(text);
    Text added {id, {}, int(inTitle.size() + inText.size())};
    for (const Term &term : m_words.terms())
        added.frequencies.append(int(placesOf(term, inTitle).size() + placesOf(term, inText).size()));
    m_texts.append(added);
}

ItemIds Ranking::best(int limit) const
{
    const double words = std::accumulate(
        m_texts.begin(), m_texts.end(), 0.0, [](double sum, const Text &text) { return sum + text.length; });
    const double mean = std::max(words / std::max(size(), 1), 1.0);
    std::vector<std::pair<double, ItemId>> scores;
    for (const Text &text : m_texts) {
        double score = 0;
        for (const int frequency : text.frequencies)
            score += bm25(frequency, text.length / mean);
        scores.emplace_back(score, text.id);
    }
    std::ranges::stable_sort(scores, std::greater(), &std::pair<double, ItemId>::first);
    ItemIds ids;
    for (const auto &[score, id] : scores) {
        if (ids.size() == limit)
            break;
        ids.append(id);
    }
    return ids;
}

} // namespace backthread::search
