// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemreader.h"
#include "core/text/html.h"
#include "tests/core/transfer/fixture.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;
using discussion::Thread;
using discussion::ThreadPtr;

namespace {

/// What a file that we wrote gives back: the story first.
Items readBack(const QByteArray &json)
{
    Items items;
    const hackernews::ItemReader reader(
        SourceId::HackerNews, [&items](Item &&item) { items.append(std::move(item)); });
    const auto report = reader.readFile([&json, at = qsizetype(0)](char *data, qint64 size) mutable {
        const qint64 count = std::min<qint64>(size, json.size() - at);
        std::memcpy(data, json.constData() + at, size_t(count));
        at += count;
        return count;
    });
    EXPECT_TRUE(report);
    EXPECT_EQ(report->malformed, 0) << report->firstError.toStdString();
    return items;
}

ThreadPtr threadOf(const Items &items)
{
    Items options;
    for (const Item &item : items) {
        if (item.type == ItemType::PollOption)
            options.append(item);
    }
    return std::make_shared<const Thread>(items.constFirst(), items.sliced(1), options);
}

/// Nobody can see whether a source said that an item is there, or that it has nothing of it.
Item asShown(Item item)
{
    item.state = item.shownState();
    item.story = {};
    return item;
}

class RandomThread final {
public:
    explicit RandomThread(unsigned seed)
        : m_random(seed)
    {
    }

    Document document()
    {
        Item story = item(1, ItemType::Story);
        story.title = u"A &amp; <b> \"title\" "_s + QString::number(below(100));
        story.url = u"https://example.org/a?b=c&d"_s;
        story.points = below(500);
        story.descendants = below(90);
        Items options;
        if (below(3) == 0) {
            story.type = ItemType::Poll;
            for (int id = 500; id < 503; ++id) {
                options.append(item(id, ItemType::PollOption));
                options.last().points = below(9);
            }
            story.parts = ItemIds {ItemId(500), ItemId(501), ItemId(502)};
        }
        Items comments;
        const int size = below(40);
        for (int id = 2; id < 2 + size; ++id) {
            comments.append(item(id, ItemType::Comment));
            comments.last().parent = ItemId(1 + below(id - 1));
            takeAway(comments.last());
        }
        for (Item &comment : comments)
            rank(comment, comments);
        rank(story, comments);
        Document document;
        document.thread = std::make_shared<const Thread>(story, comments, options);
        document.view.order = static_cast<discussion::Order>(below(4));
        if (below(3) == 0 && !comments.isEmpty()) {
            document.view.focus = comments.at(below(int(comments.size()))).id;
            document.view.context = below(2) == 0;
        }
        return document;
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    Item item(int id, ItemType type)
    {
        static const QStringList s_pieces {u"words "_s, u"<i>a</i>"_s, u"<p>"_s, u"&lt;p&gt;"_s,
            u"&amp;amp;"_s, u"[dead]"_s, u"<pre><code>  x &lt; y\n\n</code></pre>"_s, u"\u202e\u200bمرحبا "_s,
            u"😀"_s, u"<a href=\"https:&#x2F;&#x2F;e.org&#x2F;?a=1&amp;b\">e</a>"_s, u"&gt; quote"_s,
            u"\\\"\t"_s};
        QString html;
        for (int i = below(12); i > 0; --i)
            html += s_pieces.at(below(int(s_pieces.size())));
        Item item;
        item.id = ItemId(id);
        item.type = type;
        item.by = u"author"_s + QString::number(below(5));
        item.time = 1'600'000'000 + below(1000);
        item.text = text::fromHtml(html);
        if (below(2) == 0)
            item.state = ItemState::Live;
        return item;
    }

    void takeAway(Item &item)
    {
        if (below(4) != 0)
            return;
        item.state = static_cast<ItemState>(1 + below(5));
        item.text.reset();
        if (below(2) == 0)
            item.by.clear();
    }

    void rank(Item &item, const Items &comments)
    {
        if (below(2) == 0)
            return;
        ItemIds kids;
        for (const Item &comment : comments) {
            if (comment.parent == item.id)
                kids.append(comment.id);
        }
        std::shuffle(kids.begin(), kids.end(), m_random);
        if (below(5) == 0)
            kids.append(ItemId(9000)); // which no source could deliver
        item.kids = kids;
    }

    std::mt19937 m_random;
};

} // namespace

TEST(RoundTripTest, AThreadComesBackAsItWasExported)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Document document = RandomThread(seed).document();
        const QByteArray json = write(document, Format::Json);

        const Items items = readBack(json);

        Document back = document;
        back.thread = threadOf(items);
        for (const Format format : {Format::Json, Format::Html}) {
            if (!document.view.focus.isNull()) // a part names replies that are no part of it
                continue;
            ASSERT_EQ(write(back, format).toStdString(), write(document, format).toStdString())
                << "seed " << seed;
        }
        for (const Item &item : items) {
            const auto index = document.thread->indexOf(item.id);
            if (!index)
                continue; // an option of the poll
            ASSERT_EQ(asShown(item), asShown(document.thread->at(*index)))
                << "seed " << seed << ", item " << item.id.number();
        }
    }
}

TEST(RoundTripTest, APartOfAThreadBringsWhatItHangsOn)
{
    Document document = pageDocument();
    document.view.context = false;
    document.selection = {ItemId(1402)};

    const ThreadPtr thread = threadOf(readBack(write(document, Format::Json)));

    EXPECT_EQ(thread->story().id, ItemId(1000));
    ASSERT_TRUE(thread->indexOf(ItemId(1402)));
    EXPECT_EQ(thread->depth(*thread->indexOf(ItemId(1402))), 4);
    EXPECT_FALSE(thread->indexOf(ItemId(1401)));
}

TEST(RoundTripTest, TheBuiltInDiscussionStaysOutOfTheNumbersOfTheSite)
{
    Item story;
    story.id = ItemId::in(SourceId::Welcome, 1);
    story.type = ItemType::Story;
    Item comment;
    comment.id = ItemId::in(SourceId::Welcome, 2);
    comment.type = ItemType::Comment;
    comment.parent = story.id;
    comment.text = text::fromHtml(u"hello"_s);
    story.kids = ItemIds {comment.id};
    Document document;
    document.thread = std::make_shared<const Thread>(story, Items {comment});

    const Items items = readBack(write(document, Format::Json));

    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items.at(0).id, story.id);
    EXPECT_EQ(items.at(0).kids, story.kids);
    EXPECT_EQ(items.at(1).id, comment.id);
    EXPECT_EQ(items.at(1).parent, story.id);
}

TEST(RoundTripTest, ExportsMayFollowEachOther)
{
    const QByteArray empty =
        write(documentOf(R"({"id":7,"type":"job","title":"Keeper wanted"})"), Format::Json);
    const QByteArray page = write(pageDocument(), Format::Json);
    EXPECT_EQ(readBack(empty + page + empty + page).size(), 2 * (1 + 6 + 1));
}

TEST(RoundTripTest, AFileFromElsewhereIsNotTakenForTheSite)
{
    Items items;
    const hackernews::ItemReader reader(
        SourceId::HackerNews, [&items](Item &&item) { items.append(std::move(item)); });
    const auto report = reader.readAnswer(
        R"({"id":5,"source":"elsewhere","html":"x","comments":[{"id":6,"parent":5,"html":"y"}]})");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->malformed, 2);
    EXPECT_TRUE(items.isEmpty());
}

} // namespace backthread::transfer
