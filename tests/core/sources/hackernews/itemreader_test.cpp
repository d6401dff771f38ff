// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemreader.h"
#include "tests/core/text/printers.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace backthread;
using namespace backthread::hackernews;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;

namespace {

ItemId hn(qint64 number)
{
    return ItemId::in(SourceId::HackerNews, number);
}

/// The only item of `json`.
Item one(const QByteArray &json)
{
    const auto items = parseItems(json);
    EXPECT_TRUE(items) << (items ? "" : qPrintable(items.error().detail));
    EXPECT_EQ(items ? items->size() : 0, 1);
    return items && !items->isEmpty() ? items->constFirst() : Item();
}

QList<qint64> numbersOf(const Items &items)
{
    QList<qint64> numbers;
    for (const Item &item : items)
        numbers.append(item.id.number());
    return numbers;
}

QList<qint64> numbers(const QByteArray &json)
{
    return numbersOf(parseItems(json).value_or(Items()));
}

struct FileRead {
    Items items;
    Result<ReadReport> report = fail(Error());
    QList<qint64> numbers() const { return numbersOf(items); }
};

/// Reads `json` as a file that delivers `chunk` bytes at a time.
FileRead readFile(const QByteArray &json, qint64 chunk = 7)
{
    FileRead result;
    qint64 at = 0;
    const ItemReader reader(
        SourceId::HackerNews, [&result](Item &&item) { result.items.append(std::move(item)); });
    result.report = reader.readFile([&](char *data, qint64 size) {
        const qint64 count = std::min({size, chunk, json.size() - at});
        std::memcpy(data, json.constData() + at, static_cast<size_t>(count));
        at += count;
        return count;
    });
    return result;
}

} // namespace

TEST(FirebaseItem, StoryIsReadWhole)
{
    const Item item = one(
        R"({"by":"ada","descendants":71,"id":8863,"kids":[8952,9224],"score":111,)"
        R"("time":1175714200,"title":"Q&amp;A &#x27;x&#x27;","type":"story","url":"http://a.b/c?d=1&e"})");
    Item expected;
    expected.id = hn(8863);
    expected.type = ItemType::Story;
    expected.state = ItemState::Live;
    expected.time = 1175714200;
    expected.by = u"ada"_s;
    expected.title = u"Q&A 'x'"_s;
    expected.url = u"http://a.b/c?d=1&e"_s;
    expected.text = text::RichText();
    expected.points = 111;
    expected.descendants = 71;
    expected.kids = ItemIds {hn(8952), hn(9224)};
    EXPECT_EQ(item, expected);
}

TEST(FirebaseItem, CommentHasParentAndText)
{
    const Item item = one(R"({"by":"b","id":3,"parent":2,"text":"a<p><i>b</i>","time":5,"type":"comment"})");
    EXPECT_EQ(item.type, ItemType::Comment);
    EXPECT_EQ(item.parent, hn(2));
    EXPECT_EQ(item.text->text, u"a\nb"_s);
    EXPECT_EQ(item.text->marks.size(), 1);
    EXPECT_EQ(item.kids, ItemIds()) << "no kids means: known to have no replies";
    EXPECT_FALSE(item.points);
}

TEST(FirebaseItem, PollHasPartsAndItsOptionsNoParent)
{
    EXPECT_EQ(one(R"({"id":1,"parts":[4,3,4],"type":"poll","time":1})").parts, (ItemIds {hn(4), hn(3)}));
    const Item option =
        one(R"({"id":4,"poll":1,"parent":1,"score":335,"text":"Yes","time":1,"type":"pollopt"})");
    EXPECT_EQ(option.type, ItemType::PollOption);
    EXPECT_TRUE(option.parent.isNull());
    EXPECT_EQ(option.points, 335);
}

TEST(FirebaseItem, JobWithEmptyUrlHasNone)
{
    const Item item =
        one(R"({"by":"j","id":1,"score":6,"text":"We","time":1,"title":"t","type":"job","url":""})");
    EXPECT_EQ(item.type, ItemType::Job);
    EXPECT_TRUE(item.url.isEmpty());
}

TEST(FirebaseItem, StatesAreTold)
{
    const auto state = [](const char *fields) {
        return one(QByteArray(R"({"id":2,"parent":1,"time":3,"type":"comment")") + fields + '}');
    };
    EXPECT_EQ(state("").state, ItemState::Live);
    EXPECT_EQ(state("").text, text::RichText());
    EXPECT_EQ(state(R"(,"deleted":true)").state, ItemState::Deleted);
    EXPECT_FALSE(state(R"(,"deleted":true)").text);
    EXPECT_EQ(state(R"(,"deleted":false,"dead":false,"text":"x")").state, ItemState::Live);
    EXPECT_EQ(state(R"(,"dead":true)").state, ItemState::Dead);
    EXPECT_FALSE(state(R"(,"dead":true)").text);
    EXPECT_EQ(state(R"(,"dead":true,"text":"[dead]")").state, ItemState::Dead);
    EXPECT_FALSE(state(R"(,"dead":true,"text":"[dead]")").text);
    EXPECT_EQ(state(R"(,"dead":true,"text":"[flagged]")").state, ItemState::Flagged);
    EXPECT_EQ(state(R"(,"text":"[delayed]")").state, ItemState::Delayed);
    EXPECT_FALSE(state(R"(,"text":"[delayed]")").text);
    EXPECT_EQ(state(R"(,"dead":true,"deleted":true)").state, ItemState::Deleted);
    EXPECT_EQ(state(R"(,"dead":true,"text":"what it said")").text->text, u"what it said"_s);
    EXPECT_EQ(state(R"(,"text":"so [dead] it is")").state, ItemState::Live);
}

TEST(FirebaseItem, PartOfOneTellsNoState)
{
    const Item item = one(R"({"by":"x","id":6,"text":"y"})");
    EXPECT_FALSE(item.state);
    EXPECT_FALSE(item.kids);
    EXPECT_EQ(item.type, ItemType::Unknown);
}

TEST(FirebaseItem, ShallowAnswerTellsNothingOfKids)
{
    const Item item = one(R"({"by":true,"id":6,"kids":true,"text":true,"time":5,"type":true})");
    EXPECT_FALSE(item.kids);
    EXPECT_FALSE(item.text);
}

TEST(FirebaseItem, FieldsOfWrongTypeAreIgnored)
{
    const Item item =
        one(R"({"by":7,"descendants":"5","id":6,"kids":[1,"2",null,-3,4.0,{"id":5},[6],0,281474976710656,7],)"
            R"("parent":"1","score":1.0e3,"text":{"a":[1]},"time":1.5,"title":[],"type":"comment","url":{},)"
            R"("dead":"true","deleted":1,"parts":5})");
    Item expected;
    expected.id = hn(6);
    expected.type = ItemType::Comment;
    expected.state = ItemState::Live;
    expected.kids = ItemIds {hn(1), hn(7)};
    EXPECT_EQ(item, expected);
}

TEST(FirebaseItem, NumbersOutOfRangeAreIgnored)
{
    const Item item = one(
        R"({"id":6,"parent":-1,"score":99999999999,"descendants":-1,"time":99999999999999,"type":"comment"})");
    EXPECT_TRUE(item.parent.isNull());
    EXPECT_FALSE(item.points);
    EXPECT_FALSE(item.descendants);
    EXPECT_EQ(item.time, 0);
    EXPECT_EQ(one(R"({"id":6,"score":-4,"time":1})").points, -4);
}

TEST(FirebaseItem, OwnIdAsParentIsDropped)
{
    EXPECT_TRUE(one(R"({"id":6,"parent":6,"time":1,"type":"comment"})").parent.isNull());
}

TEST(FirebaseItem, LastOfDuplicateKeysWins)
{
    const Item item =
        one(R"({"id":1,"id":2,"by":"a","by":"b","kids":[1],"kids":[3],"text":"[dead]","text":"x","time":1})");
    EXPECT_EQ(item.id, hn(2));
    EXPECT_EQ(item.by, u"b"_s);
    EXPECT_EQ(item.kids, ItemIds {hn(3)});
    EXPECT_EQ(item.text->text, u"x"_s);
    EXPECT_EQ(item.state, ItemState::Live);
}

TEST(FirebaseItem, OnlyWebAddressesAreKept)
{
    for (const char *url :
        {"javascript:alert(1)", "file:///etc/passwd", "ftp://a.b", "mailto:a@b", "//a.b", "a.b", "http://"})
        EXPECT_TRUE(one(QByteArray(R"({"id":1,"time":1,"url":")") + url + "\"}").url.isEmpty()) << url;
    EXPECT_EQ(one(R"({"id":1,"url":" HTTPS://a.b/c\u0007 "})").url, u"HTTPS://a.b/c"_s);
}

TEST(FirebaseItem, NamesAndTitlesAreOneLineWithoutControlCharacters)
{
    const Item item = one(R"({"id":1,"by":"a\u0000\u001b[31mb\n","title":" x\u0000\n  y&#x1b;z "})");
    EXPECT_EQ(item.by, u"a[31mb"_s);
    EXPECT_EQ(item.title, u"x yz"_s);
}

TEST(FirebaseItem, UnknownFieldsAreIgnoredAtAnyDepth)
{
    const Item item = one(
        R"({"x":{"id":9,"kids":[8],"children":[{"id":7}],"by":"no"},"id":1,"y":[[{"id":5}],[1,[2]]],"by":"a"})");
    EXPECT_EQ(item.id, hn(1));
    EXPECT_EQ(item.by, u"a"_s);
    EXPECT_FALSE(item.kids);
}

TEST(FirebaseItem, OfAnotherSourceIsInItsRange)
{
    const auto items = parseItems(
        R"([{"id":1,"kids":[2],"time":1},{"id":2,"parent":1,"time":1,"type":"comment"}])", SourceId::Welcome);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->at(0).id, ItemId::in(SourceId::Welcome, 1));
    EXPECT_EQ(items->at(0).kids, ItemIds {ItemId::in(SourceId::Welcome, 2)});
    EXPECT_EQ(items->at(1).parent, ItemId::in(SourceId::Welcome, 1));
}

TEST(AlgoliaTree, ComesInPreorderWithItsParents)
{
    const auto items = parseItems(R"({"author":"a","children":[
        {"author":"b","children":[{"author":"c","children":[],"created_at_i":3,"id":4,"options":[],"parent_id":2,
          "points":null,"story_id":1,"text":"four","title":null,"type":"comment","url":null}],
         "created_at_i":2,"id":2,"parent_id":1,"text":"two","type":"comment"},
        {"id":3,"children":[{"id":5,"children":[]}]}],
        "created_at":"2006-10-09T18:21:51.000Z","created_at_i":1160418111,"id":1,"options":[{"text":"no","points":4}],
        "parent_id":null,"points":57,"story_id":1,"text":null,"title":"T &amp; U","type":"story","url":"http://a.b"})");
    ASSERT_TRUE(items);
    EXPECT_EQ(numbersOf(*items), (QList<qint64> {1, 2, 4, 3, 5}));
    const Item &story = items->at(0);
    EXPECT_EQ(story.title, u"T & U"_s);
    EXPECT_EQ(story.points, 57);
    EXPECT_EQ(story.time, 1160418111);
    for (const Item &item : *items) {
        EXPECT_FALSE(item.state);
        EXPECT_FALSE(item.kids);
    }
    EXPECT_EQ(items->at(2).parent, hn(2));
    EXPECT_EQ(items->at(2).story, hn(1));
    EXPECT_EQ(items->at(2).text->text, u"four"_s);
    const Item &stub = items->at(3);
    EXPECT_EQ(stub.type, ItemType::Comment);
    EXPECT_EQ(stub.parent, hn(1));
    EXPECT_FALSE(stub.text);
    EXPECT_EQ(stub.shownState(), ItemState::Missing);
    EXPECT_EQ(items->at(4).parent, hn(3));
}

TEST(AlgoliaTree, NestingStandsInForAMissingParentId)
{
    const auto items = parseItems(
        R"({"children":[{"id":2,"parent_id":null,"type":"comment","children":[]}],"id":1,"type":"story","author":"a"})");
    EXPECT_EQ(items->at(1).parent, hn(1));
}

TEST(AlgoliaTree, NodeWithoutIdLosesOnlyItself)
{
    const auto items =
        parseItems(R"({"id":1,"children":[{"author":"x","children":[{"id":3,"parent_id":2}]},{"id":4}]})");
    EXPECT_EQ(numbersOf(*items), (QList<qint64> {1, 3, 4}));
}

TEST(AlgoliaTree, TextsThatStandForStatesAreNoTexts)
{
    const Item item = one(R"({"author":"a","id":2,"parent_id":1,"text":"[flagged]","type":"comment"})");
    EXPECT_FALSE(item.text);
    EXPECT_FALSE(item.state);
}

TEST(AlgoliaTree, RepeatedChildrenReplaceTheEarlier)
{
    EXPECT_EQ(numbers(R"({"id":1,"children":[{"id":2}],"children":[{"id":3}]})"), (QList<qint64> {1, 3}));
}

TEST(AlgoliaSearch, HitsAreItems)
{
    const auto items = parseItems(R"({"exhaustive":{"nbHits":false},"hits":[
        {"_highlightResult":{"author":{"value":"z"},"title":{"value":"<em>S</em>"}},"_tags":["story","author_z","story_9","show_hn"],
         "author":"z","children":[10,11],"created_at_i":1785295159,"num_comments":3,"objectID":"9","points":1,"story_id":9,
         "story_text":"a<p>b","title":"Show HN: S","updated_at":"2026-07-29T03:22:10Z","url":"https://a.b"},
        {"_tags":["comment","author_t","story_9"],"author":"t","children":[12],"comment_text":"c","created_at_i":5,
         "objectID":"11","parent_id":9,"points":null,"story_id":9,"story_title":"Show HN: S","story_url":"https://a.b"}],
        "nbHits":2,"page":0})");
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 2);
    const Item &story = items->at(0);
    EXPECT_EQ(story.id, hn(9));
    EXPECT_EQ(story.type, ItemType::Story);
    EXPECT_EQ(story.descendants, 3);
    EXPECT_EQ(story.text->text, u"a\nb"_s);
    EXPECT_EQ(story.by, u"z"_s);
    EXPECT_FALSE(story.kids);
    const Item &comment = items->at(1);
    EXPECT_EQ(comment.type, ItemType::Comment);
    EXPECT_EQ(comment.parent, hn(9));
    EXPECT_EQ(comment.story, hn(9));
    EXPECT_EQ(comment.text->text, u"c"_s);
    EXPECT_TRUE(comment.title.isEmpty());
}

TEST(AlgoliaSearch, NoHitsAreNoItems)
{
    EXPECT_EQ(parseItems(R"({"hits":[],"nbHits":0})"), Items());
    EXPECT_EQ(numbers(R"({"hits":[{"objectID":"x1"},{"objectID":"12x"},{"objectID":"12"}]})"),
        (QList<qint64> {12}));
}

TEST(Answer, MayBeNullOrAnyConcatenation)
{
    EXPECT_EQ(parseItems("null"), Items());
    EXPECT_EQ(parseItems(" [] "), Items());
    EXPECT_EQ(numbers("\xef\xbb\xbf{\"id\":1}"), (QList<qint64> {1}));
    EXPECT_EQ(numbers(R"([{"id":1},null,[{"id":2},[[{"id":3}]]]] {"id":4}{"id":5})"),
        (QList<qint64> {1, 2, 3, 4, 5}));
}

TEST(Answer, WithoutAnItemIsMalformed)
{
    for (const char *json : {"", "  ", "{}", "7", "\"x\"", "{\"error\":\"no\"}", "{\"id\":null}",
             "{\"id\":\"7x\"}", "{\"id\":-7}", "{\"id\":0}", "{\"id\":281474976710656}", "{\"id\":1e3}",
             "{\"id\":99999999999999999999}"}) {
        const auto items = parseItems(json);
        ASSERT_FALSE(items) << json;
        EXPECT_EQ(items.error().kind, Error::Kind::Malformed);
        EXPECT_FALSE(items.error().detail.isEmpty());
    }
}

TEST(Answer, ThatIsAWebPageSaysSo)
{
    const auto items = parseItems("\n <!DOCTYPE html><html>Please log in");
    ASSERT_FALSE(items);
    EXPECT_EQ(items.error(), Error::malformed(u"a web page instead of data"_s));
}

TEST(Answer, BrokenAnywhereIsMalformedAndDeliversWhatWasComplete)
{
    const QByteArray json =
        R"([{"id":1,"by":"a"},{"id":2,"children":[{"id":3},{"id":4,"children":[{"id":5}]}]}])";
    for (qsizetype size = 0; size < json.size(); ++size) {
        Items items;
        const ItemReader reader(
            SourceId::HackerNews, [&items](Item &&item) { items.append(std::move(item)); });
        const auto report = reader.readAnswer(json.left(size));
        ASSERT_FALSE(report) << json.left(size).constData();
        EXPECT_EQ(report.error().kind, Error::Kind::Malformed);
        const QByteArray before = json.left(size);
        EXPECT_EQ(!items.isEmpty(), before.contains("\"a\"}")) << before.constData();
        EXPECT_EQ(numbersOf(items).contains(3), before.contains(":3}")) << before.constData();
        EXPECT_FALSE(numbersOf(items).contains(2) && !before.endsWith("]}]}"));
    }
}

TEST(Answer, NamesTheLineOfItsError)
{
    const auto items = parseItems("[\n{\"id\":1},\n{\"id\":2,}]");
    ASSERT_FALSE(items);
    EXPECT_TRUE(items.error().detail.startsWith(u"line 3: "_s)) << qPrintable(items.error().detail);
}

TEST(Answer, WithBytesThatAreNoUtf8IsReadAround)
{
    EXPECT_EQ(one("{\"id\":1,\"text\":\"a\xff\xc3(\"}").text->text, u"a\ufffd\ufffd("_s);
    EXPECT_FALSE(parseItems(QByteArray("{\"id\":1}\0{\"id\":2}", 17)));
    EXPECT_FALSE(parseItems(R"({"id":1,"by":"\ud800"})"));
}

TEST(Answer, OfAMillionLevelsNeedsNoStack)
{
    constexpr int kLevels = 1'000'000;
    const auto nested = [](const char *open, const QByteArray &inside, const char *close) {
        return QByteArray(open).repeated(kLevels) + inside + QByteArray(close).repeated(kLevels);
    };
    EXPECT_EQ(parseItems(nested("[", "{\"id\":1}", "]"))->size(), 1);
    EXPECT_EQ(parseItems("{\"id\":1,\"x\":" + nested("{\"a\":", "1", "}") + '}')->size(), 1);
    EXPECT_EQ(parseItems("{\"id\":1,\"x\":" + nested("[", "1", "]") + '}')->size(), 1);
    EXPECT_FALSE(parseItems(QByteArray("[").repeated(kLevels)));
}

TEST(Answer, OfATreeTenThousandDeepIsReadWhole)
{
    QByteArray json;
    for (int i = 1; i <= 10'000; ++i)
        json += "{\"id\":" + QByteArray::number(i) + ",\"children\":[";
    json += QByteArray("]}").repeated(10'000);
    const auto items = parseItems(json);
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 10'000);
    EXPECT_EQ(items->constLast().parent, hn(9'999));
}

TEST(OwnList, TellsNothingOfWhatItLeavesOut)
{
    const QByteArray hit =
        R"({"id":7,"story":5,"by":"amy","time":9,"type":"comment","title":"Tides","snippet":"…"})";
    const FileRead read = readFile('[' + hit + ",\n" + QByteArray(hit).replace("\"id\":7", "\"id\":8") + ']');
    ASSERT_EQ(read.numbers(), (QList<qint64> {5, 7, 8})) << "the story is named once";
    EXPECT_EQ(read.items[0].title, u"Tides"_s);
    EXPECT_EQ(read.items[0].type, ItemType::Unknown);
    const Item &comment = read.items[1];
    EXPECT_EQ(comment.story, ItemId(5));
    EXPECT_EQ(comment.title, QString());
    EXPECT_FALSE(comment.text);
    EXPECT_FALSE(comment.kids);
    EXPECT_FALSE(comment.state);
}

TEST(OwnList, IsNotWhatSomebodyElseRanks)
{
    const Item item = one(R"({"rank":1,"story":5,"id":7,"parent":5,"text":"x","time":9,"type":"comment"})");
    EXPECT_EQ(item.text->text, u"x"_s);
    EXPECT_EQ(item.state, ItemState::Live);
}

TEST(OwnList, OfStoriesLeavesTheirTexts)
{
    const Item story =
        one(R"({"rank":1,"id":5,"type":"story","title":"Tides","points":3,"time":9,"comments":2})");
    EXPECT_EQ(story.title, u"Tides"_s);
    EXPECT_EQ(story.points, 3);
    EXPECT_FALSE(story.text);
    EXPECT_FALSE(story.kids);
}

TEST(File, IsReadInChunksOfAnySize)
{
    const QByteArray json =
        "{\"id\":1,\"text\":\"\xf0\x9f\x98\x80 \\u00e9\"}\n{\"id\":2}\r\n\n[{\"id\":3}]\n";
    for (const qint64 chunk : {1, 2, 3, 1000}) {
        const FileRead read = readFile(json, chunk);
        EXPECT_EQ(read.numbers(), (QList<qint64> {1, 2, 3}));
        EXPECT_EQ(read.items.constFirst().text->text, u"\U0001F600 é"_s);
        EXPECT_EQ(read.report->items, 3);
        EXPECT_EQ(read.report->malformed, 0);
    }
}

TEST(File, GoesOnBehindAMalformedLine)
{
    for (const char *bad : {"garbage", "{\"id\":2", "{\"id\":2,", "{\"id\":2,\"by\":", "{\"id\":2,\"by\":\"x",
             "{\"id\":2,\"kids\":[", "{\"id\":2,\"kids\":[3,", "[{\"id\":2", "}", "{\"id\":}", "{\"id\":2}}",
             "nul", "<html>", "{\"a\":\"\\u12\"}", "\x01"}) {
        const FileRead read = readFile(QByteArray("{\"id\":1}\n") + bad + "\n{\"id\":4}\n{\"id\":5}\n");
        ASSERT_TRUE(read.report);
        EXPECT_EQ(QList<qint64>(read.numbers()).removeAll(2), read.report->items - 3) << bad;
        EXPECT_TRUE(read.numbers().contains(1) && read.numbers().endsWith(5) && read.numbers().contains(4))
            << bad;
        EXPECT_GE(read.report->malformed, 1) << bad;
        EXPECT_LE(read.report->malformed, 2) << bad;
        EXPECT_TRUE(read.report->firstError.startsWith(u"line 2: "_s)
            || read.report->firstError.startsWith(u"line 3: "_s))
            << qPrintable(read.report->firstError);
    }
}

TEST(File, GoesOnWithinABrokenArray)
{
    const FileRead read = readFile("[\n  {\"id\":1},\n  {\"id\":2,},\n  {\"id\":3}\n]\n{\"id\":4}\n");
    EXPECT_EQ(read.numbers(), (QList<qint64> {1, 3, 4}));
    EXPECT_EQ(read.report->malformed, 1);
}

TEST(File, MayMixLinesAndIndentedObjects)
{
    const FileRead read = readFile(
        "{\"id\":1}\n{\n  \"id\": 2,\n  \"children\": [\n    {\"id\": 3}\n  ]\n}\n{\"id\":4},\n{\"id\":5}");
    EXPECT_EQ(read.numbers(), (QList<qint64> {1, 2, 3, 4, 5}));
    EXPECT_EQ(read.report->malformed, 0);
}

TEST(File, MayMixLinesAndAnArrayOfLines)
{
    const FileRead read = readFile("{\"id\":1}\n[\n{\"id\":2},\n{\"id\":3}\n]\n");
    EXPECT_EQ(read.numbers(), (QList<qint64> {1, 2, 3}));
    EXPECT_EQ(read.report->malformed, 0);
}

TEST(File, CountsObjectsWithoutId)
{
    const FileRead read = readFile("{\"id\":1}\n{\"by\":\"x\"}\n7\nnull\n{\"id\":2}");
    EXPECT_EQ(read.numbers(), (QList<qint64> {1, 2}));
    EXPECT_EQ(read.report->malformed, 2);
    EXPECT_EQ(read.report->firstError, u"line 2: an object without a usable id"_s);
}

TEST(File, WithoutAnythingIsNoError)
{
    EXPECT_EQ(readFile("").report, ReadReport());
    EXPECT_EQ(readFile("\n \n").report, ReadReport());
}

TEST(File, ThatIsAWebPageIsRefused)
{
    EXPECT_EQ(readFile("<html>").report.error(), Error::malformed(u"a web page instead of data"_s));
}

TEST(File, ThatCannotBeReadFails)
{
    int reads = 0;
    Items items;
    const ItemReader reader(SourceId::HackerNews, [&items](Item &&item) { items.append(std::move(item)); });
    const auto report = reader.readFile([&reads](char *data, qint64) -> qint64 {
        if (reads++ > 0)
            return -1;
        std::memcpy(data, "{\"id\":1} {", 10);
        return 10;
    });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::File);
    EXPECT_EQ(items.size(), 1);
}

TEST(File, OfRandomMutationsNeverBreaksThePromises)
{
    const QByteArray seed =
        "{\"by\":\"a\",\"id\":1,\"kids\":[2,3],\"text\":\"x<p>y &amp; "
        "<i>z</i>\",\"time\":5,\"type\":\"story\"}\n"
        "{\"id\":2,\"children\":[{\"id\":3,\"children\":[],\"parent_id\":2}],\"author\":null}\n"
        "{\"hits\":[{\"objectID\":\"7\",\"_tags\":[\"comment\"]}],\"n\":[1.5e3,true,{}]}\n";
    static constexpr char kAlphabet[] = "{}[]\":,\n\\u019-.eE truefalsn\0\xff\xc3";
    const QByteArray alphabet(kAlphabet, sizeof(kAlphabet) - 1);
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray json = seed;
        for (unsigned i = random() % 8; i > 0; --i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(json.size()));
            const auto pick = random();
            if (pick % 3 == 0)
                json.remove(at, static_cast<qsizetype>(random() % 20));
            else if (pick % 3 == 1)
                json[at] =
                    alphabet.at(static_cast<qsizetype>(pick / 3 % static_cast<unsigned>(alphabet.size())));
            else
                json.insert(
                    at, json.mid(static_cast<qsizetype>(random() % static_cast<unsigned>(json.size())), 30));
            if (json.isEmpty())
                json = "x";
        }
        const FileRead whole = readFile(json, 100'000);
        const FileRead pieces = readFile(json, 3);
        ASSERT_EQ(whole.items, pieces.items) << json.constData();
        ASSERT_EQ(whole.report, pieces.report) << json.constData();
        for (const Item &item : whole.items) {
            ASSERT_FALSE(item.id.isNull());
            ASSERT_NE(item.parent, item.id);
        }
        const auto strict = parseItems(json);
        if (strict && !json.trimmed().startsWith('<')) {
            ASSERT_EQ(*strict, whole.items) << json.constData();
        }
    }
}
