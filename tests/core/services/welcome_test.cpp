// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"
#include "core/services/searchservice.h"
#include "core/services/welcome.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::ThreadPtr;
using store::Stores;

namespace {

class WelcomeTest : public ServiceTest {
protected:
    Result<ThreadPtr> thread(ItemId id)
    {
        return await(engine().reader().ask([id](Stores &stores) { return stores.items.thread(id); }));
    }
};

} // namespace

TEST_F(WelcomeTest, IsPlantedAsAThread)
{
    ASSERT_TRUE(await(plantWelcome(engine())));

    const auto planted = thread(discussion::kWelcomeStory);
    ASSERT_TRUE(planted);
    EXPECT_EQ((*planted)->story().title, u"Welcome to Backthread"_s);
    EXPECT_EQ((*planted)->story().id.source(), SourceId::Welcome);
    EXPECT_GT((*planted)->size(), 20);
}

TEST_F(WelcomeTest, IsFoundBySearch)
{
    ASSERT_TRUE(await(plantWelcome(engine())));
    SearchService searches(engine());
    const auto findings = await(searches.search({.text = u"\"washer goes where\""_s}));
    ASSERT_TRUE(findings);
    EXPECT_FALSE(findings->answer.hits.isEmpty());
}

TEST_F(WelcomeTest, IsPlantedOnce)
{
    ASSERT_TRUE(await(plantWelcome(engine())));
    const auto heard = [this] {
        return await(engine().reader().ask([](Stores &stores) -> Result<qint64> {
            auto query = stores.connection.execute(
                "SELECT max(fetched) FROM item WHERE story = ?", discussion::kWelcomeStory.rowid());
            return query && (*query)->next() ? (*query)->value(0).toLongLong() : 0;
        }));
    };
    const qint64 first = heard().value();

    m_clock.advance(1000);
    ASSERT_TRUE(await(plantWelcome(engine())));

    EXPECT_EQ(heard().value(), first);
}

} // namespace backthread::services
