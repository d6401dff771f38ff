// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relevance.h"
#include "tests/core/store/storefixture.h"

#include <random>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

/// Notes with an index of words.
class RelevanceTest : public StoreTest {
protected:
    RelevanceTest()
    {
        EXPECT_TRUE(
            isGood(connection().executeStatement(u"CREATE VIRTUAL TABLE note USING fts5 (title, text)"_s)));
        EXPECT_TRUE(isGood(connection().executeStatement(u"BEGIN"_s)));
    }

    void add(qint64 id, const QString &text, const QString &title = {})
    {
        EXPECT_TRUE(isGood(
            connection().perform("INSERT INTO note (rowid, title, text) VALUES (?, ?, ?)", id, title, text)));
    }

    [[nodiscard]] std::string idsByRelevance(const QString &match)
    {
        return column(connection(),
            u"SELECT rowid FROM note WHERE note MATCH '%1' ORDER BY relevance(note, "
            "(SELECT max(rowid) FROM note) - (SELECT min(rowid) FROM note)), rowid"_s.arg(match));
    }
};

} // namespace

TEST_F(RelevanceTest, ScoresAsBm25DoesWhatCanBeCounted)
{
    std::mt19937 random(7);
    const QStringList words = u"ant bee cat dog elk fox"_s.split(u' ');
    for (int id = 1; id <= 300; ++id) {
        QString text;
        for (unsigned i = random() % 40; i > 0; --i)
            text += words.at(int(std::min(random() % 6, random() % 6))) + u' ';
        add(id * 3, text, words.at(int(random() % 6)));
    }
    for (const auto &match : {u"ant"_s, u"fox"_s, u"ant bee"_s, u"fox OR elk"_s, u"\"cat dog\" OR ant"_s,
             u"do*"_s, u"cat NOT (dog elk)"_s, u"title : bee"_s}) {
        const QString rows = u" FROM note WHERE note MATCH '%1'"_s.arg(match);
        EXPECT_NE(column(connection(), u"SELECT count(*)"_s + rows), "0") << match.toStdString();
        EXPECT_EQ(column(connection(),
                      u"SELECT rowid FROM (SELECT rowid, relevance(note, 900) - bm25(note) AS off%1) WHERE "
                      "abs(off) > 1e-9"_s.arg(rows)),
            "")
            << match.toStdString();
    }
}

TEST_F(RelevanceTest, AFrequentWordWeighsLessThanARareOne)
{
    for (int id = 1; id <= 4 * kCountedRows; ++id)
        add(id, id % 2 ? u"the same filler"_s : u"another filler"_s);
    for (int id = 10; id <= 3'000; id += 10)
        add(1'000'000 + id, u"walrus filler"_s);
    add(2'000'000, u"the walrus"_s);
    const QStringList ids =
        QString::fromStdString(idsByRelevance(u"the OR walrus"_s)).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(ids.at(0), u"2000000"_s);
    EXPECT_EQ(ids.at(1), u"1000010"_s);
    EXPECT_EQ(ids.last(), QString::number(4 * kCountedRows - 1));
}

TEST_F(RelevanceTest, TheOnlyPhraseNeedsNoCount)
{
    add(1, u"ant bee cat"_s);
    add(2, u"ant ant"_s);
    add(3, u"ant"_s);
    add(4, u"bee"_s);
    add(5, u"cat"_s);
    add(6, u"dog ant ant dog ant"_s);
    const QString ranked = u"SELECT rowid FROM note WHERE note MATCH 'ant' ORDER BY %1"_s;
    EXPECT_EQ(column(connection(), ranked.arg(u"relevance(note, NULL)"_s)),
        column(connection(), ranked.arg(u"relevance(note, 5)"_s)));
    EXPECT_EQ(
        column(connection(), u"SELECT relevance(note, NULL) < 0 FROM note WHERE note MATCH 'ant' LIMIT 1"_s),
        "1\n");
}

TEST_F(RelevanceTest, AnswersWithoutASpanAreAnError)
{
    add(1, u"ant"_s);
    EXPECT_EQ(errorOf(connection().execute("SELECT relevance(note) FROM note WHERE note MATCH 'ant'")),
        Error::Kind::Database);
}

} // namespace backthread::store
