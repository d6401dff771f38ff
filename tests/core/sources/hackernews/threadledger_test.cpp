// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadledger.h"

#include <gtest/gtest.h>

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::ItemType;

ItemId id(qint64 number)
{
    return ItemId::in(SourceId::HackerNews, number);
}

ItemIds ids(const QList<qint64> &numbers)
{
    ItemIds list;
    for (const qint64 number : numbers)
        list.append(id(number));
    return list;
}

Item told(qint64 number, qint64 parent)
{
    Item item;
    item.id = id(number);
    item.parent = parent > 0 ? id(parent) : ItemId();
    item.type = parent > 0 ? ItemType::Comment : ItemType::Story;
    item.by = u"somebody"_s;
    item.text = text::RichText {u"something"_s, {}};
    return item;
}

Item ranked(qint64 number, qint64 parent, const QList<qint64> &kids)
{
    Item item = told(number, parent);
    item.kids = ids(kids);
    return item;
}

TEST(ThreadLedger, WantsTheStoryFirst)
{
    EXPECT_EQ(ThreadLedger().wanted(id(1)), ids({1}));
}

TEST(ThreadLedger, WantsWhatHasRanksAndWhatIsAStubBreadthFirst)
{
    Item stub = told(6, 3);
    stub.by.clear();
    stub.text.reset();
    ThreadLedger ledger;
    ledger.addTree(
        {told(1, 0), told(2, 1), told(4, 2), told(7, 4), told(8, 4), told(5, 2), told(3, 1), stub});
    EXPECT_EQ(ledger.wanted(id(1)), ids({1, 2, 4, 6}));
}

TEST(ThreadLedger, WantsWhatIsNamedAndNotHeldInRankOrder)
{
    ThreadLedger ledger;
    ledger.addTree({told(1, 0), told(3, 1)});
    EXPECT_EQ(ledger.addItem(ranked(1, 0, {9, 3, 2})), ids({9, 3, 2}));
    EXPECT_EQ(ledger.wanted(id(1)), ids({9, 2}));
}

TEST(ThreadLedger, WantsNothingTwice)
{
    ThreadLedger ledger;
    ledger.addTree({told(1, 0), told(2, 1), told(3, 1)});
    ledger.addItem(ranked(1, 0, {3, 2}));
    EXPECT_EQ(ledger.wanted(id(1)), ids({}));
    ledger.addTree({told(1, 0), told(2, 1), told(3, 1)});
    EXPECT_EQ(ledger.wanted(id(1)), ids({}));
}

TEST(ThreadLedger, WhatHangsOnNothingComesLast)
{
    ThreadLedger ledger;
    ledger.addTree({told(11, 10), told(12, 11), told(13, 11)});
    EXPECT_EQ(ledger.wanted(id(1)), ids({1, 11}));
}

TEST(ThreadLedger, APollNamesItsOptions)
{
    Item poll = ranked(1, 0, {2});
    poll.parts = ids({5, 4});
    ThreadLedger ledger;
    ledger.addItem(poll);
    EXPECT_EQ(ledger.wanted(id(1)), ids({2, 5, 4}));
}

} // namespace
} // namespace backthread::hackernews
