// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/longthread.h"

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::ItemType;

Items longThreadItems(int count)
{
    Item story;
    story.id = ItemId(1);
    story.type = ItemType::Story;
    story.title = u"A long discussion"_s;
    Items items {story};
    for (int number = 2; number < count + 2; ++number) {
        Item item;
        item.id = ItemId(number);
        item.type = ItemType::Comment;
        // Threes: one top-level comment, a reply to it, and a reply to that.
        item.parent = number % 3 == 2 ? ItemId(1) : ItemId(number - 1);
        item.time = 1'000 + number;
        item.by = u"u%1"_s.arg(number);
        const int words = number % 17 == 0 ? 600 : 3 + (number * 31) % 90;
        item.text = text::RichText {u"lorem ipsum "_s.repeated(words).trimmed(), {}};
        items.append(item);
    }
    return items;
}

discussion::ThreadPtr threadOf(Items items)
{
    Item story = items.takeFirst();
    return std::make_shared<const discussion::Thread>(std::move(story), std::move(items));
}

discussion::ThreadPtr longThread(int count)
{
    return threadOf(longThreadItems(count));
}

} // namespace backthread::threadview
