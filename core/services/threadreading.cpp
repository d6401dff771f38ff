// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/threadreading.h"

#include "core/store/stores.h"

#include <algorithm>

namespace backthread::services {

using discussion::Item;
using discussion::Items;
using discussion::ThreadPtr;
using store::Stores;

namespace {

/// What the library knows of it is always read: only the thread tells which story it is, and that may be
/// another than the last time.
Result<CachedThread> completed(Stores &stores, const ThreadPtr &thread, const ThreadQuestion &question)
{
    const ItemId story = thread->story().id;
    auto fetch = stores.items.lastFetch(story);
    if (!fetch)
        return fail(fetch.error());
    auto place = stores.history.place(story, question.now);
    if (!place)
        return fail(place.error());
    auto bookmarks = stores.bookmarks.within(story);
    if (!bookmarks)
        return fail(bookmarks.error());
    discussion::ThreadChangePtr change;
    if (question.before && question.before->story().id == story)
        change = std::make_shared<const discussion::ThreadChange>(question.before, thread);
    return CachedThread {thread, std::move(change), *fetch, std::move(*place), std::move(*bookmarks)};
}

/// What the items do not say of the story, as the cache knows it: ranks above all, lest rows move later.
Item completedStory(Stores &stores, Item story)
{
    const auto held = stores.items.item(story.id);
    if (!held)
        return story;
    if (!story.kids)
        story.kids = held->kids;
    if (!story.parts)
        story.parts = held->parts;
    if (!story.points)
        story.points = held->points;
    if (!story.descendants)
        story.descendants = held->descendants;
    return story;
}

} // namespace

ThreadReading readStored(const ThreadQuestion &question)
{
    return [question](Stores &stores) -> Result<CachedThread> {
        const auto thread = stores.items.thread(question.id);
        return thread ? completed(stores, *thread, question) : fail(thread.error());
    };
}

ThreadReading readArrived(const ThreadQuestion &question, const Items &items)
{
    return [question, items](Stores &stores) -> Result<CachedThread> {
        const auto root =
            std::find_if(items.begin(), items.end(), [](const Item &item) { return item.parent.isNull(); });
        if (root == items.end())
            return fail(Error::notFound());
        Items comments = items;
        for (Item &comment : comments) {
            comment.type = discussion::ItemType::Comment;
            comment.firstSeen = question.now;
        }
        const auto thread =
            std::make_shared<const discussion::Thread>(completedStory(stores, *root), std::move(comments));
        if (!thread->indexOf(question.id))
            return fail(Error::notFound());
        return completed(stores, thread, question);
    };
}

} // namespace backthread::services
