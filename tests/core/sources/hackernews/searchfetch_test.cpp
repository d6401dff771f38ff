// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/sources/hackernews/searchfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using search::RemoteAnswer;

/// Two stories, and below the first a hundred and one comments about soup.
class SearchFetchTest : public FetchTest {
protected:
    SearchFetchTest()
    {
        story(100, u"Pea soup"_s, 50);
        story(101, u"Soup or stew"_s, 90);
        for (qint64 number = 201; number <= 301; ++number)
            comment(number, u"Soup %1, <pre><code>boiled</code></pre>"_s.arg(number));
        comment(302, u"No <i>peas</i>, thanks"_s);
    }

    void story(qint64 number, const QString &title, int points)
    {
        insert({{u"id"_s, number}, {u"type"_s, u"story"_s}, {u"by"_s, u"ada"_s}, {u"title"_s, title},
            {u"score"_s, points}, {u"time"_s, 1'500'000'000 + number},
            {u"url"_s, u"https://food.example.com/"_s}});
    }
    void comment(qint64 number, const QString &html)
    {
        insert({{u"id"_s, number}, {u"type"_s, u"comment"_s}, {u"by"_s, u"fay"_s}, {u"parent"_s, 100},
            {u"text"_s, html}, {u"time"_s, 1'500'000'000 + number}});
    }

    /// The answer, which is told once, or none.
    std::optional<RemoteAnswer> ask(
        const QString &query, search::Sort sort = search::Sort::Recent, int page = 0)
    {
        SearchFetch fetch(api(),
            {.query = search::parseQuery(query).query, .sort = sort, .page = page, .now = 1'600'000'000});
        std::optional<RemoteAnswer> answer;
        QObject::connect(&fetch, &sources::Fetch::found, &fetch, [&answer](const RemoteAnswer &found) {
            EXPECT_FALSE(answer);
            answer = found;
        });
        m_told = run(fetch);
        return answer;
    }

    [[nodiscard]] QList<qint64> numbers(const QString &query, search::Sort sort = search::Sort::Recent)
    {
        QList<qint64> numbers;
        const RemoteAnswer answer = ask(query, sort).value_or(RemoteAnswer());
        for (const search::SearchHit &hit : answer.answer.hits)
            numbers.append(hit.id.number());
        return numbers;
    }

    Told m_told;
};

TEST_F(SearchFetchTest, StoriesAndCommentsComeAsHits)
{
    const auto answer = ask(u"peas"_s);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->answer.hits.size(), 1);
    const search::SearchHit &hit = answer->answer.hits[0];
    EXPECT_EQ(hit.id, id(302));
    EXPECT_EQ(hit.story, id(100));
    EXPECT_EQ(hit.storyTitle, u"Pea soup"_s);
    EXPECT_EQ(hit.by, u"fay"_s);
    EXPECT_EQ(hit.snippet, u"No peas, thanks"_s);
    EXPECT_EQ(hit.marks, (QList<search::Range> {{3, 4}}));
    EXPECT_EQ(answer->total, 1);
    EXPECT_FALSE(answer->answer.hasMore);
    EXPECT_TRUE(m_told.isComplete());
    EXPECT_EQ(m_told.requests(), 1);
}

TEST_F(SearchFetchTest, AStoryHasItsWordsMarkedInItsTitle)
{
    const auto answer = ask(u"pea soup type:story"_s);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->answer.hits.size(), 1);
    EXPECT_EQ(answer->answer.hits[0].story, id(100));
    EXPECT_EQ(answer->answer.hits[0].titleMarks, (QList<search::Range> {{0, 3}, {4, 4}}));
    EXPECT_EQ(answer->answer.hits[0].points, 50);
}

TEST_F(SearchFetchTest, TheNewestOrTheBestComeFirst)
{
    EXPECT_EQ(numbers(u"soup type:story"_s), (QList<qint64> {101, 100}));
    EXPECT_EQ(numbers(u"soup type:story points<80"_s), QList<qint64> {100});
    EXPECT_EQ(numbers(u"soup in:100"_s).first(), 301);
    EXPECT_EQ(numbers(u"soup in:100"_s, search::Sort::Best).first(), 100);
}

TEST_F(SearchFetchTest, PagesGoOnWhileThereIsMore)
{
    const auto first = ask(u"soup type:comment"_s);
    const auto last = ask(u"soup type:comment"_s, search::Sort::Recent, 2);
    ASSERT_TRUE(first && last);
    EXPECT_EQ(first->total, 101);
    EXPECT_EQ(first->answer.hits.size(), 50);
    EXPECT_TRUE(first->answer.hasMore);
    EXPECT_EQ(last->answer.hits.size(), 1);
    EXPECT_FALSE(last->answer.hasMore);
}

TEST_F(SearchFetchTest, WhatCannotBeAskedIsLeftOutHere)
{
    const auto answer = ask(u"type:comment after:2000 -has:code"_s);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->answer.hits.size(), 1);
    EXPECT_TRUE(answer->isFiltered);
    EXPECT_TRUE(answer->untranslated.isEmpty());
    EXPECT_EQ(numbers(u"soup site:example.com"_s), (QList<qint64> {101, 100}));
    EXPECT_TRUE(numbers(u"soup site:food.example"_s).isEmpty());
}

TEST_F(SearchFetchTest, WithoutAQuestionNothingIsAsked)
{
    const auto answer = ask(u"is:new (soup OR stew)"_s);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->answer.hits.isEmpty());
    EXPECT_EQ(answer->untranslated.size(), 2);
    EXPECT_EQ(m_told.requests(), 0);
    EXPECT_TRUE(ask(QString()));
}

TEST_F(SearchFetchTest, WhatIsTypedArrivesAsItIs)
{
    comment(401, u"A+B &amp; C#: 100% = fun; a?b"_s);
    for (const QString &query : {u"\"A+B & C#\""_s, u"\"100% = fun\""_s, u"\"a?b\""_s, u"fun;"_s})
        EXPECT_EQ(numbers(query), QList<qint64> {401}) << qPrintable(query);
}

TEST_F(SearchFetchTest, ADamagedAnswerIsNone)
{
    for (const auto &[rule, kind] : {std::pair(u"500@/api/"_s, Kind::Server),
             std::pair(u"400@/api/"_s, Kind::Server), std::pair(u"429@/api/"_s, Kind::RateLimited),
             std::pair(u"login@/api/"_s, Kind::Malformed), std::pair(u"half@/api/"_s, Kind::Malformed)}) {
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        fault(rule);
        EXPECT_FALSE(ask(u"soup"_s)) << rule.toStdString();
        EXPECT_EQ(m_told.error(), kind) << rule.toStdString();
    }
}

} // namespace
} // namespace backthread::hackernews
