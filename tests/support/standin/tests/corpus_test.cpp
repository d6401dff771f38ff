// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/corpus.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject story(qint64 id, int score, const QString &title = u"A story"_s)
{
    return {{u"by"_s, u"ada"_s}, {u"descendants"_s, 0}, {u"id"_s, id}, {u"score"_s, score},
        {u"time"_s, 1000 + id}, {u"title"_s, title}, {u"type"_s, u"story"_s}};
}

class CorpusTest : public testing::Test {
protected:
    CorpusTest()
    {
        m_corpus.setClock([] { return 5000; });
        m_corpus.insert(story(10, 5));
    }

    [[nodiscard]] int descendants() const { return m_corpus.item(10).value("descendants"_L1).toInt(); }

    Corpus m_corpus;
};

} // namespace

TEST_F(CorpusTest, UnknownItemIsEmpty)
{
    EXPECT_TRUE(m_corpus.item(11).isEmpty());
    EXPECT_FALSE(m_corpus.contains(11));
    EXPECT_EQ(m_corpus.maxItem(), 10);
}

TEST_F(CorpusTest, AddedCommentHangsBelowItsParentAndCounts)
{
    QSignalSpy changed(&m_corpus, &Corpus::itemsChanged);
    const qint64 comment = m_corpus.addComment(10, u"bob"_s, u"Hi"_s);
    const qint64 reply = m_corpus.addComment(comment, u"cyd"_s, u"Hi yourself"_s);
    EXPECT_EQ(m_corpus.kids(10), QList<qint64> {comment});
    EXPECT_EQ(m_corpus.kids(comment), QList<qint64> {reply});
    EXPECT_EQ(m_corpus.storyOf(reply), 10);
    EXPECT_EQ(descendants(), 2);
    EXPECT_EQ(m_corpus.maxItem(), reply);
    EXPECT_EQ(m_corpus.item(reply).value("time"_L1).toInteger(), 5000);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(changed[1][0].value<QList<qint64>>(), (QList<qint64> {reply, comment, 10}));
}

TEST_F(CorpusTest, KilledCommentKeepsItsAuthorAndShowsAMarker)
{
    const qint64 comment = m_corpus.addComment(10, u"bob"_s, u"Hi"_s);
    m_corpus.kill(comment, u"[flagged]"_s);
    EXPECT_EQ(m_corpus.item(comment).value("text"_L1).toString(), u"[flagged]"_s);
    EXPECT_TRUE(m_corpus.item(comment).value("dead"_L1).toBool());
    EXPECT_EQ(m_corpus.item(comment).value("by"_L1).toString(), u"bob"_s);
    EXPECT_EQ(descendants(), 0);
}

TEST_F(CorpusTest, KilledStoryLosesItsTitle)
{
    m_corpus.kill(10);
    EXPECT_FALSE(m_corpus.item(10).contains("title"_L1));
    EXPECT_FALSE(m_corpus.item(10).contains("descendants"_L1));
    EXPECT_TRUE(m_corpus.item(10).value("dead"_L1).toBool());
}

TEST_F(CorpusTest, DeletedCommentKeepsItsPlaceAndItsReplies)
{
    const qint64 comment = m_corpus.addComment(10, u"bob"_s, u"Hi"_s);
    const qint64 reply = m_corpus.addComment(comment, u"cyd"_s, u"Ho"_s);
    m_corpus.erase(comment);
    EXPECT_EQ(m_corpus.item(comment).keys(),
        (QStringList {u"deleted"_s, u"id"_s, u"kids"_s, u"parent"_s, u"time"_s, u"type"_s}));
    EXPECT_EQ(m_corpus.kids(comment), QList<qint64> {reply});
    EXPECT_EQ(m_corpus.kids(10), QList<qint64> {comment});
    EXPECT_EQ(descendants(), 1);
}

TEST_F(CorpusTest, HiddenItemIsNullUntilRevealed)
{
    const qint64 comment = m_corpus.addComment(10, u"bob"_s, u"Hi"_s);
    m_corpus.setHidden(comment, true);
    EXPECT_TRUE(m_corpus.item(comment).isEmpty());
    EXPECT_EQ(m_corpus.maxItem(), comment);
    EXPECT_EQ(m_corpus.kids(10), QList<qint64> {comment});
    m_corpus.setHidden(comment, false);
    EXPECT_EQ(m_corpus.item(comment).value("text"_L1).toString(), u"Hi"_s);
}

TEST_F(CorpusTest, EachMutationTellsItsListeners)
{
    const qint64 a = m_corpus.addComment(10, u"bob"_s, u"a"_s);
    const qint64 b = m_corpus.addComment(10, u"bob"_s, u"b"_s);
    QSignalSpy changed(&m_corpus, &Corpus::itemsChanged);
    m_corpus.edit(a, u"better"_s);
    m_corpus.setScore(10, 99);
    m_corpus.reverseKids(10);
    m_corpus.kill(a);
    m_corpus.erase(b);
    EXPECT_EQ(changed.size(), 5);
    EXPECT_EQ(m_corpus.kids(10), (QList<qint64> {b, a}));
    EXPECT_EQ(m_corpus.item(10).value("score"_L1).toInt(), 99);
}

TEST_F(CorpusTest, UserIsMadeUpFromItsItems)
{
    const qint64 comment = m_corpus.addComment(10, u"ada"_s, u"a"_s);
    const QJsonObject user = m_corpus.user(u"ada"_s);
    EXPECT_EQ(user.value("submitted"_L1).toArray(), (QJsonArray {comment, 10}));
    EXPECT_TRUE(user.value("created"_L1).isDouble());
    EXPECT_TRUE(user.value("karma"_L1).isDouble());
    EXPECT_TRUE(m_corpus.user(u"Ada"_s).isEmpty());
}

TEST_F(CorpusTest, InsertedUserIsCompletedNotReplaced)
{
    m_corpus.insertUser({{u"id"_s, u"ada"_s}, {u"about"_s, u"Hello"_s}});
    EXPECT_EQ(m_corpus.user(u"ada"_s).value("about"_L1).toString(), u"Hello"_s);
    EXPECT_EQ(m_corpus.user(u"ada"_s).value("submitted"_L1).toArray(), QJsonArray {10});
}

TEST_F(CorpusTest, FeedsAreDerivedFromScoreTimeTitleAndType)
{
    m_corpus.insert(story(11, 50, u"Ask HN: Why?"_s));
    m_corpus.insert(story(12, 20, u"Show HN: This"_s));
    QJsonObject job = story(13, 1, u"Hiring"_s);
    job.insert("type"_L1, u"job"_s);
    m_corpus.insert(job);
    m_corpus.insert(story(14, 70));
    m_corpus.kill(14);
    m_corpus.deriveFeeds();
    EXPECT_EQ(m_corpus.feed(Feed::Top), (QList<qint64> {11, 12, 10, 13}));
    EXPECT_EQ(m_corpus.feed(Feed::New), (QList<qint64> {12, 11, 10}));
    EXPECT_EQ(m_corpus.feed(Feed::Best), (QList<qint64> {11, 12, 10}));
    EXPECT_EQ(m_corpus.feed(Feed::Ask), QList<qint64> {11});
    EXPECT_EQ(m_corpus.feed(Feed::Show), QList<qint64> {12});
    EXPECT_EQ(m_corpus.feed(Feed::Job), QList<qint64> {13});
}

TEST_F(CorpusTest, FeedsAreAsLongAsTheLiveOnes)
{
    for (qint64 id = 100; id < 900; ++id)
        m_corpus.insert(story(id, 1, id % 2 ? u"Ask HN: x"_s : u"Show HN: y"_s));
    m_corpus.deriveFeeds();
    EXPECT_EQ(m_corpus.feed(Feed::Top).size(), 500);
    EXPECT_EQ(m_corpus.feed(Feed::New).size(), 500);
    EXPECT_EQ(m_corpus.feed(Feed::Best).size(), 200);
    EXPECT_EQ(m_corpus.feed(Feed::Ask).size(), 55);
    EXPECT_EQ(m_corpus.feed(Feed::Show).size(), 137);
}

TEST_F(CorpusTest, NewStoryLeadsTheNewFeed)
{
    m_corpus.deriveFeeds();
    QSignalSpy changed(&m_corpus, &Corpus::feedChanged);
    const qint64 id = m_corpus.addStory(u"eve"_s, u"News"_s, {});
    EXPECT_EQ(m_corpus.feed(Feed::New), (QList<qint64> {id, 10}));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(CorpusTest, CyclicParentsEndTheSearchForTheStory)
{
    m_corpus.insert({{u"id"_s, 20}, {u"parent"_s, 21}, {u"type"_s, u"comment"_s}});
    m_corpus.insert({{u"id"_s, 21}, {u"parent"_s, 20}, {u"type"_s, u"comment"_s}});
    EXPECT_GT(m_corpus.storyOf(20), 0);
}

} // namespace backthread::standin::test
