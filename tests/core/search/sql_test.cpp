// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/search/sql.h"
#include "corpus.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

CompiledQuery compiled(const QString &text, const CompileOptions &options = {})
{
    return compile(parseQuery(text).query, options);
}

/// How SQLite will go about a query, a step a line.
QString plan(store::Connection &connection, const QString &text, const CompileOptions &options = {})
{
    const Sql query = compiled(text, options).rows;
    auto rows = connection.prepareOnce(u"EXPLAIN QUERY PLAN "_s + query.text);
    EXPECT_TRUE(rows) << rows.error().detail.toStdString();
    for (const QVariant &value : query.values)
        rows->addBindValue(value);
    EXPECT_TRUE(connection.run(*rows));
    QString steps;
    while (rows->next())
        steps += rows->value(3).toString() + u'\n';
    return steps;
}

/// Reads the rows of `item` one after the other, or sorts before the first is out.
bool isSlow(const QString &plan)
{
    return plan.contains(u"SCAN item"_s) || plan.contains(u"TEMP B-TREE"_s);
}

} // namespace

TEST(Sql, bindsEverythingThatWasTyped)
{
    const Sql query = compiled(
        u"'evil' by:evil site:evil story:evil -evil \"e v i l\" evil* before:1999 points>666 in:666"_s)
                          .rows;
    EXPECT_FALSE(query.text.contains(u"evil"_s));
    EXPECT_FALSE(query.text.contains(u"666"_s));
    EXPECT_EQ(query.text.count(u'?'), query.values.size());
}

TEST(Sql, quotesWordsForTheIndex)
{
    const auto matchOf = [](const QString &text) {
        return compile(parseQuery(text).query, {.sort = Sort::Best}).rows.values.constFirst().toString();
    };
    EXPECT_EQ(matchOf(u"AND NEAR(x)"_s), u"(\"AND\" AND \"NEAR\" AND \"x\")"_s);
    EXPECT_EQ(matchOf(u"goo* -a -b"_s), u"(\"goo\" * NOT (\"a\" OR \"b\"))"_s);
    EXPECT_EQ(matchOf(u"(a b OR c) -(d e)"_s), u"(((\"a\" AND \"b\") OR \"c\") NOT (\"d\" AND \"e\"))"_s);
}

TEST(Sql, hasNothingToRunForAnEmptyQuery)
{
    EXPECT_TRUE(compiled(u"???"_s).rows.text.isEmpty());
}

TEST(Sql, streamsTheNewestWithoutSortingOrReadingAll)
{
    std::mt19937 dice(3);
    CorpusDatabase database(generatedCorpus(dice, 500));
    for (const QString &query :
        {u"rust"_s, u"\"a b\""_s, u"goo*"_s, u"rust -go"_s, u"rust OR go"_s, u"by:dang"_s, u"in:1000"_s,
            u"site:example.com"_s, u"story:rust"_s, u"is:bookmarked"_s, u"tag:later"_s, u"is:new"_s,
            u"rust by:dang"_s, u"rust in:1000"_s, u"rust site:example.com before:2021"_s, u"rust points>5"_s,
            u"points>5"_s, u"type:story"_s, u"by:dang has:link -rust"_s, u"by:dang (rust OR by:pg)"_s}) {
        const QString steps = plan(database.connection(), query);
        EXPECT_FALSE(isSlow(steps)) << query.toStdString() << "\n" << steps.toStdString();
        const QString next = plan(database.connection(), query, {.before = ItemId(2000)});
        EXPECT_FALSE(isSlow(next)) << query.toStdString() << "\n" << next.toStdString();
    }
}

TEST(Sql, reachesWhatHasNoIndexFromTheNewestWithoutSorting)
{
    std::mt19937 dice(4);
    CorpusDatabase database(generatedCorpus(dice, 500));
    for (const QString &query : {u"-rust"_s, u"type:comment"_s, u"has:code -by:dang"_s, u"is:op"_s}) {
        const QString steps = plan(database.connection(), query);
        EXPECT_FALSE(steps.contains(u"TEMP B-TREE"_s)) << query.toStdString() << "\n" << steps.toStdString();
    }
}

TEST(Sql, readsNoOtherDaysThanThoseOfADate)
{
    std::mt19937 dice(6);
    CorpusDatabase database(generatedCorpus(dice, 500));
    for (const QString &query :
        {u"before:2021"_s, u"after:2020-11"_s, u"after:2020-11 before:2021 -rust"_s}) {
        const QString steps = plan(database.connection(), query);
        EXPECT_TRUE(steps.contains(u"SEARCH item USING INTEGER PRIMARY KEY (rowid"_s))
            << query.toStdString() << "\n"
            << steps.toStdString();
    }
}

TEST(Sql, saysWhetherAllBranchesBeginWithHandySets)
{
    const auto measure = [](const Sql &ids, int most) {
        return Extent {qMin(ids.text.contains(u"author"_s) ? 5 : 6, most), 1, 9};
    };
    const auto isNarrow = [&measure](const QString &query) {
        return compiled(query, {.handy = 5, .measure = measure}).start.has_value();
    };
    EXPECT_TRUE(isNarrow(u"by:dang"_s));
    EXPECT_TRUE(isNarrow(u"by:dang has:code in:1000"_s));
    EXPECT_TRUE(isNarrow(u"by:dang OR by:pg"_s));
    EXPECT_FALSE(isNarrow(u"in:1000"_s)) << "too many";
    EXPECT_FALSE(isNarrow(u"by:dang OR in:1000"_s));
    EXPECT_FALSE(isNarrow(u"has:code"_s)) << "no index leads there";
    EXPECT_FALSE(isNarrow(u"-by:dang"_s));
}

TEST(Sql, readsWhatSomebodyWroteFromTheNewest)
{
    std::mt19937 dice(8);
    CorpusDatabase database(generatedCorpus(dice, 500));
    for (const QString &query : {u"by:dang"_s, u"by:dang has:code"_s, u"by:dang before:2021 -rust"_s}) {
        const QString steps = plan(database.connection(), query, {.measure = [](const Sql &, int most) {
            return Extent {most, 1000, 2500};
        }});
        EXPECT_TRUE(steps.contains(u"SCAN author VIRTUAL TABLE"_s)) << steps.toStdString();
        EXPECT_FALSE(isSlow(steps)) << query.toStdString() << "\n" << steps.toStdString();
    }
    const CompileOptions options {.measure = [](const Sql &ids, int most) {
        return Extent {ids.text.contains(u"author"_s) ? most : 3, 1000, 2500};
    }};
    EXPECT_FALSE(plan(database.connection(), u"by:dang in:1000"_s, options).contains(u"author"_s))
        << "where another filter leads to less";
}

TEST(Sql, countsPhrasesWhereTheirWeightsMatter)
{
    const auto isCounted = [](const QString &query) {
        return !compiled(query, {.sort = Sort::Best}).rows.text.contains(u"relevance(words, NULL)"_s);
    };
    EXPECT_FALSE(isCounted(u"rust by:dang"_s));
    EXPECT_FALSE(isCounted(u"\"a b\""_s));
    EXPECT_TRUE(isCounted(u"rust go"_s));
    EXPECT_TRUE(isCounted(u"rust -go"_s));
    EXPECT_TRUE(isCounted(u"(rust by:dang) OR (go by:pg)"_s));
}

TEST(Sql, takesAlternativesApartWhereEachHasAnIndex)
{
    std::mt19937 dice(5);
    CorpusDatabase database(generatedCorpus(dice, 500));
    for (const QString &query :
        {u"rust OR by:dang"_s, u"(rust OR by:dang) -go"_s, u"(rust OR in:1000 OR go) has:link"_s}) {
        const QString steps = plan(database.connection(), query);
        EXPECT_FALSE(steps.contains(u"SCAN item"_s)) << query.toStdString() << "\n" << steps.toStdString();
    }
}

} // namespace backthread::search
