// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/authors.h"
#include "standin/grammar.h"
#include "standin/treeshape.h"

#include <QJsonObject>

namespace backthread::standin {

// A generated discussion before its items have ids: the story and its poll options first,
// then the comments, oldest first.
struct Draft {
    struct Item {
        int parent = -1; // index in items
        double rank = 0;
        QJsonObject fields; // without id, kids, parent, poll, parts
    };
    std::vector<Item> items;
    int pollOptions = 0; // how many of the items after the first are such
};

struct DraftOptions {
    const Topic *topic = nullptr;
    StorySeed story;
    int comments = 0;
    int score = 1;
    qint64 from = 0;
    qint64 until = 0;
    int deepest = 40;
    quint32 seed = 1;
};

[[nodiscard]] Draft makeDraft(const DraftOptions &options, const Authors &authors);

// The items of drafts as Firebase has them. ids[d][i] is the id of item i of draft d.
[[nodiscard]] QList<QJsonObject> itemsOf(const Draft &draft, const std::vector<qint64> &ids);

} // namespace backthread::standin
