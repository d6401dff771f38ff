// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"
#include "ui/shell/preferences.h"

#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

class KeysDialogTest : public testing::Test {
protected:
    KeysDialogTest()
    {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] bool says(const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    QTemporaryDir profile;
    Preferences preferences {profile.filePath(u"settings.ini"_s)};
    KeysDialog dialog {preferences};
    QLineEdit &search = *dialog.findChild<QLineEdit *>();
    QScrollBar &scrollBar = *dialog.findChild<QScrollArea *>()->verticalScrollBar();
};

TEST_F(KeysDialogTest, KeysScrollItWhileSomebodyTypes)
{
    dialog.resize(dialog.width(), 300);
    ASSERT_TRUE(QTest::qWaitFor([this] { return scrollBar.maximum() > 300; }));
    ASSERT_TRUE(search.hasFocus());
    QTest::keyClick(&search, Qt::Key_Down);
    const int line = scrollBar.value();
    EXPECT_GT(line, 0);
    QTest::keyClick(&search, Qt::Key_PageDown);
    EXPECT_GT(scrollBar.value(), 2 * line);
    QTest::keyClick(&search, Qt::Key_PageUp);
    QTest::keyClick(&search, Qt::Key_Up);
    EXPECT_EQ(scrollBar.value(), 0);
    QTest::keyClicks(&search, u"fold"_s);
    EXPECT_EQ(search.text(), u"fold"_s);
}

TEST_F(KeysDialogTest, SaysThatNothingIsFound)
{
    EXPECT_FALSE(says(u"No key does that"_s));
    QTest::keyClicks(&search, u"xyzzy"_s);
    EXPECT_TRUE(says(u"No key does that"_s));
    search.clear();
    EXPECT_FALSE(says(u"No key does that"_s));
}

TEST_F(KeysDialogTest, IsNoLargerThanTheScreen)
{
    const QSize screen = dialog.screen()->availableSize();
    EXPECT_LE(dialog.width(), screen.width());
    EXPECT_LE(dialog.height(), screen.height());
    EXPECT_EQ(dialog.findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
}

} // namespace backthread::shell
