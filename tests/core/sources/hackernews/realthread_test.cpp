// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadfetch.h"
#include "standin/loader.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

#include <QFile>

#include <iostream>

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kStory = 14952787;
constexpr qsizetype kComments = 2564;

/// A real discussion of 2017, as both services have it; the parameter is how Algolia fails, if at all.
class RealThreadTest : public FetchTest, public testing::WithParamInterface<const char *> {
protected:
    void SetUp() override
    {
        const QString path = QStringLiteral(BACKTHREAD_REAL_DATA "/threads/firebase-%1.jsonl.gz").arg(kStory);
        if (!QFile::exists(path))
            GTEST_SKIP() << path.toStdString() << " is not here";
        const auto loaded = m_server.invoke([&](standin::Server &it) { return loadFile(it.corpus(), path); });
        ASSERT_TRUE(loaded.isOk());
    }
};

TEST_P(RealThreadTest, EveryCommentComesInRankOrder)
{
    if (*GetParam() != '\0')
        fault(QString::fromLatin1(GetParam()) + "@/api/v1/items/"_L1);
    ThreadFetch fetch(api(), id(kStory));
    const Told told = run(fetch);
    EXPECT_EQ(told.items.size(), kComments + 1);
    EXPECT_EQ(difference(outline(told, kStory), truth(kStory)), "");
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(askedTwice(), QStringList());
    EXPECT_LE(told.requests(), *GetParam() == '\0' ? 700 : int(kComments) + 10);
    std::cout << told.requests() << " requests, " << (**told.end).seconds << " s, " << told.batches.size()
              << " batches\n";
}

INSTANTIATE_TEST_SUITE_P(, RealThreadTest, testing::Values("", "404", "503", "login", "half"),
    [](const auto &fault) { return *fault.param == '\0' ? "well" : fault.param; });

} // namespace
} // namespace backthread::hackernews
