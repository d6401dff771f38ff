// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/text/spans.h"

using namespace Qt::StringLiterals;

namespace backthread::text {

namespace {

/// Escapes what Hacker News escapes.
void appendEscaped(QString &html, QStringView characters)
{
    for (const QChar c : characters) {
        switch (c.unicode()) {
        case u'&':
            html += "&amp;"_L1;
            break;
        case u'<':
            html += "&lt;"_L1;
            break;
        case u'>':
            html += "&gt;"_L1;
            break;
        case u'"':
            html += "&quot;"_L1;
            break;
        case u'\'':
            html += "&#x27;"_L1;
            break;
        case u'/':
            html += "&#x2F;"_L1;
            break;
        default:
            html += c;
        }
    }
}

class HtmlWriter final : public SpanWalk {
public:
    using SpanWalk::SpanWalk;

    QString write()
    {
        bool isFirst = true;
        bool isAfterCode = false;
        for (const Block &block : text().blocks()) {
            const bool isCode = block.kind == Block::Kind::Code;
            if (isCode) {
                m_html += "<p><pre><code>"_L1;
                appendEscaped(m_html, text().view(block));
                m_html += "\n</code></pre>\n"_L1;
            } else {
                if (!isFirst && !isAfterCode)
                    m_html += "<p>"_L1;
                walk(block);
            }
            isFirst = false;
            isAfterCode = isCode;
        }
        return m_html;
    }

protected:
    void begin(const Mark &mark) override
    {
        if (mark.kind == Mark::Kind::Italic) {
            m_html += "<i>"_L1;
            return;
        }
        m_html += "<a href=\""_L1;
        appendEscaped(m_html, text().target(mark));
        m_html += "\" rel=\"nofollow\">"_L1;
    }

    void end(const Mark &mark) override { m_html += mark.kind == Mark::Kind::Italic ? "</i>"_L1 : "</a>"_L1; }

    void characters(QStringView characters) override { appendEscaped(m_html, characters); }

private:
    QString m_html;
};

} // namespace

QString toHtml(const RichText &text)
{
    return HtmlWriter(text).write();
}

} // namespace backthread::text
