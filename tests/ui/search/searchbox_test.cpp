// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/commandpopup.h"
#include "ui/search/searchbox.h"

#include <QAbstractItemView>
#include <QAction>
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
        m_foldAll.setShortcut(QKeySequence(u"1"_s));
        m_off.setEnabled(false);
        m_box.setCommands({&m_fold, &m_foldAll, &m_print, &m_off});
        for (const QAction *command : {&m_fold, &m_foldAll, &m_print, &m_off})
            QObject::connect(
                command, &QAction::triggered, &m_box, [this, command] { m_done.append(command->text()); });
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
    CommandPopup *m_popup = m_box.findChild<CommandPopup *>();
    QAction m_fold {u"Fold"_s};
    QAction m_foldAll {u"Fold all"_s};
    QAction m_print {u"Print"_s};
    QAction m_off {u"Fold what is off"_s};
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

TEST_F(SearchBoxTest, BehindTheSignAreCommandsThatCanBeGiven)
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
    const QModelIndex keys = view.model()->index(1, 1);
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

} // namespace backthread::searchui
