// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QUrlQuery>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class SearchTest : public ServerFixture {
protected:
    SearchTest()
    {
        Corpus &corpus = m_server.corpus();
        const auto insert = [&corpus](
                                const char *json) { corpus.insert(QJsonDocument::fromJson(json).object()); };
        insert(
            R"({"by":"ada","descendants":40,"id":200,"score":90,"time":2000,"title":"Show HN: Pea soup","type":"story","text":"With <i>mint</i>","kids":[]})");
        insert(
            R"({"by":"fay","descendants":5,"id":201,"score":10,"time":2001,"title":"Ask HN: Soup or stew?","type":"story"})");
        insert(
            R"({"by":"ada","id":202,"score":1,"time":2002,"title":"Soup Kitchen is hiring","type":"job"})");
        corpus.deriveFeeds();
    }

    [[nodiscard]] Answer ask(const QString &parameters, const QString &endpoint = u"search"_s)
    {
        return m_client.get(at(m_server.algoliaUrl(), endpoint + u'?' + parameters));
    }

    [[nodiscard]] QStringList ids(const QString &parameters, const QString &endpoint = u"search"_s)
    {
        QStringList ids;
        const QJsonArray hits = ask(parameters, endpoint).object().value("hits"_L1).toArray();
        for (const auto &hit : hits)
            ids.append(hit.toObject().value("objectID"_L1).toString());
        return ids;
    }

    [[nodiscard]] QJsonObject hit(const QString &parameters)
    {
        return ask(parameters).object().value("hits"_L1).toArray().at(0).toObject();
    }
};

} // namespace

TEST_F(SearchTest, OrdersByPointsOrByDate)
{
    EXPECT_EQ(ids(u"query=soup"_s), (QStringList {u"200"_s, u"201"_s, u"202"_s}));
    EXPECT_EQ(ids(u"query=soup"_s, u"search_by_date"_s), (QStringList {u"202"_s, u"201"_s, u"200"_s}));
}

TEST_F(SearchTest, AllWordsMustMatchAtTheStartOfAWord)
{
    EXPECT_EQ(ids(u"query=sou+pea"_s), QStringList {u"200"_s});
    EXPECT_TRUE(ids(u"query=oup"_s).isEmpty());
    EXPECT_EQ(ids(u"query=mint"_s), QStringList {u"200"_s});
}

TEST_F(SearchTest, WhatIsQuotedOrUnwantedIsAWholeWord)
{
    EXPECT_EQ(ids(u"query=%22pea%22"_s), QStringList {u"200"_s});
    EXPECT_TRUE(ids(u"query=%22pe%22"_s).isEmpty());
    EXPECT_EQ(ids(u"query=soup%20-hir"_s).size(), 3);
    EXPECT_EQ(ids(u"query=%22HN:%20PEA%22"_s), QStringList {u"200"_s}) << "punctuation and case do not count";
}

TEST_F(SearchTest, WordsMayBeLookedForInSomeAttributesOnly)
{
    EXPECT_EQ(ids(u"query=mint&restrictSearchableAttributes=title,story_text"_s), QStringList {u"200"_s});
    EXPECT_TRUE(ids(u"query=mint&restrictSearchableAttributes=title,url"_s).isEmpty());
}

TEST_F(SearchTest, PhrasesAndExclusionsWork)
{
    EXPECT_EQ(ids(u"query=%22soup%20or%22"_s), QStringList {u"201"_s});
    EXPECT_EQ(ids(u"query=soup%20-stew%20-hiring"_s), QStringList {u"200"_s});
}

TEST_F(SearchTest, TagsAreAndByCommaOrInParentheses)
{
    EXPECT_EQ(ids(u"tags=job"_s), QStringList {u"202"_s});
    EXPECT_EQ(ids(u"tags=author_ada,(job,show_hn)"_s), (QStringList {u"200"_s, u"202"_s}));
    EXPECT_EQ(ids(u"tags=ask_hn"_s), QStringList {u"201"_s});
    EXPECT_EQ(ids(u"tags=story,(story_100,story_201)"_s), (QStringList {u"201"_s, u"100"_s}));
    EXPECT_EQ(
        ids(u"tags=comment,story_100"_s, u"search_by_date"_s), (QStringList {u"104"_s, u"103"_s, u"101"_s}));
    EXPECT_EQ(ids(u"tags=front_page"_s).size(), 4);
}

TEST_F(SearchTest, NumericFiltersAreAnded)
{
    EXPECT_EQ(ids(u"numericFilters=points%3E=10,created_at_i%3C2001"_s), QStringList {u"200"_s});
    EXPECT_EQ(ids(u"numericFilters=num_comments%3E4,num_comments!=40"_s), QStringList {u"201"_s});
    EXPECT_EQ(ask(u"numericFilters=beauty%3E1"_s).status, 400);
}

TEST_F(SearchTest, DeadAndDeletedAreNeverFound)
{
    EXPECT_FALSE(ids(u"hitsPerPage=1000"_s).contains(u"105"_s));
    EXPECT_FALSE(ids(u"hitsPerPage=1000"_s).contains(u"102"_s));
}

TEST_F(SearchTest, AttributesCanBeRestricted)
{
    EXPECT_TRUE(ids(u"query=mint&restrictSearchableAttributes=title"_s).isEmpty());
    EXPECT_EQ(ids(u"query=fay&restrictSearchableAttributes=author"_s), QStringList {u"201"_s});
}

TEST_F(SearchTest, PagesAndClampsHits)
{
    const QJsonObject page = ask(u"tags=story&hitsPerPage=1&page=1"_s).object();
    EXPECT_EQ(page.value("nbHits"_L1).toInt(), 3);
    EXPECT_EQ(page.value("nbPages"_L1).toInt(), 3);
    EXPECT_EQ(page.value("page"_L1).toInt(), 1);
    EXPECT_EQ(page.value("hits"_L1).toArray().size(), 1);
    EXPECT_EQ(ask(u"hitsPerPage=10000"_s).object().value("hitsPerPage"_L1).toInt(), 1000);
    EXPECT_EQ(ask(u"query=x"_s).object().value("hitsPerPage"_L1).toInt(), 20);
}

TEST_F(SearchTest, BeyondAThousandHitsIsAnError)
{
    const Answer answer = ask(u"tags=story&page=100"_s);
    EXPECT_TRUE(
        answer.object().value("message"_L1).toString().startsWith(u"you can only fetch the 1000 hits"_s));
    EXPECT_FALSE(answer.object().contains("hits"_L1));
}

TEST_F(SearchTest, StoryHitIsInTheCurrentStyle)
{
    const QJsonObject story = hit(u"query=pea&tags=story"_s);
    EXPECT_EQ(story.value("objectID"_L1), QJsonValue(u"200"_s));
    EXPECT_EQ(story.value("story_id"_L1).toInt(), 200);
    EXPECT_EQ(story.value("created_at"_L1).toString(), u"1970-01-01T00:33:20Z"_s);
    EXPECT_EQ(story.value("story_text"_L1).toString(), u"With <i>mint</i>"_s);
    EXPECT_FALSE(story.contains("url"_L1));
    EXPECT_EQ(story.value("_tags"_L1).toArray(),
        (QJsonArray {u"story"_s, u"author_ada"_s, u"story_200"_s, u"show_hn"_s, u"front_page"_s}));
    const QJsonObject title = story.value("_highlightResult"_L1).toObject().value("title"_L1).toObject();
    EXPECT_EQ(title.value("value"_L1).toString(), u"Show HN: <em>Pea</em> soup"_s);
    EXPECT_EQ(title.value("matchLevel"_L1).toString(), u"full"_s);
}

TEST_F(SearchTest, CommentHitKnowsItsStory)
{
    const QJsonObject comment = hit(u"query=vinegar&tags=comment"_s);
    EXPECT_EQ(comment.value("comment_text"_L1).toString(), u"Salt &amp; <i>vinegar</i>"_s);
    EXPECT_EQ(comment.value("parent_id"_L1).toInt(), 100);
    EXPECT_EQ(comment.value("story_title"_L1).toString(), u"Fish & chips"_s);
    EXPECT_EQ(comment.value("story_url"_L1).toString(), u"https://fish.example/"_s);
    EXPECT_TRUE(comment.value("points"_L1).isNull());
    EXPECT_EQ(comment.value("children"_L1).toArray(), (QJsonArray {105, 102}));
}

TEST_F(SearchTest, HitsCanBeTrimmed)
{
    const QJsonObject trimmed = hit(u"tags=job&attributesToRetrieve=title,points&attributesToHighlight="_s);
    EXPECT_EQ(trimmed.keys(), (QStringList {u"objectID"_s, u"points"_s, u"title"_s}));
}

} // namespace backthread::standin::test
