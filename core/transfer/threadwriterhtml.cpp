// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/references.h"
#include "core/text/spans.h"
#include "core/transfer/age.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Row;
using discussion::Thread;
using text::Block;
using text::Mark;

namespace {

// Deeper comments stay at this indent: the number in braces tells the depth.
constexpr int kDeepestIndent = 12;

// The policy keeps a reader's browser from fetching anything, whatever a comment says.
constexpr auto kHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; --ink: #222; --faint: #666; --paper: #fdfcf9; --card: #f3f1ea; --link: #1a5fb4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ddd; --faint: #999; --paper: #1c1c1e; --card: #27272a; --link: #8ab4f8; }
}
body { margin: 2em auto; padding: 0 1em; max-width: 52em; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { margin-bottom: 0; font-size: 1.4em; }
article { margin: .75em 0 .75em calc(var(--d, 0) * 1.25em); padding: .5em .75em; background: var(--card);
  border-radius: 4px; }
article:target { outline: 2px solid var(--link); }
article.context { opacity: .8; }
.line, .replies, .summary { color: var(--faint); font-size: .875em; }
.quote { padding-left: .75em; border-left: 3px solid var(--faint); color: var(--faint); }
.stub { color: var(--faint); font-style: italic; }
.away { text-decoration: line-through; }
pre { overflow-x: auto; overflow-wrap: normal; }
p { margin: .5em 0; unicode-bidi: isolate; }
</style>
)";

QString link(const QString &url, const QString &escapedText)
{
    return url.isEmpty() ? escapedText
                         : u"<a href=\""_s + url.toHtmlEscaped() + u"\">"_s + escapedText + u"</a>"_s;
}

/// A comment's text as elements of its own.
class HtmlBody final : public text::SpanWalk {
public:
    using Place = std::function<QString(qint64 number)>;

    /// `place` tells the address for a `>>number` in the text.
    HtmlBody(const text::RichText &text, Place place, QString &html)
        : SpanWalk(text)
        , m_place(std::move(place))
        , m_references(text::references(text))
        , m_html(html)
    {
    }

    void write()
    {
        for (const Block &block : text().blocks()) {
            if (block.kind == Block::Kind::Code) {
                m_html += "<pre dir=\"ltr\"><code>"_L1 + text().view(block).toString().toHtmlEscaped()
                    + "</code></pre>\n"_L1;
                continue;
            }
            m_html += block.kind == Block::Kind::Quote ? "<p class=\"quote\" dir=\"auto\">"_L1
                                                       : "<p dir=\"auto\">"_L1;
            writeSpans(block);
            m_html += "</p>\n"_L1;
        }
    }

protected:
    void begin(const Mark &mark) override
    {
        if (mark.kind == Mark::Kind::Italic)
            m_html += "<i>"_L1;
        else
            m_html += "<a href=\""_L1 + text().target(mark).toHtmlEscaped() + "\">"_L1;
    }
    void end(const Mark &mark) override { m_html += mark.kind == Mark::Kind::Italic ? "</i>"_L1 : "</a>"_L1; }
    void characters(QStringView characters) override { m_html += characters.toString().toHtmlEscaped(); }

private:
    void writeSpans(const Block &block)
    {
        qsizetype at = block.start;
        const qsizetype end = block.start + block.length;
        for (; m_next < m_references.size() && m_references.at(m_next).start < end; ++m_next) {
            const text::Reference &reference = m_references.at(m_next);
            if (reference.isAddress)
                continue;
            walk({block.kind, at, reference.start - at});
            m_html += "<a href=\""_L1 + m_place(reference.number).toHtmlEscaped() + "\">"_L1;
            walk({block.kind, reference.start, reference.length});
            m_html += "</a>"_L1;
            at = reference.start + reference.length;
        }
        walk({block.kind, at, end - at});
    }

    Place m_place;
    QList<text::Reference> m_references;
    qsizetype m_next = 0; ///< The first reference that no block before held.
    QString &m_html;
};

class HtmlThreadWriter final {
public:
    explicit HtmlThreadWriter(const Document &document)
        : m_marks(document)
    {
    }

    QByteArray write()
    {
        const QString title = m_marks.title().toHtmlEscaped();
        m_html = QLatin1String(kHead) + "<title>"_L1 + title + "</title>\n</head>\n<body>\n"_L1;
        writeHeader(title);
        for (const Row &row : m_marks.rows())
            writeComment(row);
        m_html += "</body>\n</html>\n"_L1;
        return m_html.toUtf8();
    }

private:
    void writeHeader(const QString &title)
    {
        const Item &story = m_marks.story();
        m_html += "<h1 dir=\"auto\">"_L1 + link(story.url, title) + "</h1>\n"_L1;
        m_html += "<p class=\"summary\">"_L1;
        if (const QString host = m_marks.host(); !host.isEmpty())
            m_html += u'(' + host.toHtmlEscaped() + ")<br>\n"_L1;
        m_html += m_marks.summary().toHtmlEscaped();
        if (const QString source = PageMarks::sourceUrl(story.id); !source.isEmpty())
            m_html += " | "_L1 + link(source, u"source"_s);
        m_html += "</p>\n"_L1;
        writeText(story);
        for (const Item &option : m_marks.thread().pollOptions()) {
            m_html +=
                "<p class=\"summary\">"_L1 + counted(option.points.value_or(0), u"point"_s) + "</p>\n"_L1;
            writeText(option);
        }
    }

    void writeText(const Item &item)
    {
        if (const QString stub = PageMarks::stub(item); !stub.isEmpty())
            m_html += "<p class=\"stub\">"_L1 + stub + "</p>\n"_L1;
        else if (item.text)
            HtmlBody(*item.text, placeFinder(item.id.source()), m_html).write();
    }

    void writeComment(const Row &row)
    {
        const Item &comment = m_marks.thread().at(row.comment);
        const QString id = QString::number(comment.id.number());
        m_html += "<article id=\"c"_L1 + id + u'"';
        if (row.number == 0)
            m_html += " class=\"context\""_L1;
        if (row.indent > 0)
            m_html += " style=\"--d: "_L1 + QString::number(std::min(row.indent, kDeepestIndent)) + u'"';
        m_html += ">\n"_L1;
        writeLine(row, comment);
        writeText(comment);
        writeReplies(row.comment);
        m_html += "</article>\n"_L1;
    }

    void writeLine(const Row &row, const Item &comment)
    {
        m_html += "<div class=\"line\">"_L1;
        if (row.number > 0)
            m_html += QString::number(row.number) + ". "_L1;
        m_html += "<b><bdi>"_L1 + comment.by.toHtmlEscaped() + "</bdi></b> "_L1;
        if (comment.time != 0) {
            const QString exact =
                QDateTime::fromSecsSinceEpoch(comment.time, QTimeZone::utc()).toString(Qt::ISODate);
            m_html += "<time datetime=\""_L1 + exact + "\" title=\""_L1 + exact + "\">"_L1
                + m_marks.age(row.comment) + "</time> "_L1;
        }
        m_html += "No."_L1 + QString::number(comment.id.number());
        if (const QString source = PageMarks::sourceUrl(comment.id); !source.isEmpty())
            m_html += " ["_L1 + link(source, u"source"_s) + u']';
        if (const QString depth = m_marks.depth(row.comment); !depth.isEmpty())
            m_html += u' ' + depth;
        const PageMarks::Reference parent = m_marks.parent(row.comment);
        m_html += u' ' + reference(parent.id);
        if (!parent.role.isEmpty())
            m_html += " ("_L1 + parent.role + u')';
        m_html += "</div>\n"_L1;
    }

    void writeReplies(int comment)
    {
        const ItemIds replies = m_marks.thread().replies(comment);
        if (replies.isEmpty())
            return;
        m_html += "<div class=\"replies\">replies("_L1 + QString::number(replies.size()) + "):"_L1;
        for (const ItemId reply : replies)
            m_html += u' ' + reference(reply);
        m_html += "</div>\n"_L1;
    }

    [[nodiscard]] QString place(ItemId id) const
    {
        return m_marks.isInView(id) ? u"#c%1"_s.arg(id.number()) : PageMarks::sourceUrl(id);
    }

    [[nodiscard]] HtmlBody::Place placeFinder(SourceId source) const
    {
        return [this, source](qint64 number) { return place(ItemId::in(source, number)); };
    }

    /// Leads to the comment in this file, else to the site. What could not be had or has no text is struck
    /// out.
    [[nodiscard]] QString reference(ItemId id) const
    {
        const QString text = u"&gt;&gt;%1"_s.arg(id.number());
        const auto index = m_marks.thread().indexOf(id);
        const bool isAway = !index || (*index != Thread::kStory && m_marks.thread().at(*index).isStub());
        return isAway ? u"<span class=\"away\">"_s + link(place(id), text) + u"</span>"_s
                      : link(place(id), text);
    }

    PageMarks m_marks;
    QString m_html;
};

} // namespace

QByteArray writeHtml(const Document &document)
{
    return HtmlThreadWriter(document).write();
}

} // namespace backthread::transfer
