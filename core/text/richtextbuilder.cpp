// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/richtextbuilder.h"

#include <algorithm>
#include <array>

namespace backthread::text {

namespace {

/// What numeric references between 128 and 159 stand for, in the way of browsers: Windows-1252.
constexpr std::array<char16_t, 32> kWindows1252 {
    0x20ac,
    0,
    0x201a,
    0x0192,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0x02c6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0,
    0x017d,
    0,
    0,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0x02dc,
    0x2122,
    0x0161,
    0x203a,
    0x0153,
    0,
    0x017e,
    0x0178,
};

/// The character to keep for `c`; 0 for none.
char16_t kept(char16_t c)
{
    if (c >= 0x80 && c <= 0x9f)
        return kWindows1252[c - 0x80u];
    const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7f;
    return isControl || c >= 0xfffe ? u'\0' : c; // the last two are no characters
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == 0x2028 || c == 0x2029;
}

/// Code without the blank lines before it and the white space behind it; its indentation stays.
QStringView trimmedCode(QStringView code)
{
    qsizetype start = 0;
    for (qsizetype i = 0;
         i < code.size() && (code.at(i) == u' ' || code.at(i) == u'\t' || code.at(i) == u'\n'); ++i) {
        if (code.at(i) == u'\n')
            start = i + 1;
    }
    qsizetype end = code.size();
    while (
        end > start && (code.at(end - 1) == u' ' || code.at(end - 1) == u'\t' || code.at(end - 1) == u'\n'))
        --end;
    return code.sliced(start, end - start);
}

} // namespace

void RichTextBuilder::append(QStringView characters)
{
    for (const QChar c : characters) {
        if (m_isCode)
            appendToCode(c.unicode());
        else
            appendToBlock(c.unicode());
    }
}

void RichTextBuilder::appendToBlock(char16_t c)
{
    if (isSpace(c)) {
        m_owesSpace = !m_isFresh;
        return;
    }
    const char16_t character = kept(c);
    if (character == 0)
        return;
    if (m_isFresh && !m_result.text.isEmpty())
        m_result.text += u'\n';
    else if (m_owesSpace)
        m_result.text += u' ';
    m_isFresh = false;
    m_owesSpace = false;
    m_result.text += QChar(character);
}

void RichTextBuilder::appendToCode(char16_t c)
{
    const char16_t character = c == 0x2028 || c == 0x2029 ? u'\n' : kept(c);
    if (character != 0)
        m_code += QChar(character);
}

void RichTextBuilder::breakBlock()
{
    if (m_isCode) {
        m_code += u'\n';
        return;
    }
    endItalic();
    endLink();
    m_isFresh = true;
    m_owesSpace = false;
}

void RichTextBuilder::setItalic(bool on)
{
    if (m_isItalic && m_linkStart > m_italicStart)
        endLink(); // which began within these italics
    endItalic();
    m_isItalic = on;
}

void RichTextBuilder::setLink(const QString &target)
{
    if (!m_target.isEmpty() && m_italicStart > m_linkStart)
        endItalic();
    endLink();
    m_target = target;
}

void RichTextBuilder::setCode(bool on)
{
    if (on == m_isCode)
        return;
    if (on) {
        breakBlock();
        m_isCode = true;
        return;
    }
    m_isCode = false;
    const QStringView code = trimmedCode(m_code);
    if (!code.isEmpty()) {
        if (!m_result.text.isEmpty())
            m_result.text += u'\n';
        m_result.marks.append({Mark::Kind::Code, m_result.text.size(), code.size(), {}});
        m_result.text += code;
    }
    m_code.clear();
    m_italicStart = m_linkStart = m_result.text.size();
    m_isFresh = true;
}

void RichTextBuilder::endMark(Mark::Kind kind, qsizetype start)
{
    const QString &text = m_result.text;
    while (start < text.size() && (text.at(start) == u' ' || text.at(start) == u'\n'))
        ++start;
    if (start == text.size())
        return;
    Mark mark {kind, start, text.size() - start, {}};
    if (kind == Mark::Kind::Link && m_target != QStringView(text).sliced(start))
        mark.target = m_target;
    m_result.marks.append(mark);
}

/// Ends the mark here; what is open goes on with another one.
void RichTextBuilder::endItalic()
{
    if (m_isItalic && !m_isCode)
        endMark(Mark::Kind::Italic, m_italicStart);
    m_italicStart = m_result.text.size();
}

void RichTextBuilder::endLink()
{
    if (!m_target.isEmpty() && !m_isCode)
        endMark(Mark::Kind::Link, m_linkStart);
    m_linkStart = m_result.text.size();
}

RichText RichTextBuilder::take()
{
    setCode(false);
    breakBlock();
    // Outer marks before inner ones, so that equal texts have equal marks.
    std::sort(m_result.marks.begin(), m_result.marks.end(), [](const Mark &a, const Mark &b) {
        return std::tuple(a.start, -a.length, a.kind) < std::tuple(b.start, -b.length, b.kind);
    });
    m_result.text.squeeze();
    return std::exchange(*this, {}).m_result;
}

} // namespace backthread::text
