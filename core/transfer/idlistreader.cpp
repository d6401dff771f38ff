// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/idlistreader.h"

#include "core/discussion/address.h"
#include "core/text/links.h"
#include "core/text/safecut.h"

#include <QRegularExpression>

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Address;

namespace {

// A longer line is none of a list; it is cut, so that memory stays bounded.
constexpr qsizetype kLongestLine = 1 << 22;
constexpr qsizetype kQuoted = 40;

std::optional<ItemId> itemIn(const QString &word)
{
    const auto address = discussion::parseAddress(word);
    const bool isItem = address && address->kind == Address::Kind::Item;
    return isItem ? std::optional(address->item) : std::nullopt;
}

/// The items that a line consists of; the first one where words follow it.
ItemIds itemsIn(const QString &line)
{
    static const QRegularExpression s_gap(u"[\\s,;]+"_s);
    ItemIds items;
    for (const QString &word : line.split(s_gap, Qt::SkipEmptyParts)) {
        const auto item = itemIn(word);
        if (!item)
            return items.mid(0, 1);
        items.append(*item);
    }
    return items;
}

const QRegularExpression &datedItems()
{
    static const QRegularExpression s_items(u"^\\d+q\\d+(-\\d+q\\d+)*$"_s);
    return s_items;
}

} // namespace

bool IdListReader::isIdList(const QByteArray &beginning)
{
    bool hasItem = false;
    for (const QByteArray &line : beginning.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith('<')
            || trimmed.contains('\0'))
            return false;
        const QString text = QString::fromUtf8(trimmed);
        hasItem = hasItem || !itemsIn(text).isEmpty() || datedItems().match(text).hasMatch();
    }
    return hasItem;
}

void IdListReader::feed(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (c == '\n') {
            takeLine(QString::fromUtf8(std::exchange(m_line, {})).trimmed());
        } else if (m_line.size() < kLongestLine) {
            m_line += c;
        }
    }
}

void IdListReader::end()
{
    takeLine(QString::fromUtf8(m_line).trimmed());
    takeLine({});
}

void IdListReader::takeLine(const QString &line)
{
    if (datedItems().match(line).hasMatch()) {
        for (const QString &each : line.split(u'-')) {
            if (const auto item = itemIn(each.section(u'q', 0, 0)))
                deliver(*item, each.section(u'q', 1).toLongLong() / 1000);
        }
        return;
    }
    const ItemIds items = itemsIn(line);
    if (items.isEmpty())
        return takeWords(line);
    // Title and article of the item whose address this is.
    const bool isNamed = m_words.size() == 2 && text::isLinkTarget(m_words.last()) && line.contains(u'/');
    if (!isNamed)
        countWords();
    for (const ItemId item : items)
        deliver(item);
}

void IdListReader::takeWords(const QString &line)
{
    m_words.append(line);
    if (line.isEmpty() || m_words.size() > 2)
        countWords();
}

/// Words that no address follows are no part of a list.
void IdListReader::countWords()
{
    m_words.removeAll(QString());
    if (!m_words.isEmpty() && m_report.malformed == 0)
        m_report.firstError = u"\"%1\" is neither an item's number nor its address"_s.arg(
            m_words.first().left(text::safeCut(m_words.first(), kQuoted)));
    m_report.malformed += m_words.size();
    m_words.clear();
}

void IdListReader::deliver(ItemId id, qint64 created)
{
    discussion::Bookmark bookmark;
    bookmark.item.id = id;
    bookmark.created = std::max<qint64>(created, 0);
    if (m_words.size() == 2) {
        bookmark.item.title = m_words.first().simplified();
        bookmark.item.url = m_words.last();
    }
    m_words.clear();
    ++m_report.items;
    m_sink(std::move(bookmark));
}

} // namespace backthread::transfer
