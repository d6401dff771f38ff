// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using search::SavedSearch;
using search::SearchMemory;
using search::Sort;

namespace {

constexpr qint64 kNow = 9'000;

class SavedSearchStoreTest : public StoreTest {
protected:
    SavedSearchStoreTest() { save("1\n  2 alice: a walrus\n  3 bob: a seal\n"); }

    [[nodiscard]] SearchMemory memory()
    {
        const auto memory = stores().savedSearches.memory(kNow);
        EXPECT_TRUE(isGood(memory));
        return memory.value_or(SearchMemory());
    }
    /// `query:new`, one after the other.
    [[nodiscard]] std::string drawn()
    {
        QStringList all;
        for (const SavedSearch &search : memory().saved)
            all.append(u"%1:%2"_s.arg(search.title()).arg(search.unseen));
        return all.join(u' ').toStdString();
    }
    void keep(const QString &query, qint64 now = 100)
    {
        ASSERT_TRUE(isGood(stores().savedSearches.save({.query = query}, now)));
    }
};

} // namespace

TEST_F(SavedSearchStoreTest, WhatComesBehindTheLastLookIsNew)
{
    keep(u"walrus"_s, 100);
    keep(u"by:bob"_s, 200);
    EXPECT_EQ(drawn(), "walrus:0 by:bob:0");
    save("1\n  4 bob: another walrus\n  5 alice: and a third walrus\n");
    EXPECT_EQ(drawn(), "walrus:2 by:bob:1");
    ASSERT_TRUE(stores().savedSearches.markSeen({.query = u"walrus"_s}));
    EXPECT_EQ(drawn(), "walrus:0 by:bob:1");
}

TEST_F(SavedSearchStoreTest, AQueryIsKeptOnceInEachOrderAndKeepsWhatIsNewWhenItIsNamed)
{
    keep(u"walrus"_s);
    save("1\n  4 bob: another walrus\n");
    ASSERT_TRUE(stores().savedSearches.save({.query = u"walrus"_s, .name = u"Tusks"_s}, 300));
    EXPECT_EQ(drawn(), "Tusks:1");
    EXPECT_EQ(memory().saved.first().created, 100);
    ASSERT_TRUE(stores().savedSearches.save({.query = u"walrus"_s, .sort = Sort::Best}, 400));
    EXPECT_EQ(drawn(), "Tusks:1 walrus:0");
}

TEST_F(SavedSearchStoreTest, WhatWasRemovedComesBackAsItWas)
{
    keep(u"walrus"_s, 100);
    keep(u"seal"_s, 200);
    save("1\n  4 bob: another walrus\n");
    const SearchMemory before = memory();
    const auto removed = stores().savedSearches.remove({.query = u"walrus"_s});
    ASSERT_TRUE(isGood(removed));
    EXPECT_EQ(drawn(), "seal:0");
    ASSERT_TRUE(stores().savedSearches.restore(*removed));
    EXPECT_EQ(memory(), before);
    const auto missing = stores().savedSearches.remove({.query = u"whale"_s});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::NotFound);
}

TEST_F(SavedSearchStoreTest, AnyQueryCanBeKept)
{
    for (const QString &query : {u"\"unclosed"_s, u"???"_s, u"by:"_s, u"'; DROP TABLE item; --"_s})
        keep(query);
    EXPECT_EQ(memory().saved.size(), 4);
}

TEST_F(SavedSearchStoreTest, TheLatestSearchesAreRememberedOnceEach)
{
    const auto remember = [this](const QString &query, qint64 now) {
        ASSERT_TRUE(isGood(stores().savedSearches.remember(query, now)));
    };
    remember(u"fog"_s, 1);
    remember(u"tide"_s, 2);
    remember(u"fog"_s, 3);
    EXPECT_EQ(memory().recent, QStringList({u"fog"_s, u"tide"_s}));
    for (int i = 0; i < SavedSearchStore::kMostRecent; ++i)
        remember(u"query %1"_s.arg(i), 10 + i);
    EXPECT_EQ(memory().recent.size(), SavedSearchStore::kMostRecent);
    EXPECT_FALSE(memory().recent.contains(u"fog"_s));
}

TEST_F(SavedSearchStoreTest, WhatWasForgottenComesBackBehindWhatCameSince)
{
    ASSERT_TRUE(isGood(stores().savedSearches.remember(u"fog"_s, 1)));
    ASSERT_TRUE(isGood(stores().savedSearches.remember(u"tide"_s, 2)));
    const auto forgotten = stores().savedSearches.forgetRecent();
    ASSERT_TRUE(isGood(forgotten));
    EXPECT_EQ(*forgotten, QStringList({u"tide"_s, u"fog"_s}));
    EXPECT_TRUE(memory().recent.isEmpty());
    ASSERT_TRUE(isGood(stores().savedSearches.remember(u"fog"_s, 3)));
    ASSERT_TRUE(isGood(stores().savedSearches.remember(u"salt"_s, 4)));
    ASSERT_TRUE(isGood(stores().savedSearches.restoreRecent(*forgotten)));
    EXPECT_EQ(memory().recent, QStringList({u"salt"_s, u"fog"_s, u"tide"_s}));
}

} // namespace backthread::store
