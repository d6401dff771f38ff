// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importer.h"

#include "core/sources/hackernews/itemreader.h"
#include "core/transfer/bookmarkreader.h"
#include "core/transfer/importfile.h"

namespace backthread::transfer {

using discussion::Bookmark;
using discussion::Item;
using hackernews::ReadReport;

namespace {

// Enough to hold the first entry of a file of bookmarks.
constexpr qsizetype kPeekSize = 1 << 16;

/// One import under way.
class Run final {
public:
    Run(ImportFile &file, const ImportTarget &target, const std::stop_token &stop)
        : m_file(file)
        , m_target(target)
        , m_stop(stop)
    {
    }

    Result<ImportReport> run()
    {
        const auto read = readAll(bookmarkFormatOf(m_file.peek(kPeekSize)));
        saveBatch();
        if (m_stop.stop_requested())
            return fail(Error::cancelled());
        if (m_failure)
            return fail(*m_failure);
        if (!read)
            return fail(read.error());
        noteMalformed(read->malformed, read->firstError);
        // What is damaged ends inside a value mostly, which the reader has counted then.
        if (!m_file.damage().isEmpty()) {
            m_report.firstError = m_file.damage();
            m_report.malformed = std::max<qint64>(m_report.malformed, 1);
        }
        return m_report;
    }

private:
    Result<ReadReport> readAll(BookmarkFormat format)
    {
        const auto bytes = [this](char *data, qint64 size) -> qint64 {
            return isOver() ? 0 : m_file.read(data, size);
        };
        if (format == BookmarkFormat::None) {
            const hackernews::ItemReader reader(SourceId::HackerNews, [this](Item &&item) {
                m_items.append(std::move(item));
                saveFullBatch(m_items.size());
            });
            return reader.readFile(bytes);
        }
        const BookmarkReader reader([this](Bookmark &&bookmark) {
            m_bookmarks.append(std::move(bookmark));
            saveFullBatch(m_bookmarks.size());
        });
        if (format == BookmarkFormat::Json)
            return reader.readJson(bytes);
        return format == BookmarkFormat::Html ? reader.readHtml(bytes) : reader.readIds(bytes);
    }

    [[nodiscard]] bool isOver() const { return m_failure || m_stop.stop_requested(); }

    void saveFullBatch(qsizetype size)
    {
        if (size >= kImportBatch)
            saveBatch();
    }

    void saveBatch()
    {
        if (!m_items.isEmpty())
            saveItems(std::exchange(m_items, {}));
        if (!m_bookmarks.isEmpty())
            saveBookmarks(std::exchange(m_bookmarks, {}));
        if (m_target.progressed)
            m_target.progressed({m_file.position(), m_file.size(), m_report.items + m_report.bookmarks});
    }

    void saveItems(discussion::Items &&items)
    {
        if (isOver())
            return;
        const qint64 count = items.size();
        const auto rejected = m_target.saveItems(std::move(items));
        if (!rejected) {
            m_failure = rejected.error();
            return;
        }
        m_report.items += count - *rejected;
        m_report.rejected += *rejected;
    }

    void saveBookmarks(QList<Bookmark> &&bookmarks)
    {
        if (isOver())
            return;
        const qint64 count = bookmarks.size();
        if (const auto saved = m_target.saveBookmarks(std::move(bookmarks)); !saved)
            m_failure = saved.error();
        else
            m_report.bookmarks += count;
    }

    void noteMalformed(qint64 count, const QString &first)
    {
        m_report.malformed += count;
        m_report.firstError = first;
    }

    ImportFile &m_file;
    const ImportTarget &m_target;
    const std::stop_token &m_stop;
    ImportReport m_report;
    std::optional<Error> m_failure;
    discussion::Items m_items;
    QList<Bookmark> m_bookmarks;
};

} // namespace

Result<ImportReport> import(ImportFile &file, const ImportTarget &target, const std::stop_token &stop)
{
    return Run(file, target, stop).run();
}

} // namespace backthread::transfer
