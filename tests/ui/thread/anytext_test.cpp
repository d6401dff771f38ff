// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, whatever is in it, stays in its column, can be selected character by character, and is quick.
#include "core/text/controls.h"
#include "tests/ui/models/randomthread.h"
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "tests/ui/thread/strangetexts.h"
#include "ui/thread/cardlayout.h"
#include "ui/thread/commentlayout.h"
#include "ui/thread/headlayout.h"
#include "ui/thread/layoutbuilder.h"
#include "ui/thread/threadlayouts.h"
#include "ui/thread/threadpainter.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using text::Mark;
using text::RichText;

namespace {

RowLayout laidOut(const RichText &text, int width = 300, const QStringList &words = {})
{
    const Page page;
    return LayoutBuilder(page.scene.style, 30, width).body(text, ItemId(2), words).take();
}

QString shownOf(const RowLayout &layout)
{
    return textsOf(layout).join(u'\n');
}

/// Every character but the line feeds between blocks belongs to one block, and stands somewhere in it.
void expectCovers(const RowLayout &layout, const QString &text)
{
    qsizetype done = 0;
    for (const PlacedBlock &block : allBlocks(layout)) {
        const SourceRange source = block.text.source();
        if (source.length == 0)
            continue;
        ASSERT_GE(source.start, done);
        for (; done < source.start; ++done)
            ASSERT_EQ(text.at(done), u'\n') << done;
        for (const qsizetype at : {source.start, source.start + source.length / 2, source.end()})
            EXPECT_FALSE(block.text.rectAt(at).isNull()) << at;
        done = source.end();
    }
    for (; done < text.size(); ++done)
        ASSERT_EQ(text.at(done), u'\n') << done;
}

/// The characters that are shaped to be seen in a window of some height.
qsizetype wrappedOf(const RowLayout &layout)
{
    qsizetype wrapped = 0;
    for (const PlacedBlock &block : layout.blocks())
        wrapped += block.text.isWrapped() ? block.text.text().size() : 0;
    return wrapped;
}

double millisecondsOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A story and comments nested into each other, by people with such names.
Items nested(const RichText &text, const QString &by, int levels)
{
    Items items;
    for (int i = 0; i <= levels; ++i) {
        Item item;
        item.id = ItemId(i + 1);
        item.parent = ItemId(i);
        item.type = i == 0 ? discussion::ItemType::Story : discussion::ItemType::Comment;
        item.by = by;
        item.time = kNow - 60;
        item.text = text;
        if (i == 0)
            item.title = text.text.left(200).replace(u'\n', u' ');
        items.append(item);
    }
    return items;
}

} // namespace

class AnyText : public testing::TestWithParam<int> {
protected:
    [[nodiscard]] const RichText &text() const { return strangeTexts().at(GetParam()).text; }
};

INSTANTIATE_TEST_SUITE_P(Kinds, AnyText, testing::Range(0, int(strangeTexts().size())),
    [](const testing::TestParamInfo<int> &kind) {
        return QString::fromLatin1(strangeTexts().at(kind.param).name).replace(u' ', u'_').toStdString();
    });

TEST_P(AnyText, StaysInsideTheColumnInAFontThatLacksItsLetters)
{
    Page page;
    for (QFont ThreadStyle::*const font : {&ThreadStyle::body, &ThreadStyle::code, &ThreadStyle::note})
        (page.scene.style.*font).setStyleStrategy(QFont::NoFontMerging);
    for (const int width : {80, 300})
        expectInside(
            LayoutBuilder(page.scene.style, 30, width).body(text().sliced(0, 6'000), ItemId(2), {}).take());
}

TEST_P(AnyText, StaysInsideTheColumn)
{
    expectInside(laidOut(text(), 300));
    const RichText beginning = text().sliced(0, 6'000);
    for (const int width : {80, 170, 640})
        expectInside(laidOut(beginning, width, {u"ab"_s, u"世"_s}));
}

TEST_P(AnyText, IsCoveredOnce)
{
    expectCovers(laidOut(text()), text().text);
}

TEST_P(AnyText, IsWrappedWhereSomebodyLooks)
{
    constexpr int kScreen = 800;
    constexpr qsizetype kMost = 30'000;
    const RowLayout layout = laidOut(text(), 600);
    (void)layout.blocks(0, kScreen);
    EXPECT_LT(wrappedOf(layout), kMost);
    const int before = layout.height();
    (void)layout.blocks(before / 2.0, before / 2.0 + kScreen);
    EXPECT_LT(wrappedOf(layout), 2 * kMost);
    (void)allBlocks(layout);
    // What was estimated is not far from the truth.
    EXPECT_LT(layout.height(), 3 * before);
    EXPECT_GT(3 * layout.height(), before);
}

TEST_P(AnyText, StaysInsideDeepBelowInANarrowWindow)
{
    constexpr int kLevels = 24;
    Page page;
    page.show(threadOf(nested(text().sliced(0, 3'000), u"\u202e\u200b"_s + text().text.left(60), kLevels)));
    ThreadLayouts layouts(page.rows);
    layouts.setScene(page.scene);
    layouts.setViewportWidth(400);
    layouts.rebuild();
    ASSERT_EQ(layouts.count(), kLevels);
    expectInside(layouts.head());
    for (const int row : {0, 2, kLevels - 1}) {
        const RowLayout &layout = layouts.row(row);
        EXPECT_LE(layout.left + layout.width, 400);
        expectInside(layout);
    }
    const CommentInView line {
        *page.rows.thread(), {.kind = discussion::Row::Kind::Line, .comment = 1}, page.rows.focus()};
    const RowLayout ancestor = layOutComment(line, page.scene, 20, 180);
    expectInside(ancestor);
    EXPECT_LT(ancestor.height(), 2 * page.scene.style.metaLineHeight + page.scene.style.padding)
        << "one line";
    expectInside(layOutCard(*page.rows.thread(), 1, page.scene, 350));
    expectInside(layOutCard(*page.rows.thread(), discussion::Thread::kStory, page.scene, 350));
}

TEST(AnyTextTest, RandomTextsAreCoveredAndStayInside)
{
    std::mt19937 random(7);
    for (int round = 0; round < 150; ++round) {
        SCOPED_TRACE(round);
        const RichText text = randomText(random);
        const RowLayout layout = laidOut(text, 80 + models::below(500, random), {u"wor"_s, u"界"_s});
        expectCovers(layout, text.text);
        expectInside(layout);
        ASSERT_FALSE(HasFailure()) << text.text.toStdString();
        for (int i = 0; i < 20; ++i) {
            const QPointF at(models::below(700, random), models::below(layout.height(), random));
            (void)layout.hitAt(at);
            const auto source = layout.sourceAt(at);
            ASSERT_TRUE(source);
            EXPECT_TRUE(*source >= 0 && *source <= text.text.size());
            (void)layout.rectAt(*source);
        }
    }
}

TEST(AnyTextTest, ControlsAreShownByName)
{
    const QString text = u"one \u202etwo\u202c\u200b\u200b, \u0007three"_s;
    const QString shown = shownOf(laidOut({text, {}}, 600));
    for (const QString &name : {u"RLO"_s, u"PDF"_s, u"‹ZWSP×2›"_s, u"‹U+0007›"_s})
        EXPECT_TRUE(shown.contains(name)) << shown.toStdString();
    for (const QChar control : {QChar(0x202e), QChar(0x202c), QChar(7)})
        EXPECT_FALSE(shown.contains(control));
}

TEST(AnyTextTest, WhatJoinsLettersAndEmojiIsLeftAlone)
{
    for (const QString &text :
        {u"می\u200cخواهم"_s, u"क्\u200dष"_s, u"👩\u200d🔬 🏳️\u200d🌈 ❤️"_s})
        EXPECT_EQ(shownOf(laidOut({text, {}}, 600)), text);
}

TEST(AnyTextTest, OverridesTurnNothingAround)
{
    // Of each letter, where it stands.
    const QString text = u"ab\u202ecd\u202cef"_s;
    const RowLayout layout = laidOut({text, {}}, 600);
    qreal before = -1;
    for (const qsizetype letter : {0, 1, 3, 4, 6, 7}) {
        const qreal x = layout.rectAt(letter).left();
        EXPECT_GT(x, before) << letter;
        before = x;
    }
}

TEST(AnyTextTest, MarksOfDirectionKeepTheirPowerInTheirParagraph)
{
    // The comma behind the Latin word belongs to the Hebrew sentence, as its writer has said.
    const QString text = u"שלום abc,\u200f def"_s;
    const RowLayout layout = laidOut({text, {}}, 600);
    EXPECT_LT(layout.rectAt(text.indexOf(u',')).left(), layout.rectAt(text.indexOf(u'a')).left());
    EXPECT_TRUE(shownOf(layout).contains(u"RLM"_s));
}

TEST(AnyTextTest, PlacesBesideControlsAreFound)
{
    const QString text = u"ab\u202ecd\u200b\u200b\u2066ef\u0003"_s;
    const RowLayout layout = laidOut({text, {{Mark::Kind::Italic, 3, 4, {}}}}, 600);
    for (const qsizetype at : {0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11}) {
        const QRectF rect = layout.rectAt(at);
        EXPECT_EQ(layout.sourceAt(rect.center()), at);
    }
}

TEST(AnyTextTest, AFloodOfControlsIsNotNamedOneByOne)
{
    const QString text = u"x\u202ey\u202c"_s.repeated(20'000);
    const QString shown = shownOf(laidOut({text, {}}));
    EXPECT_LT(shown.size(), text.size() * 1.2);
    EXPECT_FALSE(shown.contains(QChar(0x202e)));
}

TEST(AnyTextTest, NamesAndTitlesTurnNothingAround)
{
    const QString name = u"eve\u202e123"_s;
    Page page;
    page.show(threadOf(nested({u"עברית 5"_s, {}}, name, 2)));
    const RowLayout comment = layOutComment(commentInView(page.rows, 0), page.scene, 20, 600);
    const RowLayout head = layOutHead(page.rows, page.scene, 20, 600);
    for (const RowLayout *layout : {&comment, &head}) {
        EXPECT_FALSE(shownOf(*layout).contains(QChar(0x202e)));
        EXPECT_TRUE(shownOf(*layout).contains(u"eve\ufffd123"_s));
    }
    expectHittable(comment);
    expectHittable(head);
}

TEST(AnyTextTest, AHebrewNameStaysInItsPlace)
{
    Page page;
    page.show(threadOf(nested({u"one"_s, {}}, u"דוד 7"_s, 2)));
    const RowLayout layout = layOutComment(commentInView(page.rows, 0), page.scene, 20, 600);
    const auto leftOf = [&](Target::Kind kind, const QString &text = {}) {
        return layout.rectOf(target(kind, 2, text)).left();
    };
    EXPECT_LT(leftOf(Target::Kind::Focus), leftOf(Target::Kind::Author, u"דוד 7"_s));
    EXPECT_LT(leftOf(Target::Kind::Author, u"דוד 7"_s), leftOf(Target::Kind::Time));
    EXPECT_LT(leftOf(Target::Kind::Time), leftOf(Target::Kind::Number));
}

TEST(AnyTextTest, TowersOfAccentsReachNoFurtherThanTheirParagraph)
{
    constexpr int kAbove = 300;
    const auto painted = [](const QString &text, int &height) {
        Page page;
        page.show(threadOf(nested({text, {}}, u"zalgo"_s, 2)));
        const RowLayout layout = layOutComment(commentInView(page.rows, 0), page.scene, 20, 400);
        height = layout.height();
        QImage image(440, height + 2 * kAbove, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintRow(painter, layout, page.scene.style, {}, QRect(0, kAbove, 440, height), 20);
        const int body = int(layout.blocks()[1].frame.top()) - page.scene.style.gap / 2;
        return image.copy(0, 0, 440, kAbove + body);
    };
    int height = 0;
    const QImage without = painted(u"aaa"_s, height);
    const QString up(60, QChar(0x0301));
    EXPECT_EQ(painted(u"a%1a%1a%1"_s.arg(up), height), without);
}

TEST(AnyTextTest, ALinkThroughPiecesIsOneLinkEverywhere)
{
    const QString words = u"word "_s.repeated(4'000);
    const RichText text {words, {{Mark::Kind::Link, 1'500, 4'000, u"https://example.org/"_s}}};
    const RowLayout layout = laidOut(text, 600);
    const Target link = target(Target::Kind::Link, 0, u"https://example.org/"_s);
    EXPECT_EQ(layout.tabStops(), QList<Target> {link});
    for (const qsizetype inside : {1'510, 2'500, 4'500, 5'490}) {
        const TextBlock::Hit hit = layout.hitAt(layout.rectAt(inside).center());
        ASSERT_NE(hit.target, nullptr) << inside;
        EXPECT_EQ(*hit.target, link);
    }
    for (const qsizetype outside : {100, 1'400, 5'600, 19'000})
        EXPECT_EQ(layout.hitAt(layout.rectAt(outside).center()).target, nullptr) << outside;
}

TEST(AnyTextTest, LongCodeLosesNoLine)
{
    QString code;
    for (int line = 0; line < 1'000; ++line)
        code += (line > 0 ? u"\n"_s : QString()) + (line % 7 == 0 ? QString() : u"line %1"_s.arg(line));
    const RowLayout layout = laidOut({code, {{Mark::Kind::Code, 0, code.size(), {}}}}, 600);
    EXPECT_GT(layout.blocks().size(), 3U);
    EXPECT_EQ(shownOf(layout).replace(QChar(QChar::LineSeparator), u'\n'), code);
    // Without a seam, and as high as its lines.
    const auto blocks = allBlocks(layout);
    for (size_t i = 1; i < blocks.size(); ++i)
        EXPECT_EQ(blocks[i].frame.top(), blocks[i - 1].frame.bottom());
    const qreal line =
        layout.rectAt(code.indexOf(u"line 2"_s)).top() - layout.rectAt(code.indexOf(u"line 1"_s)).top();
    EXPECT_NEAR(
        layout.rectAt(code.indexOf(u"line 999"_s)).top() - layout.rectAt(code.indexOf(u"line 1"_s)).top(),
        998 * line, 1);
}

TEST(AnyTextTest, TimeGrowsWithTheLengthOnly)
{
    const auto timeOf = [](int texts, int length) {
        double least = 1e9;
        for (int run = 0; run < 3; ++run) {
            least = std::min(least, millisecondsOf([&] {
                std::vector<RowLayout> layouts;
                for (int i = 0; i < texts; ++i) {
                    layouts.push_back(laidOut({QString(length, u'w'), {}}, 600));
                    (void)allBlocks(layouts.back());
                }
            }));
        }
        return least;
    };
    EXPECT_LT(timeOf(1, 200'000), 4 * timeOf(10, 20'000));
}

TEST(AnyTextTest, TheFirstScreenOfAMonsterCostsNoMoreThanThatOfAnyLongText)
{
    const QString words = u"A few words of it. "_s;
    const auto timeOf = [&](int length) {
        double least = 1e9;
        const RichText text {words.repeated(length / words.size()), {}};
        for (int run = 0; run < 5; ++run) {
            least = std::min(least, millisecondsOf([&] {
                const RowLayout layout = laidOut(text, 600);
                (void)layout.blocks(0, 800);
            }));
        }
        return least;
    };
    EXPECT_LT(timeOf(200'000), 8 * timeOf(8'000));
}

} // namespace backthread::threadview
