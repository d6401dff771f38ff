// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "corpus.h"

namespace backthread::search {

/// Answers queries by looking at every row: what SQL has to equal. It shares nothing with core/search but the
/// tree that was parsed; words are told apart by its own tokenizer.
class Evaluator final {
public:
    Evaluator(const Corpus &corpus, qint64 now);

    /// The ids of all matches, the highest first.
    [[nodiscard]] QList<qint64> matches(const Query &query) const;

private:
    struct Indexed {
        Row row;
        QStringList title;
        QStringList text;
    };

    [[nodiscard]] bool fulfils(const Indexed &item, const Node &node) const;
    [[nodiscard]] bool holds(const Indexed &item, const Node::Value &value) const;
    [[nodiscard]] bool is(const Row &row, Is::What what) const;
    [[nodiscard]] const Indexed *storyOf(const Row &row) const;

    QList<Indexed> m_items;
    QHash<qint64, qsizetype> m_places;
    QSet<qint64> m_bookmarks;
    QHash<qint64, QString> m_tags;
    QHash<qint64, Visit> m_visits;
    qint64 m_now;
};

/// Letters and digits in lower case, without accents.
[[nodiscard]] QStringList tokensOf(const QString &text);

} // namespace backthread::search
