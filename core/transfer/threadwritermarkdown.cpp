// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include "core/transfer/age.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Row;

namespace {

// A level of nesting is a level of block quotes; deeper ones no longer fit a page.
constexpr int kDeepestQuote = 8;

QString escaped(const QString &line)
{
    return text::toMarkdown({line, {}});
}

/// Writes the page as CommonMark, for notes and issue trackers. Times are exact, since a file grows old.
class MarkdownThreadWriter final {
public:
    explicit MarkdownThreadWriter(const Document &document)
        : m_marks(document)
    {
    }

    QByteArray write()
    {
        writeHeader();
        for (const Row &row : m_marks.rows())
            writeComment(row);
        return m_markdown.toUtf8();
    }

private:
    void writeHeader()
    {
        const Item &story = m_marks.story();
        paragraph(u"# "_s + text::markdownLink(story.url, escaped(m_marks.title())));
        QString summary = escaped(m_marks.summary());
        if (const QString host = m_marks.host(); !host.isEmpty())
            summary = u'(' + escaped(host) + u") "_s + summary;
        if (const QString source = PageMarks::sourceUrl(story.id); !source.isEmpty())
            summary += u" | "_s + text::markdownLink(source, u"source"_s);
        paragraph(summary);
        writeBody(story);
        for (const Item &option : m_marks.thread().pollOptions()) {
            paragraph(u"**"_s + counted(option.points.value_or(0), u"point"_s) + u"**"_s);
            writeBody(option);
        }
    }

    void writeComment(const Row &row)
    {
        const Item &comment = m_marks.thread().at(row.comment);
        m_quote = u"> "_s.repeated(std::min(row.indent, kDeepestQuote));
        paragraph(head(row, comment));
        writeBody(comment);
        if (const ItemIds replies = m_marks.thread().replies(row.comment); !replies.isEmpty()) {
            QString line = u"replies(%1):"_s.arg(replies.size());
            for (const ItemId reply : replies)
                line += u' ' + reference(reply);
            paragraph(line);
        }
        // A blank line without quote marks ends the quote, so that the next comment is its own.
        if (!m_quote.isEmpty()) {
            m_markdown.chop(m_quote.trimmed().size() + 1);
            m_markdown += u'\n';
        }
        m_quote.clear();
    }

    [[nodiscard]] QString head(const Row &row, const Item &comment) const
    {
        const QString author = comment.by.isEmpty() ? QString() : escaped(comment.by);
        QString name = row.number > 0 ? u"%1."_s.arg(row.number) : QString();
        if (!author.isEmpty())
            name += (name.isEmpty() ? u""_s : u" "_s) + author;
        QString head = name.isEmpty() ? QString() : u"**"_s + name + u"** · "_s;
        if (comment.time != 0)
            head +=
                QDateTime::fromSecsSinceEpoch(comment.time, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s)
                + u" UTC · "_s;
        head += text::markdownLink(
            PageMarks::sourceUrl(comment.id), u"No."_s + QString::number(comment.id.number()));
        if (const QString depth = m_marks.depth(row.comment); !depth.isEmpty())
            head += u" · "_s + depth;
        const PageMarks::Reference parent = m_marks.parent(row.comment);
        head += u" · "_s + reference(parent.id);
        return parent.role.isEmpty() ? head : head + u" ("_s + parent.role + u')';
    }

    [[nodiscard]] static QString reference(ItemId id)
    {
        return text::markdownLink(PageMarks::sourceUrl(id), u"\\>\\>%1"_s.arg(id.number()));
    }

    void writeBody(const Item &item)
    {
        if (const QString stub = PageMarks::stub(item); !stub.isEmpty())
            paragraph(escaped(stub));
        else if (item.text && !item.text->isEmpty())
            paragraph(text::toMarkdown(*item.text));
    }

    /// A block and the blank line behind it, inside the quotes of the comment.
    void paragraph(const QString &markdown)
    {
        for (const QString &line : markdown.split(u'\n'))
            m_markdown += (line.isEmpty() ? m_quote.trimmed() : m_quote + line) + u'\n';
        m_markdown += m_quote.trimmed() + u'\n';
    }

    PageMarks m_marks;
    QString m_markdown;
    QString m_quote; ///< What each line begins with.
};

} // namespace

QByteArray writeMarkdown(const Document &document)
{
    return MarkdownThreadWriter(document).write();
}

} // namespace backthread::transfer
