// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/site.h"
#include "core/transfer/itemjson.h"
#include "core/transfer/itemtypename.h"
#include "core/transfer/jsonwriter.h"
#include "core/transfer/listdocument.h"

#include <QHash>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::StorySummary;
using search::SearchHit;

namespace {

/// What makes a hit an item again.
void writeRest(JsonWriter &json, const Item &item)
{
    json.key("parent"_L1);
    json.knownNumber(item.parent.number());
    json.key("url"_L1);
    json.knownString(item.url);
    writeCount(json, "points"_L1, item.points);
    writeCount(json, "descendants"_L1, item.descendants);
    writeHtml(json, item);
    writeState(json, item);
    writeKids(json, item);
}

} // namespace

QByteArray hitsToJson(const QList<SearchHit> &hits, const Items &items)
{
    QHash<ItemId, Item> whole;
    for (const Item &item : items)
        whole.insert(item.id, item);
    JsonWriter json;
    json.startArray();
    for (const SearchHit &hit : hits) {
        json.lineFeed();
        json.startObject();
        writeId(json, hit.id);
        json.key("story"_L1);
        json.number(hit.story.number());
        json.key("by"_L1);
        json.knownString(hit.by);
        json.key("time"_L1);
        json.knownNumber(hit.time);
        json.key("type"_L1);
        json.knownString(itemTypeName(hit.type));
        json.key("title"_L1);
        json.knownString(hit.storyTitle);
        json.key("snippet"_L1);
        json.string(hit.snippet);
        if (const auto item = whole.constFind(hit.id); item != whole.constEnd())
            writeRest(json, *item);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

namespace {

void writeStory(JsonWriter &json, const StorySummary &summary, int rank)
{
    const Item &story = summary.story;
    json.lineFeed();
    json.startObject();
    json.key("rank"_L1);
    json.number(rank);
    writeId(json, story.id);
    json.key("type"_L1);
    json.knownString(itemTypeName(story.type));
    json.key("title"_L1);
    json.knownString(story.title);
    json.key("url"_L1);
    json.knownString(story.url);
    json.key("site"_L1);
    json.knownString(discussion::siteOf(story.url));
    writeCount(json, "points"_L1, story.points);
    json.key("by"_L1);
    json.knownString(story.by);
    json.key("time"_L1);
    json.knownNumber(story.time);
    json.key("comments"_L1);
    json.number(summary.comments());
    json.endObject();
}

} // namespace

QByteArray storiesToJson(const QList<StorySummary> &stories)
{
    JsonWriter json;
    json.startArray();
    int rank = 0;
    for (const StorySummary &summary : stories)
        writeStory(json, summary, ++rank);
    json.endArray();
    return json.take();
}

} // namespace backthread::transfer
