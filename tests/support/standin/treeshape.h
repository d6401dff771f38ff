// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <vector>

namespace backthread::standin {

// Where a comment of a generated discussion hangs, when it came, and how it ranks.
struct ShapeNode {
    int parent = -1; // index of an earlier node; -1: the story
    int depth = 1; // 1: replies to the story
    int children = 0;
    qint64 time = 0; // Unix seconds, never before the parent's
    double rank = 0; // siblings with more stand higher; unrelated to time
};

struct ShapeOptions {
    int comments = 0;
    qint64 from = 0; // the story's time
    qint64 until = 0;
    int deepest = 40;
};

// The tree of a discussion, oldest first: many at the start and ever fewer later, about a
// quarter at the top, a few branches that grow long, dialogues that go deep.
[[nodiscard]] std::vector<ShapeNode> makeShape(const ShapeOptions &options, QRandomGenerator &random);

} // namespace backthread::standin
