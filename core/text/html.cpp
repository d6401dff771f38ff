// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"

#include "core/text/htmlslices.h"
#include "core/text/links.h"
#include "core/text/richtextbuilder.h"

#include <QStringDecoder>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <libxml/HTMLparser.h>
#include <memory>
#include <string_view>

namespace backthread::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array kBlockElements {"address"sv, "article"sv, "blockquote"sv, "br"sv, "dd"sv, "div"sv,
    "dl"sv, "dt"sv, "footer"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "header"sv, "hr"sv, "li"sv,
    "ol"sv, "p"sv, "section"sv, "table"sv, "tr"sv, "ul"sv};
static_assert(std::is_sorted(kBlockElements.begin(), kBlockElements.end()));

/// The comment that ends every slice, so that the ends of elements which the parser then makes up can be told
/// from those in the text. No text contains it: control characters are gone by then.
constexpr QByteArrayView kSliceEnd("\u0097slice");
constexpr QByteArrayView kSliceEndTag("<!--\u0097slice-->");

/// Turns the events of libxml2's HTML parser into a text. The parser sees a document as slices (see
/// HtmlSlices); each begins with the elements that are still open, whose events are ignored.
class Handler final {
public:
    /// What to put before the next slice.
    [[nodiscard]] QByteArray reopen()
    {
        QByteArray tags = "<div>";
        for (const auto &[depth, tag] : {std::pair(&m_dropped, "<script>"), std::pair(&m_code, "<pre>"),
                 std::pair(&m_italic, "<i>"), std::pair(&m_link, "<a>")}) {
            *depth = qMin(*depth, 1);
            if (*depth > 0)
                tags += tag;
        }
        m_ignored = static_cast<int>(tags.count('<'));
        m_isSliceDone = false;
        return tags;
    }

    void start(std::string_view name, const xmlChar **attributes)
    {
        if (m_isSliceDone || (m_ignored > 0 && m_ignored-- > 0))
            return;
        if (name == "a"sv)
            startLink(attributes);
        else if (name == "i"sv || name == "em"sv)
            count(m_italic, 1, &RichTextBuilder::setItalic);
        else if (name == "pre"sv)
            count(m_code, 1, &RichTextBuilder::setCode);
        else if (name == "script"sv || name == "style"sv)
            ++m_dropped;
        else if (isBlock(name))
            m_builder.breakBlock();
    }

    void end(std::string_view name)
    {
        if (m_isSliceDone)
            return;
        if (name == "a"sv) {
            m_link = 0;
            m_builder.setLink({});
        } else if (name == "i"sv || name == "em"sv) {
            count(m_italic, -1, &RichTextBuilder::setItalic);
        } else if (name == "pre"sv) {
            count(m_code, -1, &RichTextBuilder::setCode);
        } else if (name == "script"sv || name == "style"sv) {
            endDropped();
        } else if (isBlock(name) && m_code == 0) {
            m_builder.breakBlock();
        }
    }

    void characters(QByteArrayView utf8)
    {
        if (m_dropped > 0 || m_isSliceDone)
            return;
        QVarLengthArray<QChar, 1024> buffer(m_decoder.requiredSpace(utf8.size()));
        const QChar *bufferEnd = m_decoder.appendToBuffer(buffer.data(), utf8);
        m_builder.append(QStringView(buffer.constData(), bufferEnd));
    }

    void comment(QByteArrayView content)
    {
        if (content == kSliceEnd)
            m_isSliceDone = true;
    }

    /// What is inside a script or style element, where the slice's end is no comment.
    void rawText(QByteArrayView utf8)
    {
        m_rawTail += utf8.last(qMin(utf8.size(), kSliceEndTag.size()));
        m_rawTail = m_rawTail.right(kSliceEndTag.size());
    }

    RichTextBuilder &builder() { return m_builder; }

private:
    void endDropped()
    {
        if (m_rawTail == kSliceEndTag)
            m_isSliceDone = true;
        else
            m_dropped = qMax(m_dropped - 1, 0);
        m_rawTail.clear();
    }

    static bool isBlock(std::string_view name)
    {
        return std::binary_search(kBlockElements.begin(), kBlockElements.end(), name);
    }

    void count(int &depth, int step, void (RichTextBuilder::*set)(bool))
    {
        const bool was = depth > 0;
        depth = qMax(depth + step, 0);
        if (was != (depth > 0))
            (m_builder.*set)(depth > 0);
    }

    void startLink(const xmlChar **attributes)
    {
        m_link = 1;
        for (; attributes && *attributes; attributes += 2) {
            const auto *name = reinterpret_cast<const char *>(attributes[0]);
            const auto *value = reinterpret_cast<const char *>(attributes[1]);
            if (value && std::strcmp(name, "href") == 0)
                m_builder.setLink(linkTarget(QString::fromUtf8(value)));
        }
    }

    RichTextBuilder m_builder;
    QStringDecoder m_decoder {QStringDecoder::Utf8};
    QByteArray m_rawTail;
    int m_ignored = 0;
    int m_dropped = 0; ///< Depth of script and style elements.
    int m_code = 0;
    int m_italic = 0;
    int m_link = 0;
    bool m_isSliceDone = false;
};

std::string_view view(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

void onStart(void *handler, const xmlChar *name, const xmlChar **attributes)
{
    static_cast<Handler *>(handler)->start(view(name), attributes);
}

void onEnd(void *handler, const xmlChar *name)
{
    static_cast<Handler *>(handler)->end(view(name));
}

void onCharacters(void *handler, const xmlChar *text, int length)
{
    static_cast<Handler *>(handler)->characters({reinterpret_cast<const char *>(text), length});
}

void onComment(void *handler, const xmlChar *text)
{
    static_cast<Handler *>(handler)->comment(reinterpret_cast<const char *>(text));
}

void onRawText(void *handler, const xmlChar *text, int length)
{
    static_cast<Handler *>(handler)->rawText({reinterpret_cast<const char *>(text), length});
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// A parser that reports to `handler` and to nobody else, not even its errors.
std::unique_ptr<htmlParserCtxt, FreeParser> makeParser(Handler &handler)
{
    static const bool isReady = (xmlInitParser(), true);
    Q_UNUSED(isReady)
    std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
    Q_CHECK_PTR(parser);
    xmlSAXHandler &sax = *parser->sax;
    sax = {};
    sax.startElement = onStart;
    sax.endElement = onEnd;
    sax.characters = sax.ignorableWhitespace = onCharacters;
    sax.cdataBlock = onRawText;
    sax.comment = onComment;
    parser->userData = &handler;
    return parser;
}

void parse(const QByteArray &html, Handler &handler)
{
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
        | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC;
    const auto parser = makeParser(handler);
    HtmlSlices slices(html);
    while (!slices.isAtEnd()) {
        const QByteArray slice = handler.reopen() + slices.next() + kSliceEndTag.data();
        const htmlDocPtr document = htmlCtxtReadMemory(
            parser.get(), slice.constData(), static_cast<int>(slice.size()), nullptr, "UTF-8", kOptions);
        Q_ASSERT(!document); // nothing builds one
    }
}

/// `html` without the control characters that are written out rather than referred to, and valid.
QString cleaned(QString html)
{
    if (!html.isValidUtf16())
        html = QString::fromUtf8(html.toUtf8());
    html.removeIf([](QChar c) { return c.isNull() || (c.unicode() >= 0x7f && c.unicode() <= 0x9f); });
    return html;
}

} // namespace

RichText fromHtml(const QString &html)
{
    Handler handler;
    const QString clean = cleaned(html);
    if (clean.contains(u'<') || clean.contains(u'&'))
        parse(clean.toUtf8(), handler);
    else
        handler.builder().append(clean);
    return handler.builder().take();
}

QString unescaped(const QString &line)
{
    QString html = line;
    if (html.contains(u'&'))
        return fromHtml(html.replace(u'<', QLatin1String("&lt;"))).text;
    RichTextBuilder builder;
    builder.append(cleaned(html));
    return builder.take().text;
}

} // namespace backthread::text
