// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/site.h"
#include "core/transfer/itemtypename.h"
#include "core/transfer/jsonwriter.h"
#include "core/transfer/listdocument.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::StorySummary;
using search::SearchHit;

QByteArray hitsToJson(const QList<SearchHit> &hits)
{
    JsonWriter json;
    json.startArray();
    for (const SearchHit &hit : hits) {
        json.lineFeed();
        json.startObject();
        json.key("id"_L1);
        json.number(hit.id.number());
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
    json.key("id"_L1);
    json.number(story.id.number());
    json.key("type"_L1);
    json.knownString(itemTypeName(story.type));
    json.key("title"_L1);
    json.knownString(story.title);
    json.key("url"_L1);
    json.knownString(story.url);
    json.key("site"_L1);
    json.knownString(discussion::siteOf(story.url));
    json.key("points"_L1);
    story.points ? json.number(*story.points) : json.null();
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
