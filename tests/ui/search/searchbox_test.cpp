// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"
#include "ui/search/suggestions.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::searchui {

using namespace Qt::StringLiterals;

namespace {

class SearchBoxTest : public testing::Test {
protected:
    SearchBoxTest()
    {
        m_palette.add([this] {
            Palette::Entries entries;
            for (const QString &title : {u"Fold"_s, u"Fold all"_s, u"Print"_s})
                entries.append(
                    {.title = title, .keys = u"1"_s, .act = [this, title] { m_done.append(title); }});
            return entries;
        });
        m_box.setPalette(&m_palette);
        m_window.show();
        m_page.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_box.takeKeyboard();
    }

    /// What has the keyboard while it is open.
    [[nodiscard]] QWidget *offered() { return m_popup->popup(); }

    QWidget m_window;
    QWidget m_page {&m_window}; ///< That is read.
    SearchBox m_box {&m_window};
    Suggestions *m_popup = m_box.findChild<Suggestions *>();
    Palette m_palette;
    QStringList m_done;
    QSignalSpy m_queries {&m_box, &SearchBox::queryChanged};
    QSignalSpy m_left {&m_box, &SearchBox::left};
};

} // namespace

TEST_F(SearchBoxTest, SearchesAsOneTypes)
{
    QTest::keyClicks(&m_box, u" fog"_s);
    EXPECT_EQ(m_queries.size(), 4);
    EXPECT_EQ(m_queries.constLast().constFirst(), u"fog"_s);
    EXPECT_FALSE(m_popup->isOpen());
}

TEST_F(SearchBoxTest, BehindTheSignIsWhatThePaletteFinds)
{
    QTest::keyClicks(&m_box, u">"_s);
    EXPECT_EQ(m_popup->titles(), QStringList({u"Fold"_s, u"Fold all"_s, u"Print"_s}));
    QTest::keyClicks(offered(), u"L fo"_s);
    EXPECT_EQ(m_box.text(), u">L fo"_s) << "what is typed goes on";
    EXPECT_EQ(m_popup->titles(), QStringList({u"Fold"_s, u"Fold all"_s}));
    EXPECT_TRUE(m_queries.isEmpty());
    QTest::keyClicks(offered(), u"x"_s);
    EXPECT_FALSE(m_popup->isOpen());
}

TEST_F(SearchBoxTest, TheKeyOfThePaletteDoesAsItsSignInTheBoxToo)
{
    QTest::keyClicks(&m_box, u":"_s);
    EXPECT_EQ(m_popup->titles(), QStringList({u"Fold"_s, u"Fold all"_s, u"Print"_s}));
    QTest::keyClicks(offered(), u"pri"_s);
    EXPECT_EQ(m_popup->titles(), QStringList(u"Print"_s));
    EXPECT_TRUE(m_queries.isEmpty());
}

TEST_F(SearchBoxTest, ReturnTakesTheFirstAndTheQueryIsThereAgain)
{
    m_box.setQuery(u"fog"_s);
    m_box.takeKeyboard();
    QTest::keyClicks(&m_box, u">"_s);
    QTest::keyClicks(offered(), u"fold"_s);
    QTest::keyClick(offered(), Qt::Key_Return);
    EXPECT_EQ(m_done, QStringList {u"Fold"_s});
    EXPECT_EQ(m_box.text(), u"fog"_s);
    EXPECT_FALSE(m_popup->isOpen());
}

TEST_F(SearchBoxTest, ACommandFindsTheKeyboardWhereItWas)
{
    QTest::keyClicks(&m_box, u">"_s);
    QTest::keyClick(offered(), Qt::Key_Return);
    EXPECT_TRUE(m_page.hasFocus());
}

TEST_F(SearchBoxTest, AClickOnTheKeysChoosesTheCommandToo)
{
    QTest::keyClicks(&m_box, u">"_s);
    QAbstractItemView &view = *m_popup->popup();
    const QModelIndex keys = view.model()->index(1, 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(keys).center());
    EXPECT_EQ(m_done, QStringList {u"Fold all"_s});
}

TEST_F(SearchBoxTest, DownGoesToTheNextCommand)
{
    QTest::keyClicks(&m_box, u">"_s);
    QTest::keyClick(offered(), Qt::Key_Down);
    EXPECT_EQ(m_box.text(), u">"_s) << "what was typed stays";
    QTest::keyClick(offered(), Qt::Key_Return);
    EXPECT_EQ(m_done, QStringList {u"Fold all"_s});
}

TEST_F(SearchBoxTest, ThePaletteIsOpenedWithItsSignAndKeepsTheQuery)
{
    m_box.setQuery(u"fog"_s);
    m_box.openPalette();
    EXPECT_EQ(m_box.text(), u">"_s);
    EXPECT_EQ(m_popup->titles().size(), 3);
    QTest::keyClick(offered(), Qt::Key_Escape);
    QTest::keyClick(&m_box, Qt::Key_Escape);
    EXPECT_EQ(m_box.text(), u"fog"_s);
}

TEST_F(SearchBoxTest, EscapeClosesTheCommandsAndThenLeaves)
{
    QTest::keyClicks(&m_box, u">"_s);
    QTest::keyClick(offered(), Qt::Key_Escape);
    EXPECT_FALSE(m_popup->isOpen());
    EXPECT_TRUE(m_left.isEmpty());
    QTest::keyClick(&m_box, Qt::Key_Return);
    EXPECT_TRUE(m_popup->isOpen()) << "they can be had again";
    QTest::keyClick(offered(), Qt::Key_Escape);
    QTest::keyClick(&m_box, Qt::Key_Escape);
    EXPECT_EQ(m_left.size(), 1);
    EXPECT_EQ(m_box.text(), QString());
    EXPECT_TRUE(m_done.isEmpty());
}

TEST_F(SearchBoxTest, AnIdAndAnAddressAreGoneTo)
{
    const QSignalSpy addresses(&m_box, &SearchBox::addressEntered);
    m_box.setText(u"https://news.ycombinator.com/item?id=14952787"_s);
    QTest::keyClick(&m_box, Qt::Key_Return);
    ASSERT_EQ(addresses.size(), 1);
    EXPECT_EQ(addresses.constFirst().constFirst().value<discussion::Address>().item.number(), 14952787);
}

TEST_F(SearchBoxTest, ReturnAndDownLeadIntoTheResults)
{
    const QSignalSpy entered(&m_box, &SearchBox::queryEntered);
    QTest::keyClick(&m_box, Qt::Key_Return);
    EXPECT_TRUE(entered.isEmpty()) << "nothing was searched for";
    m_box.setText(u"fog"_s);
    QTest::keyClick(&m_box, Qt::Key_Return);
    QTest::keyClick(&m_box, Qt::Key_Down);
    EXPECT_EQ(entered.size(), 2);
}

TEST_F(SearchBoxTest, NamesAndFixedValuesAreOfferedAndTabTakesThem)
{
    QTest::keyClicks(&m_box, u"fog bef"_s);
    EXPECT_EQ(m_popup->titles(), QStringList {u"before:"_s});
    QTest::keyClick(offered(), Qt::Key_Tab);
    EXPECT_EQ(m_box.text(), u"fog before:"_s);
    m_box.setText(u"is:n"_s);
    QTest::keyClicks(&m_box, u"e"_s);
    QTest::keyClick(offered(), Qt::Key_Tab);
    EXPECT_EQ(m_box.text(), u"is:new "_s);
    EXPECT_EQ(m_queries.constLast().constFirst(), u"is:new"_s) << "it is searched for at once";
    EXPECT_TRUE(m_box.hasFocus());
}

TEST_F(SearchBoxTest, WhatIsOfferedIsInNobodysWay)
{
    const QSignalSpy entered(&m_box, &SearchBox::queryEntered);
    QTest::keyClicks(&m_box, u"bef"_s);
    ASSERT_TRUE(m_popup->isOpen());
    QTest::keyClick(offered(), Qt::Key_Return);
    EXPECT_EQ(entered.size(), 1) << "Return means the query as it is";
    EXPECT_EQ(m_box.text(), u"bef"_s);
    EXPECT_FALSE(m_popup->isOpen());
}

TEST_F(SearchBoxTest, AuthorsComeFromWhoKnowsThemWhileTheyAreWanted)
{
    QList<search::Beginning> asked;
    m_box.setEndings([&asked](const search::Beginning &beginning) {
        asked.append(beginning);
        return QtFuture::makeReadyFuture(Result<QStringList>({u"gull"_s, u"gulliver"_s}));
    });
    QTest::keyClicks(&m_box, u"by:gull"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_popup->isOpen(); }));
    EXPECT_EQ(asked.constLast(), (search::Beginning {search::Beginning::Kind::Author, u"gull"_s, {3, 4}}));
    EXPECT_EQ(m_popup->titles(), QStringList {u"gulliver"_s}) << "the other one is there already";
    QTest::keyClick(offered(), Qt::Key_Tab);
    EXPECT_EQ(m_box.text(), u"by:gulliver "_s);
}

TEST_F(SearchBoxTest, DownInTheEmptyBoxOffersWhatWasSearchedForBefore)
{
    m_box.setRecent({u"harbor lights"_s, u"fog"_s});
    QTest::keyClick(&m_box, Qt::Key_Down);
    EXPECT_EQ(m_popup->titles(), QStringList({u"harbor lights"_s, u"fog"_s}));
    QTest::keyClick(offered(), Qt::Key_Down);
    QTest::keyClick(offered(), Qt::Key_Return);
    EXPECT_EQ(m_box.text(), u"fog"_s);
    EXPECT_EQ(m_queries.constLast().constFirst(), u"fog"_s);
}

TEST_F(SearchBoxTest, WhatIsWrongIsUnderlinedAndNothingElseChanges)
{
    const QImage sound = [this] {
        m_box.setText(u"is:new"_s);
        return m_box.grab().toImage();
    }();
    m_box.setText(u"is:nxw"_s);
    const auto redOnes = [this] {
        const QImage image = m_box.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > color.green() + 100 && color.red() > color.blue() + 100 ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_GT(redOnes(), 10);
    EXPECT_EQ(m_box.text(), u"is:nxw"_s);
    m_box.setText(u"is:new"_s);
    EXPECT_EQ(redOnes(), 0);
    EXPECT_EQ(m_box.grab().toImage(), sound);
}

TEST_F(SearchBoxTest, APartIsPutBehindASpace)
{
    m_box.setText(u"fog"_s);
    m_box.insertPart(u"is:op"_s);
    EXPECT_EQ(m_box.text(), u"fog is:op"_s);
    EXPECT_EQ(m_queries.constLast().constFirst(), u"fog is:op"_s);
}

} // namespace backthread::searchui
