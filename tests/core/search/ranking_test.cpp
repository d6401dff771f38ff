// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/search/ranking.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// The texts in the order that a query gives them, counted from 0.
QList<qint64> ranked(const QString &query, const QStringList &texts, int limit = 10)
{
    Ranking ranking(parseQuery(query).query);
    for (qsizetype i = 0; i < texts.size(); ++i)
        ranking.add(ItemId(i), {}, texts.at(i));
    QList<qint64> order;
    for (const ItemId id : ranking.best(limit))
        order.append(id.number());
    return order;
}

} // namespace

TEST(Ranking, putsFirstWhatHasTheWordsMoreOftenAndIsShorter)
{
    EXPECT_EQ(ranked(u"walr*"_s, {u"one walrus among gulls"_s, u"walruses and a walrus swim"_s, u"walrus"_s}),
        (QList<qint64> {2, 1, 0}));
}

TEST(Ranking, anotherWordCountsForMoreThanTheSameAgain)
{
    EXPECT_EQ(ranked(u"walr* gul*"_s, {u"walrus walrus walrus swim"_s, u"walrus gull swim fly"_s}),
        (QList<qint64> {1, 0}));
}

TEST(Ranking, titlesCountAsTexts)
{
    Ranking ranking(parseQuery(u"walr*"_s).query);
    ranking.add(ItemId(1), u"gulls"_s, u"walrus"_s);
    ranking.add(ItemId(2), u"walrus"_s, u"walrus"_s);
    EXPECT_EQ(ranking.best(5), (ItemIds {ItemId(2), ItemId(1)}));
}

TEST(Ranking, leavesEqualsInTheirOrderAndStopsAtTheLimit)
{
    EXPECT_EQ(ranked(u"walr*"_s, {u"walrus"_s, u"Walrus"_s, u"walrus"_s}, 2), (QList<qint64> {0, 1}));
    EXPECT_EQ(ranked(u"walr*"_s, {}), QList<qint64>());
    EXPECT_EQ(ranked(u"walr*"_s, {u""_s, u""_s}), (QList<qint64> {0, 1}));
}

} // namespace backthread::search
