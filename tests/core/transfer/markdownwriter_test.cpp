// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/fixture.h"

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

std::string markdown(const Document &document)
{
    return write(document, Format::Markdown).toStdString();
}

} // namespace

TEST(MarkdownWriterTest, WritesABoard)
{
    EXPECT_EQ(markdown(pageDocument()), R"(# [A \<lighthouse> & its keeper](<https://www.example.org/keeper>)

(example.org) 377 points mira | 4 comments | 6 in all | HN request time: 0.206s | [source](<https://news.ycombinator.com/item?id=1000>)

**keeper** · 2023-11-13 21:13 UTC · [No.1100](<https://news.ycombinator.com/item?id=1100>) · [\>\>1000](<https://news.ycombinator.com/item?id=1000>) (OP)

I kept it. Ask me anything!

First: the lamp.

replies(3): [\>\>1101](<https://news.ycombinator.com/item?id=1101>) [\>\>1102](<https://news.ycombinator.com/item?id=1102>) [\>\>1200](<https://news.ycombinator.com/item?id=1200>)

**gull** · 2023-11-14 00:00 UTC · [No.1200](<https://news.ycombinator.com/item?id=1200>) · [\>\>1100](<https://news.ycombinator.com/item?id=1100>)

> the lamp

Why a lamp?

replies(2): [\>\>1201](<https://news.ycombinator.com/item?id=1201>) [\>\>1300](<https://news.ycombinator.com/item?id=1300>)

**1. toll** · 2023-11-14 02:46 UTC · [No.1300](<https://news.ycombinator.com/item?id=1300>) · {3} · [\>\>1200](<https://news.ycombinator.com/item?id=1200>)

Ships, I suppose.

replies(3): [\>\>1401](<https://news.ycombinator.com/item?id=1401>) [\>\>1402](<https://news.ycombinator.com/item?id=1402>) [\>\>1403](<https://news.ycombinator.com/item?id=1403>)

**2. idle** · 2023-11-14 05:33 UTC · [No.1401](<https://news.ycombinator.com/item?id=1401>) · {4} · [\>\>1300](<https://news.ycombinator.com/item?id=1300>) (TP)

> *Ships*

Quite, see >>1100.

**3. ruth** · 2023-11-14 08:20 UTC · [No.1402](<https://news.ycombinator.com/item?id=1402>) · {4} · [\>\>1300](<https://news.ycombinator.com/item?id=1300>) (TP)

Code:

```
  if (fog)
    horn();
```

**4.** · 2023-11-14 11:06 UTC · [No.1403](<https://news.ycombinator.com/item?id=1403>) · {4} · [\>\>1300](<https://news.ycombinator.com/item?id=1300>) (TP)

\[deleted\]

)");
}

TEST(MarkdownWriterTest, NestsATreeAsBlockQuotes)
{
    Document document = pageDocument();
    document.view = {};

    const std::string tree = markdown(document);

    EXPECT_NE(tree.find("\n> **2. gull** · "), std::string::npos) << tree;
    EXPECT_NE(tree.find("\n> > **3. toll** · "), std::string::npos) << tree;
    EXPECT_NE(tree.find("\n> > >   if (fog)\n"), std::string::npos) << tree;
    EXPECT_NE(tree.find("\n> > > ```\n\n> > > **5."), std::string::npos)
        << "a blank line between comments ends the quote\n"
        << tree;
}

} // namespace backthread::transfer
