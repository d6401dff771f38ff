// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "standin/corpus.h"
#include "standin/generator.h"
#include "standin/living.h"

#include <QJsonObject>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class LivingTest : public testing::Test {
protected:
    LivingTest()
    {
        m_corpus.setClock([] { return 1'790'000'100; });
        generateFrontPage(m_corpus, {.seed = 1, .stories = 30, .now = 1'790'000'000, .biggestThread = 60});
    }

    Corpus m_corpus;
};

} // namespace

TEST_F(LivingTest, EveryTickBringsACommentInATopStory)
{
    Living living(m_corpus, {.seed = 1, .intervalMs = 0});
    auto top = m_corpus.feed(Feed::Top);
    top.removeIf([this](qint64 id) { return m_corpus.item(id).value("type"_L1).toString() == "job"_L1; });
    m_corpus.setFeed(Feed::Top, top);
    const qsizetype before = m_corpus.size();
    const qint64 newest = m_corpus.maxItem();
    living.tick();
    EXPECT_GE(m_corpus.size(), before + 1);
    const QJsonObject comment = m_corpus.item(newest + 1);
    EXPECT_EQ(comment.value("type"_L1).toString(), u"comment"_s);
    EXPECT_FALSE(comment.value("text"_L1).toString().isEmpty());
    EXPECT_TRUE(top.mid(0, 5).contains(m_corpus.storyOf(newest + 1)));
}

TEST_F(LivingTest, JobsGetNoComments)
{
    m_corpus.setFeed(Feed::Top, m_corpus.feed(Feed::Job));
    Living living(m_corpus, {.seed = 1, .intervalMs = 0});
    for (int i = 0; i < 20; ++i)
        living.tick();
    EXPECT_TRUE(m_corpus.kids(m_corpus.feed(Feed::Job).first()).isEmpty());
}

TEST_F(LivingTest, RanksScoresAndStoriesMove)
{
    QSignalSpy feeds(&m_corpus, &Corpus::feedChanged);
    QSignalSpy items(&m_corpus, &Corpus::itemsChanged);
    const auto top = m_corpus.feed(Feed::Top);
    const int score = m_corpus.item(top.first()).value("score"_L1).toInt();
    Living living(m_corpus, {.seed = 3, .intervalMs = 0});
    for (int i = 0; i < 120; ++i)
        living.tick();
    EXPECT_NE(m_corpus.feed(Feed::Top), top);
    EXPECT_GT(m_corpus.item(top.first()).value("score"_L1).toInt(), score);
    EXPECT_GT(feeds.size(), 5);
    EXPECT_GT(items.size(), 200);
}

TEST_F(LivingTest, LivesByItsTimer)
{
    QSignalSpy items(&m_corpus, &Corpus::itemsChanged);
    const Living living(m_corpus, {.seed = 1, .intervalMs = 5});
    EXPECT_TRUE(waitUntil([&items] { return items.size() > 6; }));
}

TEST(LivingEmptyTest, NothingHappensWithoutStories)
{
    Corpus corpus;
    Living living(corpus, {.seed = 1, .intervalMs = 0});
    living.tick();
    EXPECT_EQ(corpus.size(), 0);
}

} // namespace backthread::standin::test
