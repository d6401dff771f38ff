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

// A longer line is none of a bookmark file; it is cut, so that memory stays bounded.
constexpr qsizetype kLongestLine = 1 << 20;

QString attribute(const QString &attributes, const QString &name)
{
    const QRegularExpression expression(
        u"(?:^|\\s)%1\\s*=\\s*\"([^\"]*)\""_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    return text::unescaped(expression.match(attributes).captured(1));
}

std::optional<Bookmark> bookmarkIn(const QString &line)
{
    static const QRegularExpression s_entry(
        u"<A\\s([^>]*)>(.*?)</A>"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch entry = s_entry.match(line);
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

} // namespace

void BookmarkHtmlParser::feed(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (c == '\n') {
            takeLine(QString::fromUtf8(m_line));
            m_line.clear();
        } else if (m_line.size() < kLongestLine) {
            m_line += c;
        }
    }
}

void BookmarkHtmlParser::end()
{
    takeLine(QString::fromUtf8(m_line));
    deliver();
}

void BookmarkHtmlParser::takeLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith("<DD>"_L1, Qt::CaseInsensitive)) {
        if (m_open) {
            QStringList lines = trimmed.sliced(4).split("<BR>"_L1, Qt::KeepEmptyParts, Qt::CaseInsensitive);
            std::transform(lines.begin(), lines.end(), lines.begin(), text::unescaped);
            m_open->note = lines.join(u'\n');
        }
        return;
    }
    if (!trimmed.startsWith("<DT>"_L1, Qt::CaseInsensitive))
        return;
    deliver();
    m_open = bookmarkIn(trimmed);
}

void BookmarkHtmlParser::deliver()
{
    if (!m_open)
        return;
    ++m_bookmarks;
    m_sink(*std::exchange(m_open, std::nullopt));
}

} // namespace backthread::transfer
