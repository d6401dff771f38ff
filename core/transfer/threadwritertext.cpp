// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plaintext.h"
#include "core/transfer/age.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Row;

namespace {

// Two spaces a level; deeper comments stay at this one, and the number in braces tells the depth.
constexpr int kDeepestIndent = 16;

/// Writes the page as text. Paragraphs are not wrapped: each is one line, as on the page.
class TextThreadWriter final {
public:
    explicit TextThreadWriter(const Document &document)
        : m_marks(document)
    {
    }

    QByteArray write()
    {
        writeHeader();
        for (const Row &row : m_marks.rows())
            writeComment(row);
        return m_text.toUtf8();
    }

private:
    void line(const QString &text) { m_text += m_indent + text + u'\n'; }

    /// The lines of a text, each at the indent; blank ones without it.
    void lines(const QString &text)
    {
        for (const QString &part : text.split(u'\n'))
            m_text += part.isEmpty() ? u"\n"_s : m_indent + part + u'\n';
    }

    void writeHeader()
    {
        const Item &story = m_marks.story();
        if (m_marks.isFocused())
            line(u"←back to thread\n"_s);
        line(m_marks.title());
        m_text += u'\n';
        if (const QString host = m_marks.host(); !host.isEmpty()) {
            line(u'(' + host + u')');
            line(story.url);
        }
        line(m_marks.summary() + u" | source"_s);
        if (const QString source = PageMarks::sourceUrl(story.id); !source.isEmpty())
            line(source);
        m_text += u'\n';
        if (writeBody(story))
            m_text += u'\n';
        writePoll();
        if (m_marks.isFocused())
            line(u"Show context"_s);
    }

    void writePoll()
    {
        for (const Item &option : m_marks.thread().pollOptions()) {
            line(counted(option.points.value_or(0), u"point"_s));
            writeBody(option);
            m_text += u'\n';
        }
    }

    /// False where there is nothing to write.
    bool writeBody(const Item &item)
    {
        const QString stub = PageMarks::stub(item);
        const QString body = !stub.isEmpty() ? stub : item.text ? text::toPlainText(*item.text) : QString();
        if (!body.isEmpty())
            lines(body);
        return !body.isEmpty();
    }

    void writeComment(const Row &row)
    {
        const Item &comment = m_marks.thread().at(row.comment);
        m_indent = QString(2 * std::min(row.indent, kDeepestIndent), u' ');
        line(head(row, comment));
        writeBody(comment);
        if (const QString replies = repliesLine(row.comment); !replies.isEmpty())
            line(replies);
        m_text += u'\n';
        m_indent.clear();
    }

    [[nodiscard]] QString head(const Row &row, const Item &comment) const
    {
        QString head;
        if (row.number > 0)
            head = QString::number(row.number) + u". "_s;
        if (const QString author = m_marks.author(row.comment); !author.isEmpty())
            head += author + u' ';
        head += u"◴[] No."_s + QString::number(comment.id.number()) + u"[source]"_s;
        if (const QString age = m_marks.age(row.comment); !age.isEmpty())
            head += u" · "_s + age;
        if (const QString depth = m_marks.depth(row.comment); !depth.isEmpty())
            head += u" · "_s + depth;
        const PageMarks::Reference parent = m_marks.parent(row.comment);
        head += u" · >>"_s + QString::number(parent.id.number());
        return parent.role.isEmpty() ? head : head + u" ("_s + parent.role + u')';
    }

    /// "replies(3): >>42136449 #>>42137091 #>>42148621 #"
    [[nodiscard]] QString repliesLine(int comment) const
    {
        const ItemIds replies = m_marks.thread().replies(comment);
        if (replies.isEmpty())
            return {};
        QString line = u"replies(%1): "_s.arg(replies.size());
        for (const ItemId reply : replies)
            line += u">>"_s + QString::number(reply.number()) + u" #"_s;
        return line;
    }

    PageMarks m_marks;
    QString m_text;
    QString m_indent; ///< Of the lines that are written now.
};

} // namespace

QByteArray writeText(const Document &document)
{
    return TextThreadWriter(document).write();
}

} // namespace backthread::transfer
