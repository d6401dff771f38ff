// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <limits>

namespace backthread::standin {

class Corpus;

// How the Algolia items endpoint shows what is deleted or dead.
enum class GoneNodes {
    Nulls, // all 13 keys, author and text null
    Stubs, // {"id":...,"children":[...]}
    KeepDead, // deleted as Nulls, dead with author and text
};

struct AlgoliaTreeOptions {
    GoneNodes gone = GoneNodes::Nulls;
    bool closesParagraphs = false; // <p>...</p> as in 2023, bare text otherwise
    QSet<qint64> omit; // missing from the index, with all below them
    qint64 frozenAt = std::numeric_limits<qint64>::max(); // Unix seconds; nothing newer is known
};

// The answer of /api/v1/items/ID: the nested tree below an item, children oldest first, as
// JSON text; empty where the index does not know the item. Iterative, so depth is not
// limited, and each id appears once even where kids form a cycle.
[[nodiscard]] QByteArray algoliaTree(const Corpus &corpus, qint64 id, const AlgoliaTreeOptions &options = {});

// Whether the index knows the item.
[[nodiscard]] bool isIndexed(const Corpus &corpus, qint64 id, const AlgoliaTreeOptions &options);

} // namespace backthread::standin
