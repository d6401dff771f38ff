// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/itemjson.h"

#include "core/text/html.h"
#include "core/transfer/pagemarks.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;

void writeId(JsonWriter &json, ItemId id)
{
    json.key("id"_L1);
    json.number(id.number());
    if (id.source() == SourceId::Welcome) {
        json.key("source"_L1);
        json.string(u"welcome"_s);
    }
}

void writeCount(JsonWriter &json, QLatin1String name, std::optional<int> count)
{
    json.key(name);
    count ? json.number(*count) : json.null();
}

void writeHtml(JsonWriter &json, const Item &item)
{
    json.key("html"_L1);
    item.text || item.isStub() ? json.string(text::toHtml(item.text.value_or(text::RichText())))
                               : json.null();
}

void writeState(JsonWriter &json, const Item &item)
{
    if (const QString stub = PageMarks::stub(item); !stub.isEmpty()) {
        json.key("state"_L1);
        json.string(stub.sliced(1, stub.size() - 2));
    }
}

void writeIds(JsonWriter &json, QLatin1String name, const ItemIds &ids)
{
    json.key(name);
    json.startArray();
    for (const ItemId id : ids)
        json.number(id.number());
    json.endArray();
}

void writeKids(JsonWriter &json, const Item &item)
{
    if (item.kids)
        writeIds(json, "kids"_L1, *item.kids);
}

} // namespace backthread::transfer
