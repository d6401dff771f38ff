// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/wordfinder.h"

namespace backthread::search {

/// Orders texts that were looked at rather than looked up by how well they fit a query: by BM25 among
/// themselves. Its words weigh the same, since how rare each is among all texts is not known here. A value;
/// any thread.
class Ranking final {
public:
    explicit Ranking(const Query &query)
        : m_words(query)
    {
    }

    /// Whether there is anything to order by.
    [[nodiscard]] bool hasWords() const { return !m_words.terms().isEmpty(); }
    void add(ItemId id, QStringView title, QStringView text);
    [[nodiscard]] int size() const { return int(m_texts.size()); }
    /// The best first, of equals what was added first.
    [[nodiscard]] ItemIds best(int limit) const;

private:
    struct Text {
        ItemId id;
        QList<int> frequencies; ///< Of each word.
        int length = 0; ///< In words.
    };

    WordFinder m_words;
    QList<Text> m_texts;
};

} // namespace backthread::search
