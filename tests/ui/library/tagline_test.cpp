// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::library {

using namespace Qt::StringLiterals;

namespace {

class TagLineTest : public testing::Test {
protected:
    void show(TagLine &line)
    {
        line.setKnownTags({u"sea"_s, u"seal"_s, u"two words"_s});
        line.show();
        line.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&line));
        line.setFocus();
    }
    /// What is on offer, the chosen one first.
    [[nodiscard]] static QStringList offered()
    {
        const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QStringList tags;
        for (int row = 0; popup && row < popup->model()->rowCount(); ++row)
            tags.append(popup->model()->index(row, 0).data().toString());
        return tags;
    }
    static void choose() { QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); }
};

} // namespace

TEST_F(TagLineTest, CompletesTheTagThatIsBeingTyped)
{
    TagLine line(TagLine::Content::Tags);
    show(line);
    QTest::keyClicks(&line, u"lamp SE"_s);
    EXPECT_EQ(offered(), (QStringList {u"sea"_s, u"seal"_s}));
    choose();
    EXPECT_EQ(line.text(), u"lamp sea "_s);
    QTest::keyClicks(&line, u"\"two"_s);
    EXPECT_EQ(offered(), QStringList {u"two words"_s});
    choose();
    EXPECT_EQ(line.text(), u"lamp sea \"two words\" "_s);
    QTest::keyClicks(&line, u"seal"_s);
    EXPECT_EQ(offered(), QStringList()) << "it is there";
}

TEST_F(TagLineTest, CompletesInTheMiddleOfTheLine)
{
    TagLine line(TagLine::Content::Tags);
    show(line);
    line.setText(u"a  b"_s);
    line.setCursorPosition(2);
    QTest::keyClicks(&line, u"tw"_s);
    choose();
    EXPECT_EQ(line.text(), u"a \"two words\"  b"_s);
    EXPECT_EQ(line.cursorPosition(), 14);
}

TEST_F(TagLineTest, AmongWordsOnlyWhatSaysThatItIsATagIsCompleted)
{
    TagLine line(TagLine::Content::Words);
    show(line);
    QSignalSpy edited(&line, &QLineEdit::textEdited);
    QTest::keyClicks(&line, u"se"_s);
    EXPECT_EQ(offered(), QStringList());
    QTest::keyClicks(&line, u" #"_s);
    EXPECT_EQ(offered().size(), 3);
    QTest::keyClicks(&line, u"tw"_s);
    choose();
    EXPECT_EQ(line.text(), u"se #\"two words\" "_s);
    EXPECT_EQ(edited.last().value(0).toString(), line.text());
    QTest::keyClicks(&line, u"tag:seal"_s);
    line.setText(line.text() + u' ');
    EXPECT_EQ(line.text(), u"se #\"two words\" tag:seal "_s);
}

TEST_F(TagLineTest, TheKeyDownOffersAll)
{
    TagLine line(TagLine::Content::Tags);
    show(line);
    QTest::keyClick(&line, Qt::Key_Down);
    EXPECT_EQ(offered(), (QStringList {u"sea"_s, u"seal"_s, u"two words"_s}));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    EXPECT_EQ(line.text(), QString());
}

} // namespace backthread::library
