// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "core/services/transferservice.h"
#include "tests/core/services/servicefixture.h"

#include <QFile>

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::ThreadPtr;
using store::Stores;
using transfer::ImportProgress;
using transfer::ImportReport;

namespace {

QByteArray commentLine(int id, int parent)
{
    return "{\"by\":\"a\",\"id\":" + QByteArray::number(id) + ",\"parent\":" + QByteArray::number(parent)
        + ",\"text\":\"x\",\"time\":5,\"type\":\"comment\"}\n";
}

QByteArray commentLines(int firstId, int count)
{
    QByteArray lines;
    for (int id = firstId; id < firstId + count; ++id)
        lines += commentLine(id, 1);
    return lines;
}

class ImportTest : public ServiceTest {
protected:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// What it came to, once it has ended.
    static Result<ImportReport> end(Import &import)
    {
        std::optional<Result<ImportReport>> result;
        QObject::connect(&import, &Import::finished, &import,
            [&result](const Result<ImportReport> &report) { result = report; });
        EXPECT_TRUE(waitUntil([&result] { return result.has_value(); }));
        return result.value_or(fail(Error::cancelled()));
    }

    Result<ImportReport> import(const QString &path) { return end(*m_transfers.import(path)); }

    Result<ThreadPtr> thread(ItemId id)
    {
        return await(engine().reader().ask([id](Stores &stores) { return stores.items.thread(id); }));
    }

    QList<Bookmark> bookmarks() { return await(LibraryService(engine()).bookmarks()).value(); }

    /// Imports, and says whether the cache was tidied after it.
    bool isTidiedBy(const QString &path)
    {
        bool isTidied = false;
        bool isDone = false;
        const auto import = m_transfers.import(path);
        QObject::connect(import.get(), &Import::tidied, import.get(), [&isDone] { isDone = true; });
        QObject::connect(import.get(), &Import::progressed, import.get(),
            [&isTidied](const ImportProgress &progress) { isTidied |= progress.isTidying; });
        EXPECT_TRUE(end(*import));
        EXPECT_TRUE(waitUntil([&isDone] { return isDone; }));
        return isTidied;
    }

    /// That the index of words consists of.
    qint64 pieces()
    {
        const auto job = [](Stores &stores) -> Result<qint64> {
            const auto query = stores.connection.execute("SELECT count(DISTINCT segid) FROM words_idx");
            return query && (*query)->next() ? (*query)->value(0).toLongLong() : -1;
        };
        return await(engine().writer().ask(job)).value();
    }

    QFuture<Result<store::CacheCare::Space>> space()
    {
        return engine().writer().ask([](Stores &stores) { return stores.care.space(); });
    }

    QTemporaryDir m_files;
    TransferService m_transfers {engine()};
};

} // namespace

TEST_F(ImportTest, TakesAThreadInFromAFile)
{
    const auto report = import(put(u"t"_s,
        "{\"id\":1,\"type\":\"story\",\"title\":\"T\",\"time\":5,\"kids\":[2]}\n" + commentLine(2, 1)
            + commentLine(3, 2)));

    ASSERT_TRUE(report);
    EXPECT_EQ(*report, ImportReport {.items = 3});
    const auto read = thread(ItemId(3));
    ASSERT_TRUE(read);
    EXPECT_EQ(drawing::drawn(**read), drawing::undented(R"(
        1
          2
            3
    )"));
    EXPECT_EQ(await(m_transfers.lastHeardOf(ItemId(1))).value(), m_clock.now());
    EXPECT_EQ(await(m_transfers.lastHeardOf(ItemId(99))).value(), 0);
}

TEST_F(ImportTest, RejectsParentsInACircle)
{
    const auto report = import(put(u"t"_s, commentLine(2, 3) + commentLine(3, 2) + commentLine(5, 4)));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 1);
    EXPECT_EQ(report->rejected, 2);
}

TEST_F(ImportTest, TidiesACacheThatHasAtLeastDoubled)
{
    EXPECT_TRUE(isTidiedBy(put(u"first"_s, commentLines(2, 20'000))));
    EXPECT_EQ(pieces(), 1);
    EXPECT_EQ(await(space()).value().free, 0);
    EXPECT_FALSE(isTidiedBy(put(u"more"_s, commentLines(30'000, 5'000))));
    EXPECT_GT(pieces(), 1);
    EXPECT_TRUE(isTidiedBy(put(u"as much again"_s, commentLines(40'000, 30'000))));
    EXPECT_EQ(pieces(), 1);
}

TEST_F(ImportTest, RestsAndStopsWhileItTidies)
{
    bool isTidying = false;
    bool isDone = false;
    const auto import = m_transfers.import(put(u"t"_s, commentLines(2, 20'000)));
    QObject::connect(import.get(), &Import::tidied, import.get(), [&isDone] { isDone = true; });
    QObject::connect(import.get(), &Import::progressed, import.get(), [&](const ImportProgress &progress) {
        isTidying |= progress.isTidying;
        if (progress.isTidying)
            import->rest();
    });
    const auto report = end(*import);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 20'000) << "all is imported before";
    EXPECT_TRUE(waitUntil([&isTidying] { return isTidying; }));
    import->stop();
    EXPECT_TRUE(waitUntil([&isDone] { return isDone; }));
}

TEST_F(ImportTest, DoesNotTouchTheFilesOfTheProfileThatIsOpen)
{
    ASSERT_TRUE(await(LibraryService(engine()).addBookmark(ItemId(7))));
    const QString link = m_files.filePath(u"link.db"_s);
    ASSERT_TRUE(QFile::link(m_profile.libraryPath, link));
    for (const QString &path : {m_profile.libraryPath, m_profile.cachePath, m_directory.path(), link}) {
        const auto report = import(path);
        ASSERT_FALSE(report) << path.toStdString();
        EXPECT_EQ(report.error().kind, Error::Kind::File);
    }
}

TEST_F(ImportTest, LetsOtherWritesBetweenBatches)
{
    const QByteArray lines = commentLines(2, 20'000);
    QList<ImportProgress> progress;
    qint64 itemsWhenWritten = -1;
    std::optional<Result<ImportReport>> result;
    LibraryService library(engine());
    const auto import = m_transfers.import(put(u"t"_s, lines));
    QObject::connect(import.get(), &Import::progressed, import.get(), [&](const ImportProgress &now) {
        progress.append(now);
        if (progress.size() > 1)
            return;
        whenDone(library.addBookmark(ItemId(1)), import.get(),
            [&](const Result<void> &) { itemsWhenWritten = progress.last().items; });
    });
    QObject::connect(import.get(), &Import::finished, import.get(),
        [&result](const Result<ImportReport> &report) { result = report; });

    ASSERT_TRUE(waitUntil([&] { return result && itemsWhenWritten >= 0; }));

    EXPECT_EQ(result->value().items, 20'000);
    EXPECT_LT(itemsWhenWritten, 20'000);
    EXPECT_EQ(progress.last().bytes, progress.last().size);
}

TEST_F(ImportTest, StopsAndKeepsWhatIsStored)
{
    const QByteArray lines = commentLines(2, 50'000);
    std::optional<Result<ImportReport>> result;
    const auto import = m_transfers.import(put(u"t"_s, lines));
    QObject::connect(import.get(), &Import::progressed, import.get(), [&] { import->stop(); });
    QObject::connect(import.get(), &Import::finished, import.get(),
        [&result](const Result<ImportReport> &report) { result = report; });

    ASSERT_TRUE(waitUntil([&] { return result.has_value(); }));

    ASSERT_FALSE(*result);
    EXPECT_EQ(result->error().kind, Error::Kind::Cancelled);
    const int stored = thread(ItemId(2)).value()->size();
    EXPECT_GE(stored, 2000);
    EXPECT_LT(stored, 50'000);
}

TEST_F(ImportTest, MayBeDroppedInTheMiddle)
{
    const QByteArray lines = commentLines(2, 50'000);
    auto import = m_transfers.import(put(u"t"_s, lines));
    bool hasBegun = false;
    QObject::connect(import.get(), &Import::progressed, import.get(), [&] { hasBegun = true; });
    ASSERT_TRUE(waitUntil([&] { return hasBegun; }));
    import.reset();
    EXPECT_LT(thread(ItemId(2)).value()->size(), 50'000);
}

TEST_F(ImportTest, SaysThatAFileIsMissing)
{
    const auto report = import(m_files.filePath(u"nothing"_s));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::File);
}

TEST_F(ImportTest, CarriesBookmarksFromOneProfileToAnother)
{
    const ItemId story = addStory(u"Lighthouses"_s, 0);
    save({{.id = story,
        .type = discussion::ItemType::Story,
        .time = 7,
        .by = u"mira"_s,
        .title = u"Lighthouses"_s}});
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(story, {u"sea"_s}, u"read again"_s)));
    const QList<Bookmark> before = bookmarks();
    const QString json = m_files.filePath(u"b.json"_s);
    const QString html = m_files.filePath(u"b.html"_s);
    ASSERT_TRUE(await(m_transfers.saveBookmarks(u"Bookmarks"_s, {}, transfer::Format::Json, json)));
    ASSERT_TRUE(await(m_transfers.saveBookmarks(u"Bookmarks"_s, {}, transfer::Format::Html, html)));

    for (const QString &file : {json, html}) {
        ASSERT_TRUE(await(library.removeBookmarks({story})));
        const auto report = import(file);
        ASSERT_TRUE(report);
        EXPECT_EQ(*report, ImportReport {.bookmarks = 1});
        EXPECT_EQ(bookmarks(), before) << file.toStdString();
    }
}

TEST_F(ImportTest, AddsToABookmarkThatExists)
{
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(ItemId(7), {u"own"_s}, u"mine"_s)));

    const QString file =
        put(u"b"_s, R"([{"id":7,"created":1000,"tags":["theirs"],"note":"from elsewhere","type":"story"}])");
    ASSERT_TRUE(import(file));
    ASSERT_TRUE(import(file)) << "twice is once";

    ASSERT_EQ(bookmarks().size(), 1);
    const Bookmark bookmark = bookmarks().first();
    EXPECT_EQ(bookmark.created, 1000);
    EXPECT_EQ(bookmark.tags, QStringList({u"own"_s, u"theirs"_s}));
    EXPECT_EQ(bookmark.note, u"mine\nfrom elsewhere"_s);
}

TEST_F(ImportTest, TakesAnotherProfileIn)
{
    const QString other = m_files.filePath(u"other"_s);
    {
        Engine engine(store::Profile::in(other), {}, m_clock);
        const auto items = drawing::items("1\n  2\n    3!\n");
        const auto job = [items](Stores &stores) { return stores.items.save(items, 5); };
        ASSERT_TRUE(await(engine.writer().ask(job)));
        ASSERT_TRUE(await(LibraryService(engine).addBookmark(ItemId(2), {u"sea"_s}, u"note"_s)));
        const auto watch = [](Stores &stores) { return stores.watches.add({.item = ItemId(2)}, 6); };
        ASSERT_TRUE(await(engine.writer().ask(watch)));
    }

    const auto report = import(other);

    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(*report, (ImportReport {.items = 3, .bookmarks = 1, .others = 1}));
    EXPECT_EQ(drawing::drawn(**thread(ItemId(1))), drawing::drawn(*drawing::thread("1\n  2\n    3!\n")));
    ASSERT_EQ(bookmarks().size(), 1);
    EXPECT_EQ(bookmarks().first().tags, QStringList(u"sea"_s));

    ASSERT_TRUE(await(LibraryService(engine()).removeBookmarks({ItemId(2)})));
    EXPECT_EQ(import(other + u"/library.db"_s).value(), (ImportReport {.bookmarks = 1, .others = 1}))
        << "one of its files";
    const auto watches = await(engine().reader().ask([](Stores &stores) { return stores.watches.list(); }));
    ASSERT_EQ(watches.value().size(), 1) << "twice is once";
    EXPECT_EQ(watches->first().item, ItemId(2));
    EXPECT_EQ(watches->first().story, ItemId(1));
}

TEST_F(ImportTest, WhatOneProcessTakesInOrRestoresTheOtherHasAtItsNextLook)
{
    Engine other(m_profile, {}, m_clock);
    LibraryService ours(engine());
    LibraryService theirs(other);
    ASSERT_TRUE(await(ours.backUpNow()));
    ASSERT_TRUE(import(put(u"ids.txt"_s, "7\n8\n")));
    EXPECT_EQ(await(theirs.bookmarks()).value().size(), 2);
    EXPECT_EQ(await(theirs.bookmarks()).value().first().created, m_clock.now());

    ASSERT_TRUE(await(ours.restore(await(ours.backups()).value().constFirst())));
    EXPECT_EQ(await(theirs.bookmarks()).value().size(), 0);
}

TEST_F(ImportTest, RestsAndGoesOnWhereItWas)
{
    const QByteArray lines = commentLines(2, 30'000);
    std::optional<Result<ImportReport>> result;
    const auto import = m_transfers.import(put(u"t"_s, lines));
    import->rest();
    int told = 0;
    QObject::connect(import.get(), &Import::progressed, import.get(), [&told] { ++told; });
    QObject::connect(import.get(), &Import::finished, import.get(),
        [&result](const Result<ImportReport> &report) { result = report; });
    ASSERT_TRUE(waitUntil([&told] { return told == 1; }));
    const auto saved = await(engine().writer().ask([](Stores &stores) { return stores.items.statistics(); }));
    EXPECT_EQ(saved.value().comments, transfer::kImportBatch) << "it waits behind the first batch";
    EXPECT_FALSE(result);

    import->resume();

    ASSERT_TRUE(waitUntil([&result] { return result.has_value(); }));
    EXPECT_EQ(result->value(), ImportReport {.items = 30'000});
}

TEST_F(ImportTest, MayBeDroppedWhileItRests)
{
    auto import = m_transfers.import(put(u"t"_s, commentLine(2, 1)));
    import->rest();
    import.reset();
    SUCCEED() << "it ends";
}

TEST_F(ImportTest, RefusesADamagedOrForeignDatabase)
{
    const QString damaged = put(u"damaged.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    EXPECT_EQ(import(damaged).error().kind, Error::Kind::Malformed);
}

} // namespace backthread::services
