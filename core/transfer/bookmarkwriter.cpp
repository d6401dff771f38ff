// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bookmarkwriter.h"

#include "core/discussion/address.h"
#include "core/text/html.h"
#include "core/transfer/itemjson.h"
#include "core/transfer/itemtypename.h"
#include "core/transfer/jsonwriter.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::ItemType;

namespace {

void writeCopy(JsonWriter &json, const Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    json.key("type"_L1);
    json.knownString(itemTypeName(item.type));
    json.key("story"_L1);
    json.knownNumber(bookmark.story.number());
    json.key("by"_L1);
    json.knownString(item.by);
    json.key("time"_L1);
    json.knownNumber(item.time);
    json.key("title"_L1);
    json.knownString(item.title);
    json.key("url"_L1);
    json.knownString(item.url);
    json.key("text"_L1);
    item.text ? json.string(item.text->text) : json.null();
    json.key("html"_L1);
    item.text ? json.string(text::toHtml(*item.text)) : json.null();
}

void writeBookmark(JsonWriter &json, const Bookmark &bookmark)
{
    json.startObject();
    writeId(json, bookmark.item.id);
    json.key("created"_L1);
    json.number(bookmark.created);
    json.key("tags"_L1);
    json.startArray();
    for (const QString &tag : bookmark.tags)
        json.string(tag);
    json.endArray();
    json.key("note"_L1);
    json.string(bookmark.note);
    writeCopy(json, bookmark);
    json.endObject();
}

QString htmlTitle(const Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    const QString title = item.title.isEmpty() ? QString::number(item.id.number()) : item.title;
    return item.type == ItemType::Comment && !item.by.isEmpty() ? u"%1 on: %2"_s.arg(item.by, title) : title;
}

} // namespace

QByteArray bookmarksToJson(const QList<Bookmark> &bookmarks)
{
    JsonWriter json;
    json.startArray();
    for (const Bookmark &bookmark : bookmarks) {
        json.lineFeed();
        writeBookmark(json, bookmark);
    }
    json.endArray();
    return json.take();
}

QByteArray bookmarksToHtml(const QList<Bookmark> &bookmarks)
{
    QString html = u"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
                   "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n"
                   "<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n"_s;
    for (const Bookmark &bookmark : bookmarks) {
        const QUrl url = discussion::itemUrl(bookmark.item.id);
        if (url.isEmpty())
            continue;
        html += "    <DT><A HREF=\""_L1 + url.toString().toHtmlEscaped() + "\" ADD_DATE=\""_L1
            + QString::number(bookmark.created) + u'"';
        if (!bookmark.tags.isEmpty())
            html += " TAGS=\""_L1 + bookmark.tags.join(u',').toHtmlEscaped() + u'"';
        html += u'>' + htmlTitle(bookmark).simplified().toHtmlEscaped() + "</A>\n"_L1;
        if (!bookmark.note.isEmpty())
            html += "    <DD>"_L1 + bookmark.note.toHtmlEscaped().replace(u'\n', "<BR>"_L1) + u'\n';
    }
    return (html + "</DL><p>\n"_L1).toUtf8();
}

} // namespace backthread::transfer
