// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bookmarkjsonhandler.h"

#include "core/text/html.h"
#include "core/text/links.h"
#include "core/transfer/itemtypename.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

bool BookmarkJsonHandler::number(qint64 value)
{
    if (!m_isInObject || m_skipped > 0 || m_isInTags)
        return true;
    if (m_key == "id")
        m_draft.number = value;
    else if (m_key == "story")
        m_draft.story = value;
    else if (m_key == "created")
        m_draft.bookmark.created = std::max<qint64>(value, 0);
    else if (m_key == "time")
        m_draft.bookmark.item.time = std::max<qint64>(value, 0);
    return true;
}

bool BookmarkJsonHandler::String(const char *text, rapidjson::SizeType length, bool)
{
    if (!m_isInObject || m_skipped > 0)
        return true;
    const QString value = QString::fromUtf8(text, static_cast<qsizetype>(length));
    if (!m_isInTags)
        setString(value);
    else if (const QString tag = value.simplified(); !tag.isEmpty())
        m_draft.bookmark.tags.append(tag);
    return true;
}

void BookmarkJsonHandler::setString(const QString &value)
{
    discussion::Item &item = m_draft.bookmark.item;
    if (m_key == "source") {
        m_draft.source = value;
    } else if (m_key == "type") {
        item.type = itemTypeFromName(value);
    } else if (m_key == "by") {
        item.by = value.simplified();
    } else if (m_key == "title") {
        item.title = value.simplified();
    } else if (m_key == "url") {
        const bool isWeb = value.startsWith("http"_L1, Qt::CaseInsensitive) && text::isLinkTarget(value);
        item.url = isWeb ? value : QString();
    } else if (m_key == "note") {
        m_draft.bookmark.note = value;
    } else if (m_key == "text") {
        m_draft.text = value;
        m_draft.hasText = true;
    } else if (m_key == "html") {
        m_draft.html = value;
        m_draft.hasText = true;
    }
}

bool BookmarkJsonHandler::Key(const char *name, rapidjson::SizeType length, bool)
{
    if (m_skipped == 0)
        m_key.assign(name, length);
    return true;
}

bool BookmarkJsonHandler::StartObject()
{
    if (m_isInObject) {
        ++m_skipped;
        return true;
    }
    m_isInObject = true;
    m_draft = {};
    return true;
}

bool BookmarkJsonHandler::EndObject(rapidjson::SizeType)
{
    if (m_skipped > 0) {
        --m_skipped;
        return true;
    }
    m_isInObject = false;
    deliver();
    return true;
}

bool BookmarkJsonHandler::StartArray()
{
    if (!m_isInObject)
        return true;
    if (m_skipped == 0 && m_key == "tags" && !m_isInTags)
        m_isInTags = true;
    else
        ++m_skipped;
    return true;
}

bool BookmarkJsonHandler::EndArray(rapidjson::SizeType)
{
    if (m_skipped > 0)
        --m_skipped;
    else
        m_isInTags = false;
    return true;
}

void BookmarkJsonHandler::deliver()
{
    const bool isWelcome = m_draft.source == "welcome"_L1;
    const bool isKnownSource = isWelcome || m_draft.source.isEmpty();
    if (!isKnownSource || m_draft.number <= 0 || m_draft.number > ItemId::maxNumber()) {
        if (m_report.malformed++ == 0)
            m_report.firstError = u"a bookmark without a usable id"_s;
        return;
    }
    const SourceId source = isWelcome ? SourceId::Welcome : SourceId::HackerNews;
    Bookmark &bookmark = m_draft.bookmark;
    bookmark.item.id = ItemId::in(source, m_draft.number);
    if (m_draft.story > 0 && m_draft.story <= ItemId::maxNumber())
        bookmark.story = ItemId::in(source, m_draft.story);
    if (m_draft.hasText) {
        // Somebody else's file may have plain text only.
        const bool isPlain = m_draft.html.isEmpty();
        bookmark.item.text =
            text::fromHtml(isPlain ? m_draft.text.toHtmlEscaped().replace(u'\n', "<p>"_L1) : m_draft.html);
    }
    ++m_report.items;
    m_sink(std::move(bookmark));
}

} // namespace backthread::transfer
