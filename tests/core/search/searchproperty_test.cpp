// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/store/searchstore.h"
#include "corpus.h"
#include "evaluator.h"
#include "randomquery.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'700'001'000;

using Measure = std::function<Extent(const Sql &, int)>;

/// All sets are as large as is asked, hence a good part of all items.
Extent vast(const Sql & /*ids*/, int most)
{
    return {most, 0, std::numeric_limits<qint64>::max()};
}

/// Few ids fulfil filters, and very many texts hold the words.
Extent fewAmongFrequentWords(const Sql &ids, int most)
{
    const bool isOfWords = ids.text.startsWith(u"SELECT rowid AS id FROM words"_s);
    constexpr auto kAny = std::numeric_limits<qint64>::max() / 2; // so that they can be subtracted
    return {isOfWords ? most : 1, -kAny, kAny};
}

SearchAnswer found(CorpusDatabase &database, const Query &query, Sort sort, const Measure &measure = {})
{
    const auto answer =
        store::SearchStore(database.connection())
            .search(query, {.now = kNow, .sort = sort, .limit = 1'000'000, .measure = measure});
    EXPECT_TRUE(answer) << answer.error().detail.toStdString();
    return answer.value_or(SearchAnswer());
}

QList<qint64> idsOf(const SearchAnswer &answer)
{
    QList<qint64> ids;
    for (const SearchHit &hit : answer.hits)
        ids.append(hit.id.rowid());
    return ids;
}

/// A query of the words and authors that a row has, of its time and points.
QString queryFrom(std::mt19937 &dice, const Corpus &corpus)
{
    const auto upTo = [&dice](
                          qsizetype last) { return std::uniform_int_distribution<qsizetype>(0, last)(dice); };
    QString text;
    for (qsizetype parts = 1 + upTo(2); parts > 0; --parts) {
        const Row &row = corpus.rows.at(upTo(corpus.rows.size() - 1));
        const QStringList words = tokensOf(row.text);
        const qsizetype place = words.isEmpty() ? 0 : upTo(words.size() - 1);
        const QString word = words.value(place, u"the"_s);
        const QString day =
            QDateTime::fromSecsSinceEpoch(row.time, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s);
        const QStringList kinds {word, word, word, u'"' + words.mid(place, 2).join(u' ') + u'"',
            word.first(qMin<qsizetype>(word.size(), 3)) + u'*', u"by:"_s + row.by, u"before:"_s + day,
            u"after:"_s + day, u"is:op"_s};
        text += (text.isEmpty()        ? u""_s
                        : upTo(3) == 0 ? u" OR "_s
                                       : u" "_s)
            + (upTo(5) == 0 ? u"-"_s : u""_s) + kinds.at(upTo(kinds.size() - 1));
    }
    return text;
}

} // namespace

TEST(SearchProperty, findsWhatLookingAtEveryItemFinds)
{
    std::mt19937 dice(20241122);
    qsizetype total = 0;
    for (int world = 0; world < 6; ++world) {
        const Corpus corpus = generatedCorpus(dice, 300);
        const Evaluator evaluator(corpus, kNow);
        CorpusDatabase database(corpus);
        for (int round = 0; round < 100; ++round) {
            const Query query = parseQuery(randomQuery(dice)).query;
            const QList<qint64> expected = evaluator.matches(query);
            for (const Measure &measure : {Measure(), Measure(vast), Measure(fewAmongFrequentWords)}) {
                ASSERT_EQ(idsOf(found(database, query, Sort::Recent, measure)), expected)
                    << toText(query).toStdString();
            }
            const SearchAnswer best = found(database, query, Sort::Best);
            QList<qint64> sorted = idsOf(best);
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            ASSERT_EQ(sorted, expected) << toText(query).toStdString();
            ASSERT_FALSE(best.scored) << toText(query).toStdString();
            total += expected.size();
        }
    }
    EXPECT_GT(total, 10'000); // the dice make queries that find something
}

TEST(SearchProperty, findsTheSameInARealDiscussion)
{
    const QString path = QStringLiteral(BACKTHREAD_REAL_DATA "/threads/firebase-14952787.jsonl.gz");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no " << path.toStdString();
    const Corpus corpus = firebaseCorpus(path);
    ASSERT_GT(corpus.rows.size(), 2000);
    const Evaluator evaluator(corpus, kNow);
    CorpusDatabase database(corpus);
    for (const QString &text : {u"google"_s, u"the"_s, u"isn't"_s, u"naïve"_s, u"\"gender gap\""_s,
             u"\"in the\""_s, u"\"https www\""_s, u"bias*"_s, u"psycholog*"_s, u"diversity -google"_s,
             u"-the"_s, u"-a -the -i"_s, u"memo OR manifesto"_s, u"(memo OR manifesto) -google"_s,
             u"fired women OR men engineers"_s, u"by:dang"_s, u"by:JorgeMF women"_s, u"google OR by:dang"_s,
             u"-by:dang flagged"_s, u"\"software engineers\" -(women men)"_s}) {
        const Query query = parseQuery(text).query;
        const QList<qint64> expected = evaluator.matches(query);
        EXPECT_FALSE(expected.isEmpty()) << text.toStdString();
        EXPECT_EQ(idsOf(found(database, query, Sort::Recent)), expected) << text.toStdString();
    }
}

TEST(SearchProperty, findsForRandomQueriesTheSameInARealDiscussion)
{
    const QString path = QStringLiteral(BACKTHREAD_REAL_DATA "/threads/firebase-14952787.jsonl.gz");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no " << path.toStdString();
    const Corpus corpus = firebaseCorpus(path);
    const Evaluator evaluator(corpus, kNow);
    CorpusDatabase database(corpus);
    std::mt19937 dice(200);
    int withHits = 0;
    for (int round = 0; round < 200; ++round) {
        const Query query = parseQuery(queryFrom(dice, corpus)).query;
        const QList<qint64> expected = evaluator.matches(query);
        ASSERT_EQ(idsOf(found(database, query, Sort::Recent)), expected) << toText(query).toStdString();
        withHits += expected.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(withHits, 100);
}

} // namespace backthread::search
