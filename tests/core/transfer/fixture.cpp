// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/fixture.h"

#include "core/sources/hackernews/itemreader.h"

namespace backthread::transfer {

using discussion::Item;
using discussion::Items;
using discussion::ItemType;

Document pageDocument()
{
    Document document = documentOf(R"(
{"by":"mira","descendants":6,"id":1000,"kids":[1100],"score":377,"time":1699900000,"title":"A <lighthouse> & its keeper","type":"story","url":"https://www.example.org/keeper"}
{"by":"keeper","id":1100,"kids":[1200,1101,1102],"parent":1000,"text":"I kept it. Ask me anything!<p>First: the lamp.","time":1699910000,"type":"comment"}
{"by":"gull","id":1200,"kids":[1300,1201],"parent":1100,"text":"&gt; the lamp<p>Why a lamp?","time":1699920000,"type":"comment"}
{"by":"toll","id":1300,"kids":[1402,1401,1403],"parent":1200,"text":"Ships, I suppose.","time":1699930000,"type":"comment"}
{"by":"idle","id":1401,"parent":1300,"text":"<i>&gt; Ships</i><p>Quite, see &gt;&gt;1100.","time":1699940000,"type":"comment"}
{"by":"ruth","id":1402,"parent":1300,"text":"Code:<p><pre><code>  if (fog)\n    horn();\n</code></pre>","time":1699950000,"type":"comment"}
{"deleted":true,"id":1403,"parent":1300,"time":1699960000,"type":"comment"})");
    document.view.focus = ItemId(1300);
    document.view.order = discussion::Order::Board;
    document.view.context = true;
    document.fetch = {kNow, 0.206, 2, true};
    document.justFetched = true;
    return document;
}

Document documentOf(const QByteArray &jsonLines)
{
    Items items;
    const hackernews::ItemReader reader(
        SourceId::HackerNews, [&items](Item &&item) { items.append(std::move(item)); });
    const auto report = reader.readAnswer(jsonLines);
    Q_ASSERT(report);
    Items options;
    for (const Item &item : std::as_const(items)) {
        if (item.type == ItemType::PollOption)
            options.append(item);
    }
    Document document;
    document.thread =
        std::make_shared<const discussion::Thread>(items.constFirst(), items.sliced(1), options);
    document.now = kNow;
    return document;
}

QString text(const Document &document)
{
    return QString::fromUtf8(write(document, Format::Text));
}

} // namespace backthread::transfer
