// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryservice.h"
#include "core/services/transferservice.h"
#include "tests/core/services/servicefixture.h"

#include <QFile>

namespace backthread::services {

using namespace Qt::StringLiterals;

namespace {

class TransferServiceTest : public ServiceTest {
protected:
    QTemporaryDir m_files;
    TransferService m_transfers {engine()};
};

} // namespace

TEST_F(TransferServiceTest, WritesTheBookmarksOfAQueryInItsOrder)
{
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(ItemId(7), {u"sea"_s}, {})));
    ASSERT_TRUE(await(library.addBookmark(ItemId(9), {u"land"_s}, {})));
    ASSERT_TRUE(await(library.addBookmark(ItemId(8), {u"sea"_s}, {})));
    const discussion::BookmarkQuery query {
        .sort = discussion::BookmarkQuery::Sort::Oldest, .tags = {u"sea"_s}};
    const QString path = m_files.filePath(u"b.csv"_s);
    ASSERT_TRUE(await(m_transfers.saveBookmarks(u"Bookmarks"_s, query, transfer::Format::Csv, path)));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_LT(written.indexOf("\n7,"), written.indexOf("\n8,")) << written.toStdString();
    EXPECT_GE(written.indexOf("\n7,"), 0);
    EXPECT_FALSE(written.contains("land"));
}

TEST_F(TransferServiceTest, SavesADiscussionInAFile)
{
    transfer::Document document;
    document.thread = drawing::thread("1\n  2\n");
    const QString path = m_files.filePath(u"t.txt"_s);

    ASSERT_TRUE(await(m_transfers.save(document, transfer::Format::Text, path)));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("1. u2"));
    const auto failed =
        await(m_transfers.save(document, transfer::Format::Text, m_files.filePath(u"no/such/file"_s)));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, Error::Kind::File);
}

} // namespace backthread::services
