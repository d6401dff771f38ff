// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class ListTest : public CommandTest {
protected:
    ListTest()
    {
        addDiscussion();
        server().invoke([](standin::Server &server) {
            m_job = server.corpus().addStory(u"acme"_s, u"Ask HN: Who keeps lamps?"_s, {});
            server.corpus().setFeed(standin::Feed::Top, {1000, m_job});
        });
    }

    static inline qint64 m_job = 0;
};

} // namespace

TEST_F(ListTest, PrintsRankTitleSitePointsAuthorAgeCommentsAndId)
{
    const Outcome outcome = run({u"list"_s, u"top"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << outcome;
    EXPECT_TRUE(
        lines.at(0).startsWith(u" 1. A lighthouse and its keeper (example.org) · 377 points · by mira · "_s));
    EXPECT_TRUE(lines.at(0).endsWith(u" · 5 comments · 1000"_s)) << outcome;
    EXPECT_TRUE(lines.at(1).startsWith(u" 2. Ask HN: Who keeps lamps? · "_s)) << outcome;
    EXPECT_EQ(outcome.err, QString());
}

TEST_F(ListTest, PrintsJson)
{
    const Outcome outcome = run({u"list"_s, u"top"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    EXPECT_EQ(outcome.code, 0);
    const QJsonArray stories = outcome.json().array();
    ASSERT_EQ(stories.size(), 1) << outcome;
    const QJsonObject story = stories.at(0).toObject();
    EXPECT_EQ(story.value(u"rank"_s), 1);
    EXPECT_EQ(story.value(u"id"_s), 1000);
    EXPECT_EQ(story.value(u"title"_s), u"A lighthouse and its keeper"_s);
    EXPECT_EQ(story.value(u"site"_s), u"example.org"_s);
    EXPECT_EQ(story.value(u"points"_s), 377);
    EXPECT_EQ(story.value(u"comments"_s), 5);
}

TEST_F(ListTest, EveryFeedHasItsName)
{
    for (const QString &feed : {u"top"_s, u"new"_s, u"best"_s, u"ask"_s, u"show"_s, u"job"_s})
        EXPECT_EQ(run({u"list"_s, feed}).code, 0) << feed.toStdString();
}

TEST_F(ListTest, FallsBackToTheCachedListWithAMessage)
{
    ASSERT_EQ(run({u"list"_s, u"top"_s}).code, 0);
    fault(u"503@/"_s);
    const Outcome failed = run({u"list"_s, u"top"_s});
    EXPECT_EQ(failed.code, 0) << failed;
    EXPECT_TRUE(failed.out.contains(u"A lighthouse"_s));
    EXPECT_TRUE(failed.err.contains(u"as it was cached"_s)) << failed;

    const Outcome offline = runOffline({u"list"_s, u"top"_s});
    EXPECT_EQ(offline.code, 0) << offline;
    EXPECT_TRUE(offline.out.contains(u"A lighthouse"_s));
}

TEST_F(ListTest, EndsWithThreeWhereTheServerFailsAndNothingIsCached)
{
    for (const QString &rule : {u"503@/"_s, u"login@/"_s, u"half@/"_s}) {
        server().invoke([](standin::Server &s) { s.faults().clear(); });
        fault(rule);
        const Outcome outcome = run({u"list"_s, u"top"_s});
        EXPECT_EQ(outcome.code, 3) << rule.toStdString() << '\n' << outcome;
        EXPECT_EQ(outcome.out, QString());
        EXPECT_FALSE(outcome.err.isEmpty());
    }
}

TEST_F(ListTest, OfflineAndNothingCachedEndsWithOne)
{
    const Outcome outcome = runOffline({u"list"_s, u"top"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
}

} // namespace backthread::app
