// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/threadreading.h"

#include "core/store/stores.h"

#include <algorithm>

namespace backthread::services {

using discussion::Bookmark;
using discussion::Item;
using discussion::Items;
using discussion::Muted;
using discussion::Thread;
using discussion::ThreadPtr;
using store::Stores;

namespace {

/// With the texts that bookmarks have kept of what is dead, deleted or missing now.
Result<ThreadPtr> withKeptTexts(Stores &stores, const ThreadPtr &thread, ItemIds bookmarks)
{
    bookmarks.removeIf([&thread](ItemId id) {
        const auto index = thread->indexOf(id);
        return !index || *index == Thread::kStory || !thread->at(*index).isStub();
    });
    if (bookmarks.isEmpty())
        return thread;
    const auto kept = stores.bookmarks.of(bookmarks);
    if (!kept)
        return fail(kept.error());
    QHash<ItemId, Item> copies;
    for (const Bookmark &bookmark : *kept)
        copies.insert(bookmark.item.id, bookmark.item);
    Items comments;
    for (int i = 0; i < thread->size(); ++i) {
        Item comment = thread->at(i);
        if (const auto copy = copies.constFind(comment.id); copy != copies.cend()) {
            comment.text = copy->text;
            if (comment.by.isEmpty())
                comment.by = copy->by;
        }
        comments.append(comment);
    }
    return std::make_shared<const Thread>(thread->story(), std::move(comments), thread->pollOptions());
}

/// The bookmarks that have copies of the story, or of a comment's story, and of its comments.
Result<QList<Bookmark>> keptOf(Stores &stores, ItemId id)
{
    const auto asked = stores.bookmarks.of({id});
    if (!asked)
        return fail(asked.error());
    const auto ids = stores.bookmarks.within(asked->isEmpty() ? id : asked->first().story);
    if (!ids)
        return fail(ids.error());
    auto kept = stores.bookmarks.of(*ids);
    if (kept)
        kept->removeIf([](const Bookmark &each) { return each.item.type == discussion::ItemType::Unknown; });
    return kept;
}

Result<ThreadPtr> keptThread(Stores &stores, ItemId id)
{
    const auto kept = keptOf(stores, id);
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return fail(Error::notFound());
    const Bookmark &any = kept->first();
    Item story {.id = any.story, .type = discussion::ItemType::Story};
    story.title = any.item.title;
    story.url = any.item.url;
    Items comments;
    for (const Bookmark &bookmark : *kept) {
        Item copy = bookmark.item;
        if (copy.id == story.id) {
            story = copy;
            continue;
        }
        copy.parent = story.id;
        copy.title.clear();
        copy.url.clear();
        comments.append(copy);
    }
    return std::make_shared<const Thread>(story, std::move(comments));
}

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
    const auto shown = withKeptTexts(stores, thread, *bookmarks);
    if (!shown)
        return fail(shown.error());
    auto muted = mutedIn(stores, *shown, question.now);
    if (!muted)
        return fail(muted.error());
    discussion::ThreadChangePtr change;
    if (question.before && question.before->story().id == story)
        change = std::make_shared<const discussion::ThreadChange>(question.before, *shown);
    return CachedThread {*shown, std::move(change), *fetch, std::move(*place), std::move(*bookmarks),
        std::move(*muted), question.mutes};
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

Result<Muted> mutedIn(Stores &stores, const ThreadPtr &thread, qint64 now)
{
    return stores.mutes.list(now).map(
        [&thread](const discussion::Mutes &mutes) { return Muted(*thread, mutes); });
}

ThreadReading readStored(const ThreadQuestion &question)
{
    return [question](Stores &stores) -> Result<CachedThread> {
        const auto thread = stores.items.thread(question.id);
        return thread ? completed(stores, *thread, question) : fail(thread.error());
    };
}

ThreadReading readKept(const ThreadQuestion &question)
{
    return [question](Stores &stores) -> Result<CachedThread> {
        auto stored = readStored(question)(stores);
        if (stored || stored.error().kind != Error::Kind::NotFound)
            return stored;
        const auto thread = keptThread(stores, question.id);
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
