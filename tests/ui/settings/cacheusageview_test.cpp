// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whendone.h"
#include "tests/support/waiting.h"
#include "tests/ui/idleengine.h"
#include "ui/settings/cacheusageview.h"

#include <QTreeWidget>

#include <gtest/gtest.h>

namespace backthread::settings {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

class CacheUsageViewTest : public testing::Test {
protected:
    void save(qint64 story, const QString &title)
    {
        const discussion::Items items {
            {.id = ItemId(story), .type = discussion::ItemType::Story, .title = title}};
        wait(idle.engine.writer().ask([items](Stores &stores) { return stores.items.save(items, 1); }));
    }
    /// Until what was asked of the searcher is answered, and shown.
    void waitForSearcher()
    {
        wait(idle.engine.searcher().ask([](Stores &stores) { return stores.care.kept(); }));
    }
    template <typename Answer>
    void wait(const QFuture<Answer> &future)
    {
        bool isDone = false;
        whenDone(future, &view, [&isDone](const Answer &) { isDone = true; });
        ASSERT_TRUE(waitUntil([&isDone] { return isDone; }));
    }
    /// The titles of the biggest discussions.
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        const auto *biggest = view.findChild<QTreeWidget *>()->topLevelItem(2);
        for (int row = 0; biggest && row < biggest->childCount(); ++row)
            titles.append(biggest->child(row)->text(0));
        return titles;
    }

    IdleEngine idle;
    services::CacheService cache {idle.engine, {.slice = std::chrono::milliseconds(1), .pause = {}}};
    CacheUsageView view {cache};
};

} // namespace

TEST_F(CacheUsageViewTest, LooksWhenFirstSeenAndAfterEachCleaningAlone)
{
    save(1, u"Tides"_s);
    waitForSearcher();
    EXPECT_TRUE(titles().isEmpty()) << "nobody sees it";
    view.show();
    waitForSearcher();
    ASSERT_EQ(titles(), QStringList {u"Tides"_s});
    save(2, u"Lamps"_s);
    view.hide();
    view.show();
    waitForSearcher();
    EXPECT_EQ(titles(), QStringList {u"Tides"_s});
    cache.cleanNow();
    EXPECT_TRUE(waitUntil([this] { return titles().size() == 2; }));
}

TEST_F(CacheUsageViewTest, TitlesTurnNothingAround)
{
    save(1, u"Tides \u202E turn"_s);
    view.show();
    ASSERT_TRUE(waitUntil([this] { return !titles().isEmpty(); }));
    EXPECT_EQ(titles().first(), u"Tides \uFFFD turn"_s);
}

} // namespace backthread::settings
