// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemreader.h"
#include "realdata.h"
#include "tests/core/text/printers.h"

#include <QHash>

#include <cstring>
#include <ctime>

using namespace backthread;
using namespace backthread::hackernews;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;

namespace {

struct Held {
    Items items;
    QHash<ItemId, Item> byId;
    ReadReport report;
};

Held read(const QByteArray &json)
{
    Held held;
    qsizetype at = 0;
    const ItemReader reader(SourceId::HackerNews, [&held](Item &&item) {
        held.byId.insert(item.id, item);
        held.items.append(std::move(item));
    });
    const auto report = reader.readFile([&](char *data, qint64 size) {
        const qint64 count = qMin<qint64>(size, json.size() - at);
        std::memcpy(data, json.constData() + at, static_cast<size_t>(count));
        at += count;
        return count;
    });
    EXPECT_TRUE(report);
    held.report = report.value_or(ReadReport());
    return held;
}

} // namespace

TEST(RealItems, OfBothSourcesAgree)
{
    const QByteArray firebase = realData("threads/firebase-14952787.jsonl.gz");
    const QByteArray algolia = realData("threads/algolia-14952787.json.gz");
    SKIP_WITHOUT(firebase);
    const Held told = read(firebase);
    const Held tree = read(algolia);
    EXPECT_EQ(told.report.malformed, 0);
    EXPECT_EQ(tree.report.malformed, 0);
    EXPECT_EQ(told.items.size(), 2565);
    EXPECT_EQ(tree.items.size(), 2565);
    int dead = 0;
    int deleted = 0;
    for (const Item &item : told.items) {
        ASSERT_TRUE(tree.byId.contains(item.id)) << item.id.number();
        const Item other = tree.byId.value(item.id);
        EXPECT_EQ(other.parent, item.parent);
        EXPECT_EQ(other.type, item.type);
        EXPECT_EQ(other.time, item.time);
        EXPECT_EQ(other.title, item.title);
        EXPECT_EQ(other.url, item.url);
        EXPECT_FALSE(other.state);
        ASSERT_TRUE(item.state);
        ASSERT_TRUE(item.kids);
        dead += *item.state == ItemState::Dead;
        deleted += *item.state == ItemState::Deleted;
        if (other.text) {
            EXPECT_EQ(*other.text, item.text.value_or(text::RichText()));
            EXPECT_EQ(other.by, item.by);
        } else {
            EXPECT_TRUE(item.isStub() || item.type == discussion::ItemType::Story) << item.id.number();
        }
    }
    EXPECT_EQ(dead, 90 - 10); // ten are deleted as well
    EXPECT_EQ(deleted, 112);
}

TEST(RealItems, OfTheTreeComeBeforeTheirReplies)
{
    const QByteArray algolia = realData("threads/algolia-14952787.json.gz");
    SKIP_WITHOUT(algolia);
    QHash<ItemId, bool> seen;
    for (const Item &item : read(algolia).items) {
        EXPECT_TRUE(item.parent.isNull() || seen.contains(item.parent));
        seen.insert(item.id, true);
    }
}

TEST(RealItems, OfTheLargestTreeAreReadFast)
{
    const QByteArray algolia = realData("threads/algolia-14952787.json.gz");
    SKIP_WITHOUT(algolia);
    const std::clock_t start = std::clock();
    EXPECT_EQ(parseItems(algolia)->size(), 2565);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    RecordProperty("milliseconds", static_cast<int>(seconds * 1000));
    EXPECT_LT(seconds, 10); // 0.05 in a release build; debug builds with sanitizers get more
}

TEST(RealItems, OfEveryFileAreRead)
{
    struct Expected {
        const char *name;
        qsizetype items;
        qint64 malformed;
    };
    for (const Expected &file : {Expected {"threads/firebase-17338700-t1.jsonl.gz", -1, 0},
             {"threads/firebase-17338700-t2.jsonl.gz", -1, 0},
             {"threads/firebase-40846428-top-level.jsonl.gz", -1, 0},
             {"stories/stories-11000000.json.gz", -1, 0}, {"stories/stories-11500000.json.gz", -1, 0},
             {"api/algolia-search-stories.json.gz", -1, 0}, {"comments/bodies-48849066.json.gz", 1079, 0},
             {"seed/items.jsonl", -1, 0}, {"api/firebase-doc-examples.json", 6, 3}}) {
        const QByteArray json = realData(file.name);
        SKIP_WITHOUT(json);
        const Held held = read(json);
        EXPECT_EQ(held.report.malformed, file.malformed)
            << file.name << " " << qPrintable(held.report.firstError);
        EXPECT_GT(held.items.size(), 5) << file.name;
        if (file.items >= 0) {
            EXPECT_EQ(held.items.size(), file.items) << file.name;
        }
    }
}
