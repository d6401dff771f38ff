// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadview.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

class FindBarTest : public testing::Test {
protected:
    FindBarTest()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(view);
        layout->addWidget(bar);
        window.resize(900, 600);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        bar->open();
    }

    void type(const QString &words)
    {
        QTest::keyClicks(&line(), words);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !find.isSearching(); }, 30'000));
    }
    [[nodiscard]] QLineEdit &line() { return *bar->findChild<QLineEdit *>(); }
    [[nodiscard]] QToolButton *button(const QString &text)
    {
        for (auto *each : bar->findChildren<QToolButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    Page page {R"(
        1 host: A story
          7 ann: salt and pepper
          3 bob: salt
          5 dan: nothing
            6 eve: a salt mine
    )"};
    QWidget window;
    ThreadView *view = new ThreadView(page.rows, &window);
    ThreadFind find {page.rows, *view};
    FindBar *bar = new FindBar(find, &window);
};

TEST_F(FindBarTest, CountsWhatIsFound)
{
    EXPECT_TRUE(line().hasFocus());
    EXPECT_EQ(bar->countText(), QString());
    type(u"salt"_s);
    EXPECT_EQ(bar->countText(), u"1 of 3"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(bar->countText(), u"2 of 3"_s);
    QTest::keyClick(&line(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&line(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(bar->countText(), u"3 of 3"_s);
    view->setCurrent(ItemId(5));
    EXPECT_EQ(bar->countText(), u"3 matches"_s);
    type(u"y"_s);
    EXPECT_EQ(bar->countText(), u"no match"_s);
}

TEST_F(FindBarTest, EscapeClosesItAndGivesTheKeyboardBack)
{
    const QSignalSpy left(bar, &FindBar::left);
    type(u"salt"_s);
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_TRUE(bar->isHidden());
    EXPECT_EQ(left.count(), 1);
    bar->open();
    EXPECT_EQ(line().text(), u"salt"_s);
    EXPECT_EQ(line().selectedText(), u"salt"_s);
}

TEST_F(FindBarTest, TogglesShowAndChangeTheFilter)
{
    EXPECT_FALSE(button(u"Only matches"_s)->isEnabled());
    type(u"mine"_s);
    QTest::mouseClick(button(u"Only matches"_s), Qt::LeftButton);
    EXPECT_EQ(find.filter().words, u"mine"_s);
    QTest::mouseClick(button(u"Author"_s), Qt::LeftButton);
    EXPECT_EQ(find.filter().author, u"eve"_s);
    ASSERT_TRUE(button(u"by eve"_s));
    EXPECT_TRUE(button(u"by eve"_s)->isChecked());
    find.showAll();
    EXPECT_FALSE(button(u"Author"_s)->isChecked());
    EXPECT_FALSE(button(u"Only matches"_s)->isChecked());
}

TEST_F(FindBarTest, ItsKeysAreItsOwnWhileItHasTheKeyboard)
{
    int taken = 0;
    for (const auto key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Space, Qt::Key_Z}) {
        auto *action = new QAction(&window);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        window.addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&taken] { ++taken; });
    }
    for (const auto key : {Qt::Key_Z, Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape})
        QTest::keyClick(&line(), key);
    EXPECT_EQ(taken, 0);
    EXPECT_TRUE(bar->isHidden());
}

TEST_F(FindBarTest, ANarrowOneHasTwoLines)
{
    const int height = bar->height();
    window.resize(440, 600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->height() > height; }, 30'000));
    EXPECT_LE(window.width(), 440);
}

TEST_F(FindBarTest, ItsPartsStandCloseTogetherInAWideWindow)
{
    window.resize(1600, 600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->width() > 1500; }, 30'000));
    EXPECT_LT(line().width(), 500);
    EXPECT_LT(button(u"New"_s)->mapTo(bar, QPoint()).x(), 1000);
}

} // namespace backthread::threadview
