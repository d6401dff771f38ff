// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/storing.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::FetchRecord;

namespace {

class StoringTest : public ServiceTest {
protected:
    [[nodiscard]] Result<void> write(const Saving &job) { return await(engine().writer().ask(job)); }
    [[nodiscard]] Result<void> execute(const QString &statement)
    {
        return write(
            [statement](store::Stores &stores) { return stores.connection.executeStatement(statement); });
    }
    [[nodiscard]] FetchRecord recorded()
    {
        return await(engine().reader().ask([](store::Stores &stores) {
            return stores.items.lastFetch(ItemId(1));
        })).value();
    }

    const discussion::Items m_items = drawing::items("1\n  2\n");
    const FetchRecord m_record {.fetched = 1'000, .seconds = 1, .requests = 2, .complete = true};
};

} // namespace

TEST_F(StoringTest, AFetchWhoseItemsAreStoredIsRemembered)
{
    const FetchSaves saves;
    EXPECT_TRUE(write(saves.saving(m_items, 900)));
    EXPECT_TRUE(write(saves.recording(ItemId(1), m_record)));
    EXPECT_EQ(recorded(), m_record);
}

TEST_F(StoringTest, AFetchOfWhichAPartCouldNotBeStoredIsNot)
{
    const FetchSaves saves;
    ASSERT_TRUE(
        execute(u"CREATE TRIGGER full BEFORE INSERT ON item BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    EXPECT_FALSE(write(saves.saving(m_items, 900)));
    ASSERT_TRUE(execute(u"DROP TRIGGER full"_s));
    EXPECT_TRUE(write(saves.saving(m_items, 900))) << "there is room again";
    EXPECT_FALSE(write(saves.recording(ItemId(1), m_record)));
    EXPECT_EQ(recorded(), FetchRecord());
    EXPECT_TRUE(write(FetchSaves().recording(ItemId(1), m_record))) << "the next fetch begins anew";
}

} // namespace backthread::services
