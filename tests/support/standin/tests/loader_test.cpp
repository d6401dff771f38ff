// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/corpus.h"
#include "standin/loader.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zlib.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kLines = R"({"id":1,"type":"story","title":"One"}

{"id":2,"type":"comment","parent":1}
null
not json
{"id":"ada","created":5,"karma":1})";

} // namespace

TEST(LoaderTest, ReadsJsonLinesAndCountsWhatItSkips)
{
    Corpus corpus;
    const LoadResult result = loadJson(corpus, kLines);
    EXPECT_EQ(result.items, 2);
    EXPECT_EQ(result.users, 1);
    EXPECT_EQ(result.skipped, 2);
    EXPECT_EQ(corpus.ids(), (QList<qint64> {1, 2}));
    EXPECT_EQ(corpus.user(u"ada"_s).value("karma"_L1).toInt(), 1);
}

TEST(LoaderTest, ReadsAnArray)
{
    Corpus corpus;
    EXPECT_EQ(loadJson(corpus, R"([{"id":1},{"id":2},null])").items, 2);
    EXPECT_EQ(corpus.size(), 2);
}

TEST(LoaderTest, ReadsASingleObject)
{
    Corpus corpus;
    EXPECT_EQ(loadJson(corpus, "{\n \"id\": 7\n}\n").items, 1);
    EXPECT_TRUE(corpus.contains(7));
}

TEST(LoaderTest, ReadsGzipAndPlainFiles)
{
    const QTemporaryDir folder;
    const QString zipped = folder.filePath(u"items.jsonl.gz"_s);
    gzFile file = gzopen(QFile::encodeName(zipped).constData(), "wb");
    ASSERT_GT(gzputs(file, kLines), 0);
    ASSERT_EQ(gzclose(file), Z_OK);
    QFile plain(folder.filePath(u"items.jsonl"_s));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.write("{\"id\":3}\n");
    plain.close();

    Corpus corpus;
    EXPECT_EQ(loadFile(corpus, zipped).items, 2);
    EXPECT_EQ(loadFile(corpus, plain.fileName()).items, 1);
    EXPECT_EQ(corpus.size(), 3);
}

TEST(LoaderTest, SaysWhichFileCannotBeRead)
{
    Corpus corpus;
    const LoadResult result = loadFile(corpus, u"/nowhere/items.json"_s);
    EXPECT_FALSE(result.isOk());
    EXPECT_TRUE(result.error.contains(u"/nowhere/items.json"_s));
}

} // namespace backthread::standin::test
