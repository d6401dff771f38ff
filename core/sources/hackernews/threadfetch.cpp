// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadfetch.h"

#include "core/sources/hackernews/treeanswer.h"

#include <algorithm>

namespace backthread::hackernews {

using discussion::Item;

using sources::Effort;

ThreadFetch::ThreadFetch(const Api &api, ItemId id, Effort effort)
    : ApiFetch(api)
    , m_asked(id)
    , m_effort(effort)
    , m_queue(api, context())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ThreadFetch::settle);
    connect(&m_queue, &ItemQueue::answered, this, &ThreadFetch::onAnswered);
    connect(&m_queue, &ItemQueue::received, this, &ThreadFetch::received);
    connect(&m_queue, &ItemQueue::idle, this, &ThreadFetch::settle);
}

ThreadFetch::~ThreadFetch() = default;

void ThreadFetch::start()
{
    startClock();
    if (m_effort == Effort::Whole)
        climb(m_asked);
    askForTree(m_asked);
}

void ThreadFetch::climb(ItemId from)
{
    m_climbedFrom = from;
    m_root = Part::Pending;
    m_ascent = std::make_unique<Ascent>(api(), context());
    connect(m_ascent.get(), &Ascent::passed, this, &ThreadFetch::onPassed);
    connect(m_ascent.get(), &Ascent::ended, this, &ThreadFetch::onAscentEnded);
    m_ascent->start(from);
}

void ThreadFetch::onPassed(const Item &item)
{
    m_descendants = item.descendants;
    m_ledger.addItem(item);
    Q_EMIT received({item});
}

void ThreadFetch::onAscentEnded(const Result<ItemId> &story)
{
    m_root = story ? Part::Arrived : Part::Failed;
    if (!story) {
        m_rootError = story.error();
    } else if (m_descendants) {
        if (!isStillHere([this] { Q_EMIT expected(*m_descendants); }))
            return;
    }
    if (story)
        setStory(*story);
    if (m_isQueueing)
        queueWanted();
    settle();
}

void ThreadFetch::askForTree(ItemId root)
{
    m_trees.insert(root, Part::Pending);
    m_patience.start(api().policy.patience);
    get(api().tree(root), Priority::High,
        [this, root](const Result<QByteArray> &body) { onTree(root, body); });
}

void ThreadFetch::onTree(ItemId root, const Result<QByteArray> &body)
{
    TreeAnswer tree = readTreeAnswer(body, root);
    m_trees.insert(root, tree.error ? Part::Failed : Part::Arrived);
    if (tree.error)
        m_treeError = *tree.error;
    // What Firebase told is fresher, and comes no second time.
    tree.items.removeIf([this](const Item &item) { return m_ledger.isFromFirebase(item.id); });
    m_ledger.addTree(tree.items);
    if (!tree.items.isEmpty() && !isStillHere([&] { Q_EMIT received(tree.items); }))
        return;
    if (!tree.story.isNull())
        setStory(tree.story);
    if (m_isQueueing)
        queueWanted();
    settle();
}

void ThreadFetch::onAnswered(const Item &item)
{
    const ItemIds named = m_ledger.addItem(item);
    for (const ItemId id : named) {
        if (m_ledger.isWanted(id))
            m_queue.add(id);
    }
}

void ThreadFetch::setStory(ItemId story)
{
    if (!m_story.isNull())
        return;
    m_story = story;
    m_queue.leaveOut(story);
    if (!m_trees.contains(story))
        askForTree(story);
    if (m_effort == Effort::Whole && m_root != Part::Arrived && m_climbedFrom != story)
        climb(story);
}

void ThreadFetch::queueWanted()
{
    m_queue.keepOnly([this](ItemId id) { return m_ledger.isWanted(id); });
    m_queue.add(m_ledger.wanted(m_story));
}

bool ThreadFetch::isTimeForSingles() const
{
    const Part tree = m_trees.value(m_story);
    return tree == Part::Arrived
        || (m_root == Part::Arrived && (tree == Part::Failed || !m_patience.isActive()));
}

bool ThreadFetch::isDone() const
{
    // Without failures Firebase alone is the whole thread, and no tree is needed any more.
    const bool needsTree = m_trees.value(m_story) == Part::Pending && !m_queue.isComplete();
    return m_isQueueing && m_root != Part::Pending && m_queue.isIdle() && !needsTree;
}

void ThreadFetch::settle()
{
    if (m_effort == Effort::Least)
        return settleForTree();
    if (m_story.isNull())
        return settleWithoutStory();
    if (!m_isQueueing && isTimeForSingles()) {
        m_isQueueing = true;
        queueWanted();
    }
    if (!m_isQueueing && m_root == Part::Failed && m_trees.value(m_story) == Part::Failed)
        return finish(moreTelling(m_rootError, m_treeError));
    if (!isDone())
        return;
    m_patience.stop();
    const bool isRootKnown = m_root == Part::Arrived || m_rootError.kind == Error::Kind::NotFound;
    finishWith(m_queue.isComplete() && isRootKnown && !m_isStoryLost);
}

void ThreadFetch::finishWith(bool complete)
{
    sources::FetchReport report;
    report.story = m_story;
    report.complete = complete;
    finish(report);
}

void ThreadFetch::settleForTree()
{
    if (m_trees.value(m_story) == Part::Arrived) {
        m_patience.stop();
        return finishWith(true);
    }
    if (std::any_of(m_trees.cbegin(), m_trees.cend(), [](Part tree) { return tree == Part::Pending; }))
        return;
    m_effort = Effort::Whole;
    climb(m_story.isNull() ? m_asked : m_story);
}

void ThreadFetch::settleWithoutStory()
{
    const Part tree = m_trees.value(m_asked);
    if (m_root != Part::Failed || tree == Part::Pending)
        return;
    if (tree == Part::Failed)
        return finish(moreTelling(m_rootError, m_treeError));
    m_isStoryLost = true;
    setStory(m_asked);
    settle();
}

} // namespace backthread::hackernews
