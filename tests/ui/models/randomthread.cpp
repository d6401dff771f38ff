// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/randomthread.h"

#include <algorithm>

namespace backthread::models {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;
using discussion::Thread;

namespace {

constexpr int kStory = 1;
constexpr int kLast = 41;

template <typename List>
void shuffle(List &list, std::mt19937 &random)
{
    for (int i = int(list.size()) - 1; i > 0; --i)
        std::swap(list[i], list[below(i + 1, random)]);
}

/// Some numbers of comments, in an order in which parents precede their replies.
QList<int> someNumbers(std::mt19937 &random)
{
    QList<int> numbers;
    const int share = 2 + below(9, random);
    for (int number = kStory + 1; number <= kLast; ++number) {
        if (below(10, random) < share)
            numbers.append(number);
    }
    if (below(2, random) == 0)
        shuffle(numbers, random);
    return numbers;
}

Item comment(int number, int parent, std::mt19937 &random)
{
    Item item;
    item.id = ItemId(number);
    item.type = ItemType::Comment;
    item.parent = ItemId(parent);
    item.time = 1'000 + number;
    item.by = u"u%1"_s.arg(number % 5);
    item.state = below(8, random) == 0 ? ItemState::Deleted : ItemState::Live;
    if (item.state == ItemState::Live)
        item.text = text::RichText {u"text %1"_s.arg(number + (below(6, random) == 0 ? 100 : 0)), {}};
    return item;
}

} // namespace

int below(int end, std::mt19937 &random)
{
    return int(random() % unsigned(end));
}

discussion::ThreadPtr randomThread(std::mt19937 &random)
{
    Item story;
    story.id = ItemId(kStory);
    story.type = ItemType::Story;
    story.title = u"Story"_s;
    Items items;
    QList<int> placed {kStory};
    QHash<int, ItemIds> replies;
    for (const int number : someNumbers(random)) {
        const int usual = std::max(kStory, number / 3);
        const bool isUsual = below(4, random) > 0 && placed.contains(usual);
        const int parent = isUsual ? usual : placed.at(below(int(placed.size()), random));
        items.append(comment(number, parent, random));
        placed.append(number);
        replies[parent].append(ItemId(number));
    }
    const auto rank = [&](Item &item) {
        ItemIds kids = replies.value(int(item.id.number()));
        if (below(4, random) == 0)
            return;
        if (below(3, random) == 0)
            shuffle(kids, random);
        if (below(6, random) == 0)
            kids.append(ItemId(900));
        item.kids = kids;
    };
    rank(story);
    std::for_each(items.begin(), items.end(), rank);
    return std::make_shared<const Thread>(story, items);
}

} // namespace backthread::models
