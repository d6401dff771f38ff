// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bookmarkreader.h"

namespace backthread::transfer {

/// The BookmarkReader's ear for plain lists of items, as other readers export what was saved there: ids or
/// addresses, one a line or several between white space and commas; `ID q MILLISECONDS` in a row, joined by
/// dashes, with the time of saving; or three lines for each item, its title, its article and its address.
/// A line that begins with an item and goes on with words is that item. One without any is counted.
class IdListReader final {
public:
    explicit IdListReader(const BookmarkReader::Sink &sink)
        : m_sink(sink)
    {
    }

    /// By the first kilobytes of a file: a line of it is one of items, and none looks like JSON or HTML.
    [[nodiscard]] static bool isIdList(const QByteArray &beginning);

    void feed(const QByteArray &bytes);
    /// There is no more.
    void end();
    [[nodiscard]] const hackernews::ReadReport &report() const { return m_report; }

private:
    void takeLine(const QString &line);
    void takeWords(const QString &line);
    void countWords();
    void deliver(ItemId id, qint64 created = 0);

    const BookmarkReader::Sink &m_sink;
    QByteArray m_line;
    QStringList m_words; ///< Lines without an item, whose address may follow.
    hackernews::ReadReport m_report;
};

} // namespace backthread::transfer
