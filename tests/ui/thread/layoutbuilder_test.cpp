// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/layoutbuilder.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using text::Mark;
using text::RichText;

namespace {

constexpr int kLeft = 30;
constexpr int kWidth = 400;

RowLayout laidOut(const RichText &text, const QStringList &words = {}, int width = kWidth)
{
    const Page page;
    return LayoutBuilder(page.scene.style, kLeft, width).body(text, ItemId(2), words).take();
}

} // namespace

TEST(LayoutBuilderTest, BlocksStandBelowEachOther)
{
    const RowLayout layout = laidOut({u"One\n> Two\nThree"_s, {}});
    ASSERT_EQ(layout.blocks().size(), 3U);
    EXPECT_EQ(layout.blocks()[1].kind, PlacedBlock::Kind::Quote);
    EXPECT_GT(layout.blocks()[1].position.x(), layout.blocks()[0].position.x());
    for (size_t i = 1; i < layout.blocks().size(); ++i)
        EXPECT_GT(layout.blocks()[i].frame.top(), layout.blocks()[i - 1].frame.bottom());
    EXPECT_GT(layout.height(), layout.blocks().back().frame.bottom());
    expectInside(layout);
}

TEST(LayoutBuilderTest, CodeKeepsItsLines)
{
    const QString code = u"if (a)\n    b();\n\n    c();"_s;
    const RowLayout layout = laidOut({u"See\n"_s + code, {{Mark::Kind::Code, 4, code.size(), {}}}});
    ASSERT_EQ(layout.blocks().size(), 2U);
    EXPECT_EQ(layout.blocks()[1].kind, PlacedBlock::Kind::Code);
    EXPECT_EQ(layout.blocks()[1].text.text().count(QChar(QChar::LineSeparator)), 3);
    EXPECT_GT(layout.blocks()[1].frame.height(), 3 * layout.blocks()[0].frame.height());
}

TEST(LayoutBuilderTest, ItalicsAreDrawn)
{
    const Page page;
    const RichText plain {u"a word that leans"_s, {}};
    const RichText italic {plain.text, {{Mark::Kind::Italic, 2, 4, {}}}};
    EXPECT_NE(pictureOf(laidOut(italic), page.scene.style), pictureOf(laidOut(plain), page.scene.style));
}

TEST(LayoutBuilderTest, LinksLeadWhereTheyPoint)
{
    const RichText text {u"a page and https://example.org"_s,
        {{Mark::Kind::Link, 2, 4, u"https://example.com/x"_s}, {Mark::Kind::Link, 11, 19, {}}}};
    const RowLayout layout = laidOut(text);
    EXPECT_EQ(targetsOf(layout),
        (QList<Target> {target(Target::Kind::Link, 0, u"https://example.com/x"_s),
            target(Target::Kind::Link, 0, u"https://example.org"_s)}));
    expectHittable(layout);
}

TEST(LayoutBuilderTest, ReferencesLeadToItems)
{
    const QString address = u"https://news.ycombinator.com/item?id=42"_s;
    const RowLayout layout = laidOut({u">>41 and "_s + address, {{Mark::Kind::Link, 9, address.size(), {}}}});
    const QList<Target> targets = targetsOf(layout);
    EXPECT_TRUE(targets.contains(target(Target::Kind::Reference, 42)));
    EXPECT_FALSE(targets.contains(target(Target::Kind::Link, 0, address)));
    expectHittable(layout);
}

TEST(LayoutBuilderTest, ALinkWithAMarkedWordIsOneLink)
{
    const RichText text {u"foo bar baz"_s, {{Mark::Kind::Link, 0, 11, u"https://example.com"_s}}};
    const RowLayout plain = laidOut(text);
    for (const QString &word : {u"foo"_s, u"BAR"_s, u"baz"_s}) {
        const RowLayout marked = laidOut(text, {word});
        EXPECT_EQ(targetsOf(marked), targetsOf(plain));
        EXPECT_EQ(marked.rectOf(targetsOf(marked).first()), plain.rectOf(targetsOf(plain).first()));
        expectHittable(marked);
    }
}

TEST(LayoutBuilderTest, MarkedWordsChangeNeitherTextNorHeight)
{
    const RichText text {u"The quick brown fox. THE END"_s, {{Mark::Kind::Italic, 4, 5, {}}}};
    const RowLayout plain = laidOut(text);
    const RowLayout marked = laidOut(text, {u"the"_s, u"ick"_s, u"missing"_s});
    EXPECT_EQ(textsOf(marked), textsOf(plain));
    EXPECT_EQ(marked.height(), plain.height());
}

TEST(LayoutBuilderTest, LongWordsStayInsideTheColumn)
{
    const RowLayout layout = laidOut({QString(5'000, u'w'), {}});
    EXPECT_GT(layout.height(), 20 * 10);
    expectInside(layout);
    const QString code(5'000, u'w');
    expectInside(laidOut({code, {{Mark::Kind::Code, 0, code.size(), {}}}}));
    expectInside(laidOut({u"> "_s + code, {}}));
}

TEST(LayoutBuilderTest, OtherScriptsStayInsideTheColumn)
{
    const QStringList pieces {u"مرحبا بالعالم "_s, u"שלום עולם "_s, u"你好，世界。"_s, u"こんにちは"_s,
        u"👩‍👩‍👧‍👦🏳️‍🌈"_s, u"Z̸̧̢̛̤a̵͓͠l̷͔̈́g̶̡̾o̴̙͝ "_s, u"\u202Eeverything reversed\u202C "_s};
    for (const QString &piece : pieces) {
        const RowLayout layout = laidOut({piece.repeated(60), {}}, {}, 250);
        expectInside(layout);
    }
    expectInside(laidOut({pieces.join(QString()).repeated(5), {}}, {u"世界"_s}, 250));
}

TEST(LayoutBuilderTest, LinksInRightToLeftTextAreHit)
{
    const QString before = u"שלום "_s;
    const QString link = u"עולם"_s;
    expectHittable(laidOut({before + link + u" abc"_s,
        {{Mark::Kind::Link, before.size(), link.size(), u"https://example.com"_s}}}));
}

TEST(LayoutBuilderTest, TheLongestTextIsShownWhole)
{
    const RowLayout layout = laidOut({QString(u"word "_s).repeated(LayoutBuilder::kLongest / 5), {}});
    EXPECT_EQ(textsOf(layout).join(QString()).size(), LayoutBuilder::kLongest);
}

TEST(LayoutBuilderTest, LongerTextsAreCutAndSaySo)
{
    QString long_ = u"word "_s.repeated(LayoutBuilder::kLongest / 5 + 1);
    const RichText text {long_, {{Mark::Kind::Italic, 199'990, 14, {}}}};
    QStringList texts = textsOf(laidOut(text));
    EXPECT_EQ(texts.takeLast(), u"… and 5 more characters"_s);
    EXPECT_EQ(texts.join(QString()).size(), LayoutBuilder::kLongest);
}

TEST(LayoutBuilderTest, MoreParagraphsAreCutAndSaySo)
{
    const QString text = u"a\n"_s.repeated(LayoutBuilder::kMostBlocks + 3).chopped(1);
    const QStringList texts = textsOf(laidOut({text, {}}));
    ASSERT_EQ(texts.size(), LayoutBuilder::kMostBlocks + 1);
    EXPECT_EQ(texts.last(), u"… and 6 more characters"_s);
}

TEST(LayoutBuilderTest, CuttingLeavesCharactersWhole)
{
    const QString smile = u"😀"_s;
    const QString text = u"x"_s + smile.repeated(LayoutBuilder::kLongest / 2 + 10);
    const QStringList texts = textsOf(laidOut({text, {}}));
    for (const QString &piece : texts) {
        EXPECT_FALSE(piece.front().isLowSurrogate());
        EXPECT_FALSE(piece.back().isHighSurrogate());
    }
}

TEST(LayoutBuilderTest, CodeThatIsCutIsStillCode)
{
    const QString code = u"let x = 1;\n"_s.repeated(20'000).chopped(1);
    const RowLayout layout = laidOut({code, {{Mark::Kind::Code, 0, code.size(), {}}}});
    for (const PlacedBlock &block : layout.blocks().first(layout.blocks().size() - 1))
        EXPECT_EQ(block.kind, PlacedBlock::Kind::Code);
    EXPECT_EQ(layout.blocks()[layout.blocks().size() - 2].text.source().end(), LayoutBuilder::kLongest);
}

TEST(LayoutBuilderTest, NarrowColumnsHoldEverything)
{
    expectInside(laidOut({u"An incomprehensibility of https://example.com/with/a/long/path"_s, {}}, {}, 80));
}

TEST(LayoutBuilderTest, PaperShowsTheAddressesThatTheTextDoesNot)
{
    const QString whole = u"https://example.com/a"_s;
    const QString cut = u"https://example.com/long..."_s;
    const QString rest = u"https://example.com/longer/than/that"_s;
    RichText text {whole + u' ' + cut + u" here https://news.ycombinator.com/item?id=7"_s, {}};
    const auto link = [&text](const QString &words, const QString &address) {
        text.marks.append({Mark::Kind::Link, text.text.indexOf(words), words.size(), address});
    };
    link(whole, whole);
    link(cut, rest);
    link(u"here"_s, rest);
    link(u"https://news.ycombinator.com/item?id=7"_s, u"https://news.ycombinator.com/item?id=7"_s);
    EXPECT_EQ(textsOf(laidOut(text)).size(), 1);
    const ThreadStyle paper = ThreadStyle::forPaper({});
    const RowLayout layout = LayoutBuilder(paper, 0, 600).body(text, ItemId(1)).take();
    EXPECT_EQ(textsOf(layout), (QStringList {whole + u' ' + cut + u" here >>7"_s, rest}));
    expectInside(layout);
}

TEST(LayoutBuilderTest, PaperShowsNoAddressOfWhatIsCutAway)
{
    const QString long_ = u"word "_s.repeated(LayoutBuilder::kLongest / 5 + 1);
    const RichText text {long_, {{Mark::Kind::Link, 200'001, 3, u"https://example.com"_s}}};
    const ThreadStyle paper = ThreadStyle::forPaper({});
    const RowLayout layout = LayoutBuilder(paper, 0, 600).body(text, ItemId(1)).take();
    EXPECT_EQ(textsOf(layout).last(), u"… and 5 more characters"_s);
}

} // namespace backthread::threadview
