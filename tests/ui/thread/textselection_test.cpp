// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/threadview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Extent = ThreadView::Extent;
using CopyAs = ThreadView::CopyAs;
using Kind = Target::Kind;

namespace {

constexpr auto kDiscussion = R"(
    1 alice: Story
      2 bob: Two ships in the fog
        3 carol: And a lighthouse
      4 dave: Nothing else
)";

class SelectionInView : public testing::Test {
protected:
    SelectionInView()
    {
        view.resize(900, 700);
        view.setScene(page.scene);
        view.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    [[nodiscard]] QString copied(CopyAs format = CopyAs::Text)
    {
        QGuiApplication::clipboard()->clear();
        view.copy(format);
        return QGuiApplication::clipboard()->text();
    }
    /// In the text of a comment, a few characters in.
    [[nodiscard]] QPoint inTextOf(int number, int characters)
    {
        const QRect header = view.rectOf(target(Kind::Number, number));
        const int left = view.rectOf(target(Kind::Focus, number)).left();
        return {left + characters * page.scene.style.characterWidth,
            header.bottom() + page.scene.style.lineHeight};
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    Page page {kDiscussion};
    ThreadView view {page.rows};
};

} // namespace

TEST_F(SelectionInView, WithoutOneTheCurrentCommentIsCopied)
{
    view.setCurrent(ItemId(3));
    EXPECT_EQ(copied(), u"And a lighthouse"_s);
    EXPECT_TRUE(copied(CopyAs::Markdown).contains(u"And a lighthouse"_s));
}

TEST_F(SelectionInView, GrowsByCharactersWordsAndBack)
{
    view.setCurrent(ItemId(2));
    for (int i = 0; i < 3; ++i)
        view.extendSelection(Extent::Character, 1);
    EXPECT_EQ(copied(), u"Two"_s);
    view.extendSelection(Extent::Character, -1);
    EXPECT_EQ(copied(), u"Tw"_s);
    view.extendSelection(Extent::Word, 1);
    EXPECT_EQ(copied(), u"Two"_s);
    view.clearSelection();
    EXPECT_FALSE(view.hasSelection());
}

TEST_F(SelectionInView, GoesOnIntoTheNextComment)
{
    view.setCurrent(ItemId(2));
    view.extendSelection(Extent::Line, 1);
    for (int i = 0; i < 10 && !copied().contains(u"And"_s); ++i)
        view.extendSelection(Extent::Word, 1);
    const QString text = copied();
    EXPECT_TRUE(text.contains(u"Two ships in the fog"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"And"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Nothing"_s));
}

TEST_F(SelectionInView, AllIsTheCommentThenEverything)
{
    view.setCurrent(ItemId(3));
    view.selectAll();
    EXPECT_EQ(copied(), u"And a lighthouse"_s);
    view.selectAll();
    for (const QString &text : {u"Two ships in the fog"_s, u"And a lighthouse"_s, u"Nothing else"_s})
        EXPECT_TRUE(copied().contains(text));
}

TEST_F(SelectionInView, ThePointerDragsItAcrossComments)
{
    drag(inTextOf(2, 4), inTextOf(3, 4));
    const QString text = copied();
    EXPECT_TRUE(text.contains(u"ips in the fog"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Two"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"And"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"lighthouse"_s)) << text.toStdString();
    // A click elsewhere gives it up.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, inTextOf(4, 2));
    EXPECT_FALSE(view.hasSelection());
    EXPECT_EQ(view.current(), ItemId(4));
}

TEST_F(SelectionInView, ADoubleClickTakesTheWord)
{
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, inTextOf(2, 6));
    EXPECT_EQ(copied(), u"ships"_s);
}

TEST_F(SelectionInView, SurvivesARefreshAndGoesWithItsComment)
{
    view.setCurrent(ItemId(3));
    view.selectAll();
    page.rows.setFolded(ItemId(4), true);
    EXPECT_EQ(copied(), u"And a lighthouse"_s);
    page.rows.setFolded(ItemId(2), true);
    EXPECT_FALSE(view.hasSelection());
}

TEST(WordAtTest, IsWholeWhereverOneStandsInIt)
{
    const QString text = u"fog, and foghorns"_s;
    for (const qsizetype at : {9, 12, 16}) {
        const SourceRange word = wordAt(text, at);
        EXPECT_EQ(text.mid(word.start, word.length), u"foghorns"_s) << at;
    }
    EXPECT_EQ(besideCharacter(u"e\u0301x"_s, 0, 1), 2) << "an accent belongs to its letter";
}

} // namespace backthread::threadview
