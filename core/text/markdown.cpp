// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"

#include "core/text/references.h"
#include "core/text/spans.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backthread::text {

namespace {

/// True where `text` begins with what Markdown takes for a character reference.
bool beginsCharacterReference(QStringView text)
{
    qsizetype end = text.startsWith("&#"_L1) ? 2 : 1;
    while (end < text.size() && end < 34 && text.at(end).isLetterOrNumber())
        ++end;
    return text.startsWith(u'&') && end > 1 && end < text.size() && text.at(end) == u';';
}

/// A fence longer than every run of backticks in `code`.
QString fenceFor(QStringView code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return QString(qMax<qsizetype>(3, longest + 1), u'`');
}

/// A link's destination in the form with angle brackets, which takes every character but these.
QString destination(QString target)
{
    target.replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1).replace(u'\\', "%5C"_L1);
    if (target.contains(u';'))
        target.replace(u'&', "&amp;"_L1);
    return u'<' + target + u'>';
}

class MarkdownWriter final : public SpanWalk {
public:
    using SpanWalk::SpanWalk;

    QString write()
    {
        QStringList blocks;
        for (const Block &block : text().blocks()) {
            m_markdown.clear();
            if (block.kind == Block::Kind::Code)
                writeCode(block);
            else
                writeParagraph(block);
            blocks.append(m_markdown);
        }
        return blocks.join("\n\n"_L1);
    }

protected:
    void begin(const Mark &mark) override
    {
        m_isLineStart = false;
        if (mark.kind == Mark::Kind::Italic) {
            m_isStarred = !m_markdown.endsWith(u'*') && isPlainEmphasis(mark);
            m_markdown += m_isStarred ? "*"_L1 : "<em>"_L1;
            return;
        }
        m_isAutolink = isAutolink(mark);
        m_markdown += m_isAutolink ? u'<' : u'[';
    }

    void end(const Mark &mark) override
    {
        if (mark.kind == Mark::Kind::Italic) {
            m_markdown += m_isStarred ? "*"_L1 : "</em>"_L1;
            return;
        }
        m_markdown += m_isAutolink ? u">"_s : u"]("_s + destination(text().target(mark)) + u')';
        m_isAutolink = false;
    }

    void characters(QStringView characters) override
    {
        if (m_isAutolink)
            m_markdown += characters;
        else
            writeEscaped(characters);
        m_isLineStart = false;
    }

private:
    void writeCode(const Block &block)
    {
        const QStringView code = text().view(block);
        const QString fence = fenceFor(code);
        m_markdown = fence + u'\n' + code.toString() + u'\n' + fence;
    }

    /// Each `>` that a paragraph begins with is one level of quoting, unless it is part of a `>>number`.
    void writeParagraph(const Block &block)
    {
        const QStringView view = text().view(block);
        qsizetype start = 0;
        while (start < view.size() && view.at(start) == u'>' && !beginsReference(view.sliced(start))) {
            m_markdown += "> "_L1;
            do
                ++start;
            while (start < view.size() && view.at(start) == u' ');
        }
        m_isLineStart = true;
        walk({block.kind, block.start + start, block.length - start});
    }

    [[nodiscard]] static bool beginsReference(QStringView view)
    {
        qsizetype end = 2;
        while (end < view.size() && view.at(end) >= u'0' && view.at(end) <= u'9')
            ++end;
        return view.startsWith(">>"_L1) && parseItemNumber(view.sliced(2, end - 2));
    }

    /// `*` opens and closes in the middle of a word only under conditions; HTML always does.
    [[nodiscard]] bool isPlainEmphasis(const Mark &mark) const
    {
        const QStringView before = QStringView(text().text).first(position());
        const QStringView inside = QStringView(text().text).mid(position(), mark.end() - position());
        const QStringView after = QStringView(text().text).mid(mark.end());
        return (before.isEmpty() || isBoundary(before.back()))
            && (after.isEmpty() || isBoundary(after.front())) && !inside.front().isSpace()
            && !inside.back().isSpace();
    }

    [[nodiscard]] static bool isBoundary(QChar c)
    {
        return c.isSpace() || c.isPunct() || (c.unicode() < 0x80 && !c.isLetterOrNumber());
    }

    /// `<address>` needs no escaping, and admits no spaces.
    [[nodiscard]] bool isAutolink(const Mark &link) const
    {
        if (!link.target.isEmpty())
            return false;
        const QStringView shown = QStringView(text().text).mid(link.start, link.length);
        return std::none_of(shown.begin(), shown.end(),
            [](QChar c) { return c.isSpace() || c == u'<' || c == u'>' || c == u'\\'; });
    }

    void writeEscaped(QStringView characters)
    {
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const QChar c = characters.at(i);
            const bool beginsBlock = m_isLineStart
                && ((i == 0 && QStringView(u"#+->").contains(c)) || endsListNumber(characters, i));
            if (beginsBlock || QStringView(u"\\`*_[]<~").contains(c)
                || beginsCharacterReference(characters.sliced(i)))
                m_markdown += u'\\';
            m_markdown += c;
        }
    }

    /// `1.` and `1)` at the start of a line begin a list.
    [[nodiscard]] static bool endsListNumber(QStringView characters, qsizetype at)
    {
        if (at == 0 || at > 9 || (characters.at(at) != u'.' && characters.at(at) != u')'))
            return false;
        const QStringView before = characters.first(at);
        const bool isNumber =
            std::all_of(before.begin(), before.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isNumber && (at + 1 == characters.size() || characters.at(at + 1) == u' ');
    }

    QString m_markdown; ///< Of the current block.
    bool m_isLineStart = false;
    bool m_isAutolink = false;
    bool m_isStarred = false; ///< The italics that are open began with `*`.
};

} // namespace

QString toMarkdown(const RichText &text)
{
    return MarkdownWriter(text).write();
}

QString markdownLink(const QString &target, const QString &markdown)
{
    return target.isEmpty() ? markdown : u'[' + markdown + u"]("_s + destination(target) + u')';
}

} // namespace backthread::text
