// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/richtext.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

constexpr auto kItalic = Mark::Kind::Italic;
constexpr auto kLink = Mark::Kind::Link;
constexpr auto kCode = Mark::Kind::Code;

const QString kLongAddress =
    u"https://example.org/a/rather/long/path/that/does/not/fit/into/sixty/characters.html"_s;

RichText unpacked(const QString &text, const QByteArray &marks)
{
    return RichText::unpack(text, marks);
}

} // namespace

TEST(RichText, EmptyTextHasNoBlocks)
{
    EXPECT_TRUE(RichText().blocks().isEmpty());
    EXPECT_TRUE(RichText().isEmpty());
}

TEST(RichText, BlocksAreParagraphsQuotesAndCodeInOrder)
{
    const RichText text {u"one\n> two\nif (x)\n\n  y();\nfour"_s, {{kCode, 10, 14, {}}}};
    const QList<Block> expected {
        {Block::Kind::Paragraph, 0, 3},
        {Block::Kind::Quote, 4, 5},
        {Block::Kind::Code, 10, 14},
        {Block::Kind::Paragraph, 25, 4},
    };
    EXPECT_EQ(text.blocks(), expected);
    EXPECT_EQ(text.view(text.blocks().at(2)), u"if (x)\n\n  y();"_s);
}

TEST(RichText, NeighbouringCodeBlocksStayTwo)
{
    const RichText text {u"a\nb"_s, {{kCode, 0, 1, {}}, {kCode, 2, 1, {}}}};
    EXPECT_EQ(text.blocks().size(), 2);
}

TEST(RichText, CodeThatBeginsWithAnAngleBracketIsNoQuote)
{
    const RichText text {u"> x"_s, {{kCode, 0, 3, {}}}};
    EXPECT_EQ(text.blocks().constFirst().kind, Block::Kind::Code);
}

TEST(RichText, BlocksOfATextThatBreaksThePromisesStayInside)
{
    const RichText text {u"\n\na\n"_s, {{kCode, 2, 99, {}}}};
    const QList<Block> expected {{Block::Kind::Code, 2, 2}};
    EXPECT_EQ(text.blocks(), expected);
}

TEST(RichText, TargetOfALinkWithoutOneIsItsText)
{
    const RichText text {u"see http://a.b"_s, {{kLink, 4, 10, {}}}};
    EXPECT_EQ(text.target(text.marks.constFirst()), u"http://a.b"_s);
}

TEST(RichText, APartHasItsMarksCutToIt)
{
    const RichText text {
        u"see http://a.b and\ncode\nmore"_s, {{kItalic, 0, 18, {}}, {kLink, 4, 10, {}}, {kCode, 19, 4, {}}}};
    EXPECT_EQ(text.sliced(0, text.text.size()), text);
    EXPECT_EQ(text.sliced(4, 10), (RichText {u"http://a.b"_s, {{kItalic, 0, 10, {}}, {kLink, 0, 10, {}}}}));
    EXPECT_EQ(
        text.sliced(11, 6), (RichText {u"a.b an"_s, {{kItalic, 0, 6, {}}, {kLink, 0, 3, u"http://a.b"_s}}}));
    EXPECT_EQ(text.sliced(21, 99), (RichText {u"de\nmore"_s, {{kCode, 0, 2, {}}}}));
    EXPECT_EQ(text.sliced(99, 5), RichText());
    EXPECT_EQ(text.sliced(3, -1), RichText());
}

TEST(PackedMarks, NoMarksCostNothing)
{
    const RichText text {u"plain"_s, {}};
    EXPECT_TRUE(text.packedMarks().isEmpty());
    EXPECT_EQ(unpacked(u"plain"_s, {}), text);
}

TEST(PackedMarks, AreReadBackAsTheyWere)
{
    const RichText text {u"an italic http://a.b named\ncode\nmore"_s,
        {
            {kItalic, 3, 6, {}},
            {kLink, 10, 10, {}},
            {kLink, 21, 5, u"https://ünï.example/?a,b=1"_s},
            {kCode, 27, 4, {}},
        }};
    EXPECT_EQ(text.packedMarks(), "/3,6\n@7,a\n=b,5,https://ünï.example/?a,b=1\n#6,4");
    EXPECT_EQ(unpacked(text.text, text.packedMarks()), text);
}

TEST(PackedMarks, OfACutLinkHoldOnlyWhatWasCutOff)
{
    const QString shown = kLongAddress.left(60) + u"..."_s;
    const RichText text {shown, {{kLink, 0, shown.size(), kLongAddress}}};
    EXPECT_EQ(text.packedMarks(), "~0,1r," + kLongAddress.mid(60).toUtf8());
    EXPECT_EQ(unpacked(text.text, text.packedMarks()), text);
}

TEST(PackedMarks, OfALinkThatRepeatsItsTextAreTheShortForm)
{
    const RichText text {u"http://a.b"_s, {{kLink, 0, 10, u"http://a.b"_s}}};
    EXPECT_EQ(text.packedMarks(), "@0,a");
}

TEST(PackedMarks, WithALineFeedInATargetStayOneRecord)
{
    const RichText text {u"x"_s, {{kLink, 0, 1, u"http://a.b/\n#0,1"_s}}};
    EXPECT_EQ(unpacked(text.text, text.packedMarks()).marks.size(), 1);
}

TEST(PackedMarks, ThatAreDamagedAreDropped)
{
    const QString text = u"one two"_s;
    for (const char *damaged : {"x", "/", "/,", "/0", "/0,", "/0,0", "/-1,2", "/0,-2", "/0,8", "/8,1", "?0,3",
             "/!,3", "/0,zzzzzzzzzzzzzzzzzz", "/zzzzzzzzzzzz,1", "\n\n", ",,,,", "#4,3", "#0,3", "@0,3",
             "=0,3", "=0,3,", "=0,3,javascript:alert(1)", "=0,3,file:///etc/passwd", "~0,3,x", "~0,7,"})
        EXPECT_EQ(unpacked(text, damaged), (RichText {text, {}})) << damaged;
}

TEST(PackedMarks, ThatOverlapInOneKindAreDropped)
{
    EXPECT_EQ(unpacked(u"one two"_s, "/0,4\n/2,4").marks.size(), 1);
    EXPECT_EQ(unpacked(u"one two"_s, "/0,4\n=2,4,http://a.b").marks.size(), 2);
}

TEST(PackedMarks, SurviveADamagedNeighbour)
{
    const RichText read = unpacked(u"one two"_s, "/0,3\n?1,1\n/3,3");
    ASSERT_EQ(read.marks.size(), 2);
    EXPECT_EQ(read.marks.at(1).start, 4);
}
