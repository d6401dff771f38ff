// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/submissionsfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

class SubmissionsFetchTest : public FetchTest {
protected:
    SubmissionsFetchTest()
    {
        m_server.invoke([](standin::Server &server) {
            const qint64 story = server.corpus().addStory(u"gull"_s, u"Sand"_s, {});
            for (int i = 0; i < 2 * SubmissionsFetch::kMost; ++i)
                (void)server.corpus().addComment(story, u"gull"_s, u"Grain %1"_s.arg(i));
        });
    }
    [[nodiscard]] Told fetch(const QString &user)
    {
        SubmissionsFetch fetch(api(), user);
        return run(fetch);
    }
};

TEST_F(SubmissionsFetchTest, BringsTheLatestFirstAndNotAll)
{
    const Told told = fetch(u"gull"_s);
    ASSERT_TRUE(told.isComplete());
    EXPECT_EQ(told.requests(), 1);
    ASSERT_TRUE(told.ranked);
    ASSERT_EQ(told.ranked->size(), SubmissionsFetch::kMost);
    EXPECT_EQ(told.ranked->first().number(),
        m_server.invoke([](standin::Server &server) { return server.corpus().maxItem(); }));
    EXPECT_TRUE(std::is_sorted(told.ranked->crbegin(), told.ranked->crend()));
}

TEST_F(SubmissionsFetchTest, AUserWhoDoesNotExistIsNotFound)
{
    EXPECT_EQ(fetch(u"nobody"_s).error(), Kind::NotFound);
    EXPECT_EQ(fetch(u"../item/1?x=#"_s).error(), Kind::NotFound);
}

TEST_F(SubmissionsFetchTest, AServerThatFailsIsSaid)
{
    fault(u"login@/v0/user/"_s);
    EXPECT_EQ(fetch(u"gull"_s).error(), Kind::Malformed);
}

} // namespace
} // namespace backthread::hackernews
