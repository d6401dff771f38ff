// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "standin/algoliatree.h"
#include "standin/hostile.h"

#include <ctime>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class AlgoliaTest : public ServerFixture {
protected:
    void setOptions(const AlgoliaTreeOptions &options) { m_server.algolia().setOptions(options); }
};

// "100(101(102(104)105)103)": the ids of a tree as drawn from its JSON.
QString drawn(const QJsonObject &node)
{
    QString children;
    const QJsonArray array = node.value("children"_L1).toArray();
    for (const auto &child : array)
        children += (children.isEmpty() ? u""_s : u" "_s) + drawn(child.toObject());
    const QString id = QString::number(node.value("id"_L1).toInteger());
    return children.isEmpty() ? id : id + u'(' + children + u')';
}

QJsonObject childAt(const QJsonObject &node, int index)
{
    return node.value("children"_L1).toArray().at(index).toObject();
}

} // namespace

TEST_F(AlgoliaTest, ChildrenComeOldestFirstWhateverTheirRank)
{
    const Answer answer = algolia(u"items/100"_s);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(drawn(answer.object()), u"100(101(102(104) 105) 103)"_s);
}

TEST_F(AlgoliaTest, EveryNodeHasTheSameThirteenKeys)
{
    const QStringList keys {u"author"_s, u"children"_s, u"created_at"_s, u"created_at_i"_s, u"id"_s,
        u"options"_s, u"parent_id"_s, u"points"_s, u"story_id"_s, u"text"_s, u"title"_s, u"type"_s, u"url"_s};
    const QJsonObject root = algolia(u"items/100"_s).object();
    EXPECT_EQ(root.keys(), keys);
    EXPECT_EQ(childAt(root, 0).keys(), keys);
    EXPECT_EQ(childAt(childAt(root, 0), 0).keys(), keys);
}

TEST_F(AlgoliaTest, StoryHasItsFieldsAndNullText)
{
    const QJsonObject root = algolia(u"items/100"_s).object();
    EXPECT_EQ(root.value("title"_L1).toString(), u"Fish & chips"_s);
    EXPECT_EQ(root.value("points"_L1).toInt(), 2);
    EXPECT_EQ(root.value("url"_L1).toString(), u"https://fish.example/"_s);
    EXPECT_EQ(root.value("created_at"_L1).toString(), u"1970-01-01T00:16:40.000Z"_s);
    EXPECT_EQ(root.value("created_at_i"_L1).toInt(), 1000);
    EXPECT_TRUE(root.value("text"_L1).isNull());
    EXPECT_TRUE(root.value("parent_id"_L1).isNull());
    EXPECT_EQ(root.value("story_id"_L1).toInt(), 100);
}

TEST_F(AlgoliaTest, CommentHasNullPointsAndTheTextOfFirebase)
{
    const QJsonObject comment = childAt(algolia(u"items/100"_s).object(), 0);
    EXPECT_TRUE(comment.value("points"_L1).isNull());
    EXPECT_TRUE(comment.value("title"_L1).isNull());
    EXPECT_EQ(comment.value("text"_L1).toString(), u"Salt &amp; <i>vinegar</i>"_s);
    EXPECT_EQ(comment.value("parent_id"_L1).toInt(), 100);
    EXPECT_EQ(comment.value("story_id"_L1).toInt(), 100);
}

TEST_F(AlgoliaTest, DeletedAndDeadNodesHaveNulls)
{
    const QJsonObject bob = childAt(algolia(u"items/100"_s).object(), 0);
    for (const int index : {0, 1}) {
        EXPECT_TRUE(childAt(bob, index).value("author"_L1).isNull());
        EXPECT_TRUE(childAt(bob, index).value("text"_L1).isNull());
    }
}

TEST_F(AlgoliaTest, GoneNodesCanBeStubsOrKeepTheDead)
{
    setOptions({.gone = GoneNodes::Stubs});
    QJsonObject bob = childAt(algolia(u"items/100"_s).object(), 0);
    EXPECT_EQ(childAt(bob, 0).keys(), (QStringList {u"children"_s, u"id"_s}));
    EXPECT_EQ(drawn(bob), u"101(102(104) 105)"_s);
    setOptions({.gone = GoneNodes::KeepDead});
    bob = childAt(algolia(u"items/100"_s).object(), 0);
    EXPECT_TRUE(childAt(bob, 0).value("author"_L1).isNull());
    EXPECT_EQ(childAt(bob, 1).value("author"_L1).toString(), u"eve"_s);
}

TEST_F(AlgoliaTest, CommentGivesItsSubtree)
{
    const QJsonObject node = algolia(u"items/102"_s).object();
    EXPECT_EQ(drawn(node), u"102(104)"_s);
    EXPECT_EQ(node.value("story_id"_L1).toInt(), 100);
}

TEST_F(AlgoliaTest, UnknownItemIs404)
{
    const Answer answer = algolia(u"items/999"_s);
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer.body, R"({"status":404,"error":"Not Found"})");
    EXPECT_EQ(algolia(u"nothing"_s).status, 404);
}

TEST_F(AlgoliaTest, OmittedIdsAreMissingWithWhatIsBelow)
{
    setOptions({.omit = {101}});
    EXPECT_EQ(drawn(algolia(u"items/100"_s).object()), u"100(103)"_s);
    setOptions({.omit = {100}});
    EXPECT_EQ(algolia(u"items/100"_s).status, 404);
}

TEST_F(AlgoliaTest, FrozenIndexKnowsNothingNewer)
{
    setOptions({.frozenAt = 1002});
    EXPECT_EQ(drawn(algolia(u"items/100"_s).object()), u"100(101(102))"_s);
    EXPECT_EQ(algolia(u"items/103"_s).status, 404);
}

TEST_F(AlgoliaTest, ParagraphsCanBeClosed)
{
    setOptions({.closesParagraphs = true});
    EXPECT_EQ(
        algolia(u"items/104"_s).object().value("text"_L1).toString(), u"<p>Mushy peas</p><p>Always.</p>"_s);
}

TEST_F(AlgoliaTest, PollHasOptions)
{
    const qint64 last = addEveryState(m_server.corpus());
    const qint64 poll = m_server.corpus().storyOf(last);
    const QJsonArray options = algolia(u"items/%1"_s.arg(poll)).object().value("options"_L1).toArray();
    ASSERT_EQ(options.size(), 3);
    EXPECT_EQ(options.at(2).toObject(), (QJsonObject {{u"points"_s, 20}, {u"text"_s, u"Option 2"_s}}));
}

TEST_F(AlgoliaTest, HeadersAreThoseOfTheLiveService)
{
    const Answer answer = algolia(u"items/100"_s);
    EXPECT_EQ(answer.header("content-type"), "application/json");
    EXPECT_EQ(answer.header("server"), "Google Frontend");
    EXPECT_TRUE(answer.header("ETag").isEmpty());
    EXPECT_TRUE(answer.header("Cache-Control").isEmpty());
}

TEST_F(AlgoliaTest, UserHasThreeKeys)
{
    m_server.corpus().insertUser({{u"id"_s, u"ada"_s}, {u"about"_s, u"Bug fixer."_s}, {u"karma"_s, 7}});
    EXPECT_EQ(algolia(u"users/ada"_s).body, R"({"about":"Bug fixer.","karma":7,"username":"ada"})");
    EXPECT_EQ(algolia(u"users/nobody"_s).status, 404);
}

TEST(AlgoliaTreeTest, TenThousandLevelsDoNotOverflow)
{
    Corpus corpus;
    addDeepThread(corpus, 10'000);
    const QByteArray json = algoliaTree(corpus, 49'900'000);
    EXPECT_EQ(json.count("\"author\":"), 10'001);
    EXPECT_EQ(json.count('{'), json.count('}'));
    EXPECT_EQ(json.count('['), json.count(']'));
}

TEST(AlgoliaTreeTest, FiveThousandCommentsAreQuick)
{
    Corpus corpus;
    addFlatThread(corpus, 5'000);
    const std::clock_t start = std::clock();
    const QByteArray json = algoliaTree(corpus, 49'900'000);
    EXPECT_LT(std::clock() - start, CLOCKS_PER_SEC); // some 20 ms of processor time
    EXPECT_EQ(QJsonDocument::fromJson(json).object().value("children"_L1).toArray().size(), 5'000);
}

TEST(AlgoliaTreeTest, CyclesAndDoubleKidsAppearOnce)
{
    Corpus corpus;
    addCyclicThread(corpus);
    const QByteArray json = algoliaTree(corpus, 49'900'000);
    EXPECT_EQ(json.count("\"author\":"), 4);
}

} // namespace backthread::standin::test
