// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/store/searchstore.h"
#include "corpus.h"
#include "evaluator.h"

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

const QStringList &terms()
{
    static const QStringList all {u"rust"_s, u"go"_s, u"GO"_s, u"the"_s, u"cafe"_s, u"café"_s, u"jùst"_s,
        u"node.js"_s, u"foo-bar"_s, u"foo_bar"_s, u"don't"_s, u"жук"_s, u"日本語"_s, u"日*"_s, u"½"_s,
        u"go*"_s, u"caf*"_s, u"foo-b*"_s, u"foo-ba*"_s, u"\"rust go\""_s, u"\"the the\""_s, u"\"foo bar\""_s,
        u"\"node js go\""_s, u"https://go.dev/x"_s, u"foo:bar"_s, u"???"_s, u"\"OR\""_s, u"not"_s, u"AND"_s,
        u"a"_s, u"by:dang"_s, u"by:PG"_s, u"by:x_y-z"_s, u"by:nobody"_s, u"site:example.com"_s,
        u"site:go.dev"_s, u"site:com"_s, u"in:1000"_s, u"in:1150"_s, u"in:5"_s, u"story:rust"_s,
        u"story:\"go the\""_s, u"story:caf*"_s, u"before:2021"_s, u"after:2020-11"_s, u"before:2020-10-05"_s,
        u"after:36m"_s, u"before:2y"_s, u"after:9999y"_s, u"points>100"_s, u"points<=50"_s, u"points=7"_s,
        u"is:bookmarked"_s, u"is:new"_s, u"is:op"_s, u"has:link"_s, u"has:code"_s, u"type:story"_s,
        u"type:comment"_s, u"type:poll"_s, u"type:job"_s, u"tag:LATER"_s, u"tag:\"two words\""_s,
        u"tag:none"_s};
    return all;
}

QString randomQuery(std::mt19937 &dice, int depth)
{
    const auto upTo = [&dice](int last) { return std::uniform_int_distribution(0, last)(dice); };
    QString text;
    for (int parts = 1 + upTo(3); parts > 0; --parts) {
        if (!text.isEmpty())
            text += upTo(3) == 0 ? u" OR "_s : u" "_s;
        if (upTo(4) == 0)
            text += u'-';
        if (depth < 3 && upTo(4) == 0)
            text += u'(' + randomQuery(dice, depth + 1) + u')';
        else // words and filters about equally often
            text += upTo(1) == 0 ? terms().at(upTo(29)) : terms().at(upTo(int(terms().size()) - 1));
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
            const Query query = parseQuery(randomQuery(dice, 0)).query;
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
