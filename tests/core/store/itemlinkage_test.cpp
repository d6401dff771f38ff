// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the order in which items arrive, and however they are cut into batches, each belongs to the
// topmost ancestor that is known by id; also where items move.
#include "tests/core/store/storefixture.h"

#include <QHash>

#include <algorithm>
#include <random>

namespace backthread::store {

using discussion::Item;
using discussion::Items;
using discussion::ItemType;
using drawing::drawn;

namespace {

class ItemLinkageTest : public StoreTest, public testing::WithParamInterface<int> {
protected:
    ItemLinkageTest()
        : m_random(unsigned(GetParam()))
    {
    }

    int below(int bound) { return int(m_random() % unsigned(bound)); }

    /// Two discussions with some depth.
    [[nodiscard]] Items discussions()
    {
        Items items;
        for (int i = 1; i <= 40; ++i) {
            Item item;
            item.id = ItemId(i);
            const int reach = below(3) == 0 ? i - 1 : std::min(3, i - 1);
            item.parent = i <= 2 ? ItemId() : ItemId(i - 1 - below(reach));
            item.type = i <= 2 ? ItemType::Story : ItemType::Comment;
            items.append(item);
        }
        return items;
    }

    /// The topmost ancestor by id, as far as the chain of held items goes.
    [[nodiscard]] static ItemId topOf(ItemId id, const QHash<ItemId, ItemId> &parents)
    {
        while (!parents.value(id).isNull())
            id = parents.value(id);
        return id;
    }

    void expectTops(const QHash<ItemId, ItemId> &parents)
    {
        for (auto it = parents.cbegin(); it != parents.cend(); ++it)
            ASSERT_EQ(stores().items.storyOf(it.key()).value().rowid(), topOf(it.key(), parents).rowid())
                << "of " << it.key().rowid();
    }

    std::mt19937 m_random;
};

} // namespace

TEST_P(ItemLinkageTest, HoldsAfterEveryBatch)
{
    Items whole = discussions();
    const Item first = whole.first();
    const std::string expected = drawn(discussion::Thread(first, whole));
    std::shuffle(whole.begin(), whole.end(), m_random);
    // Some items are told of again, by answers that do not name their parents.
    for (int i = 0; i < 10; ++i) {
        Item partial;
        partial.id = ItemId(1 + below(40));
        whole.insert(below(int(whole.size())), partial);
    }
    QHash<ItemId, ItemId> held;
    for (qsizetype at = 0; at < whole.size();) {
        const Items batch = whole.mid(at, 1 + below(12));
        at += batch.size();
        const auto report = stores().items.save(batch, 1);
        ASSERT_TRUE(isGood(report));
        ASSERT_EQ(report->rejected, 0);
        for (const Item &item : batch) {
            if (!item.parent.isNull() || !held.contains(item.id))
                held.insert(item.id, item.parent);
        }
        SCOPED_TRACE(testing::Message() << "after " << at << " items");
        ASSERT_NO_FATAL_FAILURE(expectTops(held));
    }
    EXPECT_EQ(drawn(*stores().items.thread(first.id).value()), expected);
}

TEST_P(ItemLinkageTest, HoldsWhereItemsMove)
{
    QHash<ItemId, ItemId> held;
    const Items whole = discussions();
    save(whole);
    for (const Item &item : whole)
        held.insert(item.id, item.parent);
    for (int round = 0; round < 20; ++round) {
        Items batch;
        for (int i = below(8); i >= 0; --i) {
            Item told;
            told.id = ItemId(2 + below(39));
            if (below(3) > 0) // else by an answer that does not name the parent
                told.parent = ItemId(1 + below(int(told.id.rowid()) - 1));
            batch.append(told);
            if (!told.parent.isNull())
                held.insert(told.id, told.parent);
        }
        ASSERT_TRUE(isGood(stores().items.save(batch, 1)));
        SCOPED_TRACE(testing::Message() << "after " << round + 1 << " batches");
        ASSERT_NO_FATAL_FAILURE(expectTops(held));
    }
}

INSTANTIATE_TEST_SUITE_P(Shuffles, ItemLinkageTest, testing::Range(0, 40));

} // namespace backthread::store
