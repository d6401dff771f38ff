// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/htmlslices.h"

namespace backthread::text {

namespace {

constexpr qsizetype kUsual = 4096; ///< What a slice should not exceed.
constexpr qsizetype kMost = 65536; ///< What it may reach, rather than be cut within a tag or a word.
constexpr int kMostAttributes = 128; ///< White space within one tag.

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True where an ampersand before `after` may begin a character reference.
bool beginsReference(QByteArrayView after)
{
    const auto at = [after](qsizetype i) { return i < after.size() ? after.at(i) : '\0'; };
    if (at(0) != '#')
        return isLetter(at(0));
    const char hexDigit = at(2);
    const bool isHex = isDigit(hexDigit) || (isLetter(hexDigit) && (hexDigit | 0x20) <= 'f');
    return isDigit(at(1)) || ((at(1) == 'x' || at(1) == 'X') && isHex);
}

} // namespace

/// Where the slice that begins at m_at ends.
qsizetype HtmlSlices::cut() const
{
    const qsizetype most = qMin(m_html.size(), m_at + kMost);
    qsizetype paragraph = 0;
    qsizetype tag = 0;
    qsizetype space = 0;
    int attributes = -1; // outside a tag
    char quote = 0;
    for (qsizetype i = m_at; i < most; ++i) {
        const bool isLate = i >= m_at + kUsual;
        if (isLate && (paragraph > 0 || tag > 0))
            return paragraph > 0 ? paragraph : tag;
        const char c = m_html.at(i);
        if (c == '<') {
            if (isLate)
                return i;
            attributes = 0;
            quote = 0;
            if (i > m_at) {
                tag = i;
                if (i + 1 < m_html.size() && (m_html.at(i + 1) == 'p' || m_html.at(i + 1) == 'P'))
                    paragraph = i;
            }
        } else if (c == '>' && quote == 0) {
            attributes = -1;
        } else if (attributes >= 0 && (c == '"' || c == '\'') && (quote == 0 || quote == c)) {
            quote = quote == 0 ? c : char(0);
        } else if (isSpace(c) && i > m_at) {
            space = i;
            if (attributes >= 0 && ++attributes > kMostAttributes)
                return i;
        }
    }
    if (most == m_html.size())
        return most;
    qsizetype end = space > 0 ? space : most;
    while (end > m_at + 1 && (static_cast<unsigned char>(m_html.at(end)) & 0xc0) == 0x80)
        --end; // not within a character
    return end;
}

QByteArray HtmlSlices::next()
{
    const qsizetype end = cut();
    QByteArray slice;
    slice.reserve(end - m_at);
    while (m_at < end) {
        qsizetype ampersand = m_html.indexOf('&', m_at);
        if (ampersand < 0 || ampersand >= end)
            ampersand = end - 1;
        const qsizetype after = ampersand + 1;
        slice += QByteArrayView(m_html).sliced(m_at, after - m_at);
        if (m_html.at(ampersand) == '&' && !beginsReference(QByteArrayView(m_html).sliced(after)))
            slice += "amp;";
        m_at = after;
    }
    return slice;
}

} // namespace backthread::text
