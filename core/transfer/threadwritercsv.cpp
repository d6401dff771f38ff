// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plaintext.h"
#include "core/transfer/csv.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;

/// A row for each comment of the view.
QByteArray writeCsv(const Document &document)
{
    const PageMarks marks(document);
    const discussion::Thread &thread = marks.thread();
    QByteArray csv =
        csvRow({u"id"_s, u"parent"_s, u"depth"_s, u"by"_s, u"time"_s, u"state"_s, u"text"_s, u"source"_s});
    for (const discussion::Row &row : marks.rows()) {
        const discussion::Item &comment = thread.at(row.comment);
        const QString stub = PageMarks::stub(comment);
        csv += csvRow({QString::number(comment.id.number()),
            QString::number(thread.at(thread.parent(row.comment)).id.number()),
            QString::number(thread.depth(row.comment)), comment.by, csvTime(comment.time),
            stub.isEmpty() ? stub : stub.sliced(1, stub.size() - 2),
            comment.text ? text::toPlainText(*comment.text) : QString(), PageMarks::sourceUrl(comment.id)});
    }
    return csv;
}

} // namespace backthread::transfer
