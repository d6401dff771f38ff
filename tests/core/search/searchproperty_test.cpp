// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/store/searchstore.h"
#include "corpus.h"
#include "evaluator.h"
#include "randomquery.h"

#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'700'001'000;

SearchAnswer found(CorpusDatabase &database, const Query &query, Sort sort)
{
    const auto answer = store::SearchStore(database.connection())
                            .search(query, {.now = kNow, .sort = sort, .limit = 1'000'000});
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
            ASSERT_EQ(idsOf(found(database, query, Sort::Recent)), expected) << toText(query).toStdString();
            const SearchAnswer best = found(database, query, Sort::Best);
            QList<qint64> sorted = idsOf(best);
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            ASSERT_EQ(sorted, expected) << toText(query).toStdString();
            ASSERT_EQ(best.scored, expected.size()) << toText(query).toStdString();
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

} // namespace backthread::search
