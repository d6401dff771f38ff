// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/jsonwriter.h"
#include "tests/core/transfer/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Document &document)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(write(document, Format::Json), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return parsed.object();
}

QJsonObject comment(const QJsonObject &thread, int id)
{
    const QJsonArray comments = thread.value(u"comments"_s).toArray();
    for (const QJsonValue value : comments) {
        if (value.toObject().value(u"id"_s) == id)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST(JsonThreadTest, HasTheKeysOfTheContractInTheOrderOfTheView)
{
    Document document = pageDocument();
    document.view.context = false;

    const QJsonObject thread = json(document);

    EXPECT_EQ(thread.value(u"id"_s), 1000);
    EXPECT_EQ(thread.value(u"title"_s), u"A <lighthouse> & its keeper"_s);
    EXPECT_EQ(thread.value(u"url"_s), u"https://www.example.org/keeper"_s);
    EXPECT_EQ(thread.value(u"by"_s), u"mira"_s);
    EXPECT_EQ(thread.value(u"points"_s), 377);
    EXPECT_EQ(thread.value(u"time"_s), 1699900000);
    QList<int> ids;
    for (const QJsonValue value : thread.value(u"comments"_s).toArray())
        ids.append(value.toObject().value(u"id"_s).toInt());
    EXPECT_EQ(ids, QList<int>({1300, 1401, 1402, 1403}));

    const QJsonObject first = comment(thread, 1300);
    EXPECT_EQ(first.value(u"parent"_s), 1200);
    EXPECT_EQ(first.value(u"depth"_s), 3);
    EXPECT_EQ(first.value(u"by"_s), u"toll"_s);
    EXPECT_EQ(first.value(u"time"_s), 1699930000);
    EXPECT_EQ(first.value(u"text"_s), u"Ships, I suppose."_s);
    EXPECT_EQ(first.value(u"html"_s), u"Ships, I suppose."_s);
    EXPECT_EQ(first.value(u"dead"_s), false);
    EXPECT_EQ(first.value(u"deleted"_s), false);
    EXPECT_EQ(first.value(u"replies"_s).toArray(), QJsonArray({1401, 1402, 1403}));
    EXPECT_FALSE(first.contains(u"state"_s));
    EXPECT_FALSE(first.contains(u"context"_s));
}

TEST(JsonThreadTest, MarksStubsAndContext)
{
    const QJsonObject thread = json(pageDocument());

    const QJsonObject deleted = comment(thread, 1403);
    EXPECT_EQ(deleted.value(u"deleted"_s), true);
    EXPECT_EQ(deleted.value(u"state"_s), u"deleted"_s);
    EXPECT_TRUE(deleted.value(u"by"_s).isNull());
    EXPECT_EQ(comment(thread, 1100).value(u"context"_s), true);
}

TEST(JsonThreadTest, KeepsMarkupInHtmlOnly)
{
    const QJsonObject quote = comment(json(pageDocument()), 1401);
    EXPECT_EQ(quote.value(u"text"_s), u"> Ships\nQuite, see >>1100."_s);
    EXPECT_EQ(quote.value(u"html"_s), u"<i>&gt; Ships</i><p>Quite, see &gt;&gt;1100."_s);
}

TEST(JsonThreadTest, SaysNullForWhatIsNotKnown)
{
    const QJsonObject thread = json(documentOf(R"({"id":7,"type":"job","title":"Keeper wanted"})"));
    for (const QString &key : {u"url"_s, u"by"_s, u"points"_s, u"time"_s})
        EXPECT_TRUE(thread.value(key).isNull()) << key.toStdString();
    EXPECT_TRUE(thread.value(u"comments"_s).toArray().isEmpty());
}

TEST(JsonThreadTest, WritesAPollsOptions)
{
    const QJsonObject thread = json(documentOf(R"(
{"id":1,"type":"poll","title":"Tea?","parts":[2]}
{"id":2,"type":"pollopt","poll":1,"text":"Yes","score":12})"));
    const QJsonObject option = thread.value(u"options"_s).toArray().at(0).toObject();
    EXPECT_EQ(option.value(u"id"_s), 2);
    EXPECT_EQ(option.value(u"points"_s), 12);
    EXPECT_EQ(option.value(u"text"_s), u"Yes"_s);
}

TEST(JsonWriterTest, EscapesWhatHasToBe)
{
    JsonWriter json;
    json.string(u"\"\\\n\t\u0001\u007f ü😀"_s);
    EXPECT_EQ(json.take(), QByteArray("\"\\\"\\\\\\n\\t\\u0001\\u007f ü😀\"\n"));
}

TEST(JsonWriterTest, SeparatesValuesAndLines)
{
    JsonWriter json;
    json.startArray();
    for (int i = 0; i < 2; ++i) {
        json.lineFeed();
        json.startObject();
        json.key("n"_L1);
        json.number(i);
        json.key("list"_L1);
        json.startArray();
        json.null();
        json.boolean(true);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    EXPECT_EQ(
        json.take(), QByteArray("[\n{\"n\":0,\"list\":[null,true]},\n{\"n\":1,\"list\":[null,true]}]\n"));
}

} // namespace backthread::transfer
