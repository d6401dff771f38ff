// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include "core/text/links.h"

#include <algorithm>

using backthread::text::Block;
using backthread::text::Mark;
using backthread::text::RichText;

namespace {

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

void expectGoodBlocks(const RichText &text)
{
    qsizetype next = 0;
    for (const Block &block : text.blocks()) {
        ASSERT_EQ(block.start, next);
        ASSERT_GT(block.length, 0);
        const QStringView view = text.view(block);
        EXPECT_FALSE(view.back().isSpace() && view.back().unicode() <= 0x20);
        if (block.kind != Block::Kind::Code) {
            EXPECT_FALSE(view.contains(u'\n') || view.contains(u'\t') || view.contains(QStringView(u"  ")));
            EXPECT_NE(view.front(), u' ');
            EXPECT_EQ(block.kind == Block::Kind::Quote, view.front() == u'>');
        }
        next = block.start + block.length + 1;
    }
    EXPECT_EQ(next, text.text.isEmpty() ? 0 : text.text.size() + 1);
}

void expectGoodMark(const RichText &text, const Mark &mark)
{
    ASSERT_GE(mark.start, 0);
    ASSERT_GT(mark.length, 0);
    ASSERT_LE(mark.end(), text.text.size());
    const QStringView covered = QStringView(text.text).mid(mark.start, mark.length);
    if (mark.kind == Mark::Kind::Code) {
        EXPECT_TRUE(mark.start == 0 || text.text.at(mark.start - 1) == u'\n');
        EXPECT_TRUE(mark.end() == text.text.size() || text.text.at(mark.end()) == u'\n');
    } else {
        EXPECT_FALSE(covered.contains(u'\n'));
        EXPECT_FALSE(covered.startsWith(u' ') || covered.endsWith(u' '));
    }
    EXPECT_EQ(mark.kind == Mark::Kind::Link,
        backthread::text::isLinkTarget(text.target(mark)) && mark.kind == Mark::Kind::Link);
    EXPECT_NE(QStringView(mark.target), covered);
}

} // namespace

void expectInvariants(const RichText &text)
{
    EXPECT_TRUE(std::none_of(text.text.begin(), text.text.end(), isControl));
    EXPECT_TRUE(text.text.isValidUtf16());
    expectGoodBlocks(text);
    for (const Mark &mark : text.marks)
        expectGoodMark(text, mark);
    for (qsizetype i = 1; i < text.marks.size(); ++i) {
        const Mark &a = text.marks.at(i - 1);
        const Mark &b = text.marks.at(i);
        EXPECT_LE(a.start, b.start);
        if (b.start < a.end()) { // nested, of another kind, and neither is code
            EXPECT_LE(b.end(), a.end());
            EXPECT_NE(a.kind, b.kind);
            EXPECT_NE(a.kind, Mark::Kind::Code);
            EXPECT_NE(b.kind, Mark::Kind::Code);
        }
    }
    EXPECT_EQ(RichText::unpack(text.text, text.packedMarks()), text);
}
