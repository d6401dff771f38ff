// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/ascent.h"
#include "core/sources/hackernews/itemqueue.h"
#include "core/sources/hackernews/threadledger.h"

namespace backthread::hackernews {

/// The whole discussion an item belongs to: the story from Firebase and the tree from Algolia at the same
/// time, then singly from Firebase whatever the tree lacks (ranks, stubs, missing comments). Where there is
/// no tree, or none in time, everything comes singly, breadth first; a tree that comes later is still used.
/// With the least effort the tree alone is the thread, where there is one.
///
/// Errors: finished() has one where neither API knew the story; anything less makes the report incomplete.
class ThreadFetch final : public ApiFetch {
    Q_OBJECT
public:
    ThreadFetch(const Api &api, ItemId id, sources::Effort effort = sources::Effort::Whole);
    ~ThreadFetch() override;

    void start() override;

private:
    enum class Part { Pending, Arrived, Failed };

    void climb(ItemId from);
    void onPassed(const discussion::Item &item);
    void onAscentEnded(const Result<ItemId> &story);
    void askForTree(ItemId root);
    void onTree(ItemId root, const Result<QByteArray> &body);
    void onAnswered(const discussion::Item &item);
    void setStory(ItemId story);
    void queueWanted();
    /// Goes on with whatever is due, or ends; call last.
    void settle();
    void settleWithoutStory();
    void settleForTree();
    void finishWith(bool complete);
    [[nodiscard]] bool isTimeForSingles() const;
    [[nodiscard]] bool isDone() const;

    const ItemId m_asked;
    sources::Effort m_effort; ///< The whole, once the least is not enough.
    ItemId m_story; ///< Null until one of the two tells.
    bool m_isStoryLost = false; ///< There is a tree, but no way to the story above it.
    ThreadLedger m_ledger;
    std::unique_ptr<Ascent> m_ascent;
    ItemId m_climbedFrom;
    Part m_root = Part::Pending; ///< The story as Firebase has it.
    std::optional<int> m_descendants;
    Error m_rootError;
    QHash<ItemId, Part> m_trees; ///< By their roots: the asked item's and the story's.
    Error m_treeError;
    QTimer m_patience; ///< Runs while waiting for the tree alone.
    bool m_isQueueing = false; ///< Single items are being asked for.
    ItemQueue m_queue;
};

} // namespace backthread::hackernews
