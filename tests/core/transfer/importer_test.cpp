// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importer.h"
#include "core/transfer/importfile.h"
#include "tests/core/transfer/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::Items;

namespace {

QByteArray commentLine(int id)
{
    return "{\"by\":\"a\",\"id\":" + QByteArray::number(id)
        + ",\"parent\":1,\"text\":\"x\",\"time\":5,\"type\":\"comment\"}\n";
}

class ImporterTest : public testing::Test {
protected:
    ImporterTest()
    {
        m_target.saveItems = [this](Items &&items) -> Result<qint64> {
            m_batches.append(items.size());
            m_items += items;
            return 0;
        };
        m_target.saveBookmarks = [this](QList<Bookmark> &&bookmarks) -> Result<void> {
            m_bookmarks += bookmarks;
            return {};
        };
        m_target.progressed = [this](const ImportProgress &progress) { m_progress.append(progress); };
    }

    Result<ImportReport> import(const QByteArray &bytes)
    {
        EXPECT_TRUE(putFile(m_path, bytes));
        return importAsItIs();
    }

    Result<ImportReport> importAsItIs()
    {
        auto file = ImportFile::open(m_path);
        return transfer::import(file.value(), m_target, m_stop.get_token());
    }

    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(u"items"_s);
    ImportTarget m_target;
    std::stop_source m_stop;
    QList<qsizetype> m_batches;
    Items m_items;
    QList<Bookmark> m_bookmarks;
    QList<ImportProgress> m_progress;
};

} // namespace

TEST_F(ImporterTest, HandsItemsOverInBatchesWithProgress)
{
    QByteArray lines;
    for (int id = 1; id <= 2 * kImportBatch + 501; ++id)
        lines += commentLine(id);

    const auto report = import(lines);

    ASSERT_TRUE(report);
    EXPECT_EQ(*report, ImportReport {.items = 2 * kImportBatch + 501});
    EXPECT_TRUE(report->isClean());
    EXPECT_EQ(m_batches, QList<qsizetype>({kImportBatch, kImportBatch, 501}));
    ASSERT_EQ(m_progress.size(), 3);
    EXPECT_EQ(m_progress.first().items, kImportBatch);
    EXPECT_EQ(m_progress.last(), (ImportProgress {lines.size(), lines.size(), 2 * kImportBatch + 501}));
}

TEST_F(ImporterTest, SkipsAndCountsMalformedLines)
{
    const auto report = import(
        commentLine(2) + "not json\n" + commentLine(3) + "{\"id\":\"x\"}\n{\"id\":4,\n" + commentLine(5));

    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 3);
    EXPECT_EQ(report->malformed, 3);
    EXPECT_TRUE(report->firstError.startsWith(u"line 2:"_s)) << report->firstError.toStdString();
    EXPECT_EQ(m_items.size(), 3);
}

TEST_F(ImporterTest, CountsWhatTheTargetRejects)
{
    m_target.saveItems = [](Items &&items) -> Result<qint64> { return items.size() - 1; };
    const auto report = import(commentLine(2) + commentLine(3) + commentLine(4));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 1);
    EXPECT_EQ(report->rejected, 2);
    EXPECT_FALSE(report->isClean());
}

TEST_F(ImporterTest, KeepsWhatATruncatedGzipFileHolds)
{
    QByteArray lines;
    for (int id = 2; id < 30'000; ++id)
        lines += commentLine(id * 7919 % 1'000'003 + 2);
    ASSERT_TRUE(putGzip(m_path, lines));
    const QByteArray whole = contentOf(m_path);
    ASSERT_TRUE(putFile(m_path, whole.first(whole.size() / 2)));

    const auto report = importAsItIs();

    ASSERT_TRUE(report);
    EXPECT_GT(report->items, 1000);
    EXPECT_GE(report->malformed, 1);
    EXPECT_EQ(report->firstError, u"the gzip data ends early"_s);
}

TEST_F(ImporterTest, RefusesAWebPage)
{
    const auto report = import("<!DOCTYPE html><html>Please log in</html>");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::Malformed);
}

TEST_F(ImporterTest, TakesNothingFromAnEmptyFile)
{
    const auto report = import("");
    ASSERT_TRUE(report);
    EXPECT_EQ(*report, ImportReport());
}

TEST_F(ImporterTest, EndsWithTheFirstErrorOfTheTarget)
{
    int calls = 0;
    m_target.saveItems = [&calls](Items &&) -> Result<qint64> {
        ++calls;
        return fail({Error::Kind::DiskFull, {}});
    };
    const auto report = import(commentLine(2).repeated(10'000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::DiskFull);
    EXPECT_EQ(calls, 1);
}

TEST_F(ImporterTest, StopsWhenToldTo)
{
    m_target.progressed = [this](const ImportProgress &) { m_stop.request_stop(); };
    const auto report = import(commentLine(2).repeated(10'000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(m_items.size(), kImportBatch);
}

TEST_F(ImporterTest, KnowsABookmarkFileByItsContent)
{
    const auto report =
        import(R"([{"id":7,"created":5,"tags":["a"],"note":"n"},{"id":8,"created":6,"tags":[]}])");
    ASSERT_TRUE(report);
    EXPECT_EQ(*report, ImportReport {.bookmarks = 2});
    ASSERT_EQ(m_bookmarks.size(), 2);
    EXPECT_EQ(m_bookmarks.first().tags, QStringList(u"a"_s));
    EXPECT_TRUE(m_items.isEmpty());
}

TEST_F(ImporterTest, ReadsTenMegabytesOfText)
{
    const QByteArray text = QByteArray("All work and no play. ").repeated(10 * 1024 * 1024 / 22);
    const auto report =
        import("{\"id\":2,\"parent\":1,\"type\":\"comment\",\"time\":5,\"text\":\"" + text + "\"}");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 1);
    EXPECT_GT(m_items.first().text->text.size(), 10'000'000);
}

} // namespace backthread::transfer
