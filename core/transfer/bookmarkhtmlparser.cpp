// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bookmarkhtmlparser.h"

#include "core/discussion/address.h"
#include "core/text/html.h"

#include <QRegularExpression>

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Address;
using discussion::Bookmark;

namespace {

// A longer entry is none of a bookmark file; it is cut, so that memory stays bounded.
constexpr qsizetype kLongestEntry = 1 << 20;
constexpr qsizetype kLongestTag = 4;

QString attribute(const QString &attributes, const QString &name)
{
    const QRegularExpression expression(u"(?:^|\\s)%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(attributes);
    return text::unescaped(match.captured(match.lastCapturedIndex()));
}

std::optional<Bookmark> bookmarkIn(const QString &text)
{
    static const QRegularExpression s_entry(u"<A\\s([^>]*)>(.*?)</A>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch entry = s_entry.match(text);
    const QString attributes = entry.captured(1);
    const QString href = attribute(attributes, u"HREF"_s);
    // Only what names its host: a browser's own addresses could look like one of ours.
    if (!href.contains("news.ycombinator.com"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const auto address = discussion::parseAddress(href);
    if (!address || address->kind != Address::Kind::Item)
        return std::nullopt;
    Bookmark bookmark;
    bookmark.item.id = address->item;
    bookmark.item.title = text::unescaped(entry.captured(2)).simplified();
    bookmark.created = std::max<qint64>(attribute(attributes, u"ADD_DATE"_s).toLongLong(), 0);
    for (const QString &tag : attribute(attributes, u"TAGS"_s).split(u',')) {
        if (const QString name = tag.simplified(); !name.isEmpty())
            bookmark.tags.append(name);
    }
    return bookmark;
}

/// A description ends with its line.
QString noteIn(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    QStringList lines = line.split("<BR>"_L1, Qt::KeepEmptyParts, Qt::CaseInsensitive);
    std::transform(lines.begin(), lines.end(), lines.begin(), text::unescaped);
    return lines.join(u'\n');
}

/// How long the tag is that the bytes end with, where it begins an entry, a description or a list.
qsizetype tagAtEnd(const QByteArray &bytes)
{
    for (const char *tag : {"<dt", "<dd", "<dl", "</dl"}) {
        const auto length = qsizetype(qstrlen(tag));
        if (bytes.size() >= length && qstrnicmp(bytes.constEnd() - length, tag, size_t(length)) == 0)
            return length;
    }
    return 0;
}

} // namespace

void BookmarkHtmlParser::feed(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (m_entry.size() == kLongestEntry)
            m_entry.remove(kLongestEntry - kLongestTag, 1); // what ends it is seen all the same
        m_entry += c;
        const qsizetype tag = QByteArrayView("tdlTDL").contains(c) ? tagAtEnd(m_entry) : 0;
        if (tag > 0) {
            const QByteArray begun = m_entry.last(tag);
            m_entry.chop(tag);
            take(QString::fromUtf8(m_entry));
            m_entry = begun;
        }
    }
}

void BookmarkHtmlParser::end()
{
    take(QString::fromUtf8(m_entry));
    deliver();
}

/// A part of the file from one of these tags to the next.
void BookmarkHtmlParser::take(const QString &part)
{
    if (part.startsWith("<DD"_L1, Qt::CaseInsensitive)) {
        if (m_open)
            m_open->note = noteIn(part.sliced(part.indexOf(u'>') + 1));
        return;
    }
    if (!part.startsWith("<DT"_L1, Qt::CaseInsensitive))
        return;
    deliver();
    m_open = bookmarkIn(part);
}

void BookmarkHtmlParser::deliver()
{
    if (!m_open)
        return;
    ++m_bookmarks;
    m_sink(*std::exchange(m_open, std::nullopt));
}

} // namespace backthread::transfer
