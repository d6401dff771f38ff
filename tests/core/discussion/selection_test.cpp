// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/selection.h"
#include "drawing.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using text::Mark;
using text::RichText;

namespace {

const QString kAddress = u"https://example.org/tides"_s;

/// 0: quote, italics and a link under its address. 1: code and a named link. 2: deleted.
Thread coast()
{
    Items items = drawing::items(R"(
        1 host
          2 gull_1
            3 toll
              4!
    )");
    Item story = items.takeFirst();
    story.text = RichText {u"Ask about *tides*"_s, {}};
    items[0].text = RichText {u"> Ask about tides\nNo, read https://example.org/tides instead"_s,
        {{Mark::Kind::Italic, 18, 2, {}}, {Mark::Kind::Link, 27, 25, {}}}};
    items[1].text = RichText {u"See the table\nlow  1\nhigh 2\nEnd"_s,
        {{Mark::Kind::Link, 8, 5, kAddress}, {Mark::Kind::Code, 14, 13, {}}}};
    return Thread(std::move(story), std::move(items));
}

SelectedPart whole(int comment)
{
    return {comment, 0, std::numeric_limits<qsizetype>::max()};
}

std::string plain(const QList<SelectedPart> &parts)
{
    return selectionAsText(coast(), parts).toStdString();
}

std::string markdown(const QList<SelectedPart> &parts)
{
    return selectionAsMarkdown(coast(), parts).toStdString();
}

} // namespace

TEST(SelectionTest, OnePartAsTextIsItsText)
{
    EXPECT_EQ(plain({{0, 22, 4}}), "read");
    EXPECT_EQ(plain({whole(1)}), "See the table\n\nlow  1\nhigh 2\n\nEnd");
    EXPECT_EQ(plain({whole(Thread::kStory)}), "Ask about *tides*");
    EXPECT_EQ(plain({}), "");
}

TEST(SelectionTest, SeveralPartsAsTextSayWhoseTheyAre)
{
    EXPECT_EQ(plain({{0, 18, 8}, whole(1)}), R"(gull_1 (https://news.ycombinator.com/item?id=2):
No, read

toll (https://news.ycombinator.com/item?id=3):
See the table

low  1
high 2

End)");
}

TEST(SelectionTest, MarkdownKeepsLinksQuotesItalicsAndCode)
{
    EXPECT_EQ(markdown({whole(Thread::kStory), whole(0), whole(1)}),
        R"(**[host](<https://news.ycombinator.com/item?id=1>)**:

Ask about \*tides\*

**[gull\_1](<https://news.ycombinator.com/item?id=2>)**:

> Ask about tides

*No*, read <https://example.org/tides> instead

**[toll](<https://news.ycombinator.com/item?id=3>)**:

See the [table](<https://example.org/tides>)

```
low  1
high 2
```

End)");
}

TEST(SelectionTest, WhatIsCutKeepsItsMeaning)
{
    EXPECT_EQ(markdown({{0, 35, 12}}),
        "**[gull\\_1](<https://news.ycombinator.com/item?id=2>)**:\n\n"
        "[example.org/](<https://example.org/tides>)");
    EXPECT_EQ(markdown({{0, 6, 5}}), "**[gull\\_1](<https://news.ycombinator.com/item?id=2>)**:\n\n> about");
    EXPECT_EQ(
        markdown({{1, 19, 6}}), "**[toll](<https://news.ycombinator.com/item?id=3>)**:\n\n```\n1\nhigh\n```");
}

TEST(SelectionTest, WhatHasNothingInItIsLeftOut)
{
    EXPECT_EQ(plain({{0, 22, 4}, {1, 13, 1}, {1, 5, 0}, whole(2), {0, 500, 3}}), "read");
    EXPECT_EQ(markdown({whole(2)}), "");
}

TEST(SelectionTest, WhereThereIsNoAddressTheNameStandsAlone)
{
    const Thread thread(
        Item {.id = ItemId::in(SourceId::Welcome, 1), .text = RichText {u"Welcome"_s, {}}}, {});
    EXPECT_EQ(selectionAsMarkdown(thread, {whole(Thread::kStory)}), u"**No.1**:\n\nWelcome"_s);
}

} // namespace backthread::discussion
