// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storyfinder.h"

#include "core/store/itemstore.h"

#include <QSet>

#include <utility>

namespace backthread::store {

StoryFinder::StoryFinder(
    ItemStore &store, const discussion::Items &batch, const QHash<ItemId, ItemId> &cached)
    : m_store(store)
{
    for (const discussion::Item &item : batch) {
        const auto known = cached.constFind(item.id);
        m_cached.insert(item.id, known == cached.cend() ? std::nullopt : std::optional(*known));
        if (!item.parent.isNull())
            m_parents.insert(item.id, item.parent);
        if (!item.story.isNull() && item.story != item.id)
            m_told.insert(item.id, item.story);
    }
}

Result<std::optional<ItemId>> StoryFinder::storyOf(ItemId id)
{
    QList<ItemId> path;
    QSet<ItemId> seen;
    std::optional<ItemId> story;
    for (ItemId current = id; !seen.contains(current);) {
        if (const auto known = m_stories.constFind(current); known != m_stories.cend()) {
            story = *known;
            break;
        }
        auto above = parentOf(current);
        if (!above)
            return fail(above.error());
        if (*above == current && !m_parents.contains(current)) {
            story = path.isEmpty() ? current : m_told.value(path.constLast(), current);
            break;
        }
        seen.insert(current);
        path.append(current);
        current = *above;
    }
    for (const ItemId below : std::as_const(path))
        m_stories.insert(below, story);
    return story;
}

/// Who stands above: the parent that the batch names, else the story as the cache has it, else itself. What
/// the cache has may have parents in the batch, and what the batch names may be in the cache.
Result<ItemId> StoryFinder::parentOf(ItemId id)
{
    if (const auto parent = m_parents.constFind(id); parent != m_parents.cend())
        return *parent;
    const auto cached = cachedStoryOf(id);
    return cached ? Result<ItemId>(cached->value_or(id)) : fail(cached.error());
}

Result<std::optional<ItemId>> StoryFinder::cachedStoryOf(ItemId id)
{
    if (const auto known = m_cached.constFind(id); known != m_cached.cend())
        return *known;
    const auto story = m_store.storyOf(id);
    if (!story && story.error().kind != Error::Kind::NotFound)
        return fail(story.error());
    return *m_cached.insert(id, story ? std::optional(*story) : std::nullopt);
}

void StoryFinder::setCached(ItemId id, ItemId story)
{
    m_cached.insert(id, story);
}

void StoryFinder::forget()
{
    m_cached.clear();
    m_stories.clear();
}

} // namespace backthread::store
