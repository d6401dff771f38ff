// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using Source = Notice::Source;

class NoticeBarTest : public testing::Test {
protected:
    void add(Source source, const QString &text) { bar.add({source, text, {}, {}}); }
    void close() { QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton); }
    [[nodiscard]] QPushButton &button() { return *bar.findChild<QPushButton *>(); }

    NoticeBar bar;
};

TEST_F(NoticeBarTest, IsThereOnlyWhileThereIsSomethingToSay)
{
    EXPECT_TRUE(bar.isHidden());
    add(Source::Thread, u"no answer"_s);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), u"no answer"_s);
    EXPECT_TRUE(button().isHidden());
    close();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.text(), QString());
}

TEST_F(NoticeBarTest, SuccessTakesBackOnlyItsOwn)
{
    add(Source::Message, u"the library was damaged"_s);
    add(Source::List, u"the list is old"_s);
    add(Source::Thread, u"the thread is old"_s);
    bar.clear(Source::Thread);
    EXPECT_EQ(bar.text(), u"the list is old"_s);
    bar.clear(Source::Thread);
    EXPECT_EQ(bar.text(), u"the list is old"_s);
    bar.clear(Source::List);
    EXPECT_EQ(bar.text(), u"the library was damaged"_s);
}

TEST_F(NoticeBarTest, OfThreadAndListOnlyTheLatestCounts)
{
    for (const Source source : {Source::Thread, Source::List}) {
        add(source, u"first"_s);
        add(source, u"second"_s);
        EXPECT_EQ(bar.text(), u"second"_s);
        close();
        EXPECT_TRUE(bar.isHidden());
    }
}

TEST_F(NoticeBarTest, ClosingOneWordOnTheNetworkClosesTheOtherButNoMessage)
{
    add(Source::Message, u"the disk is full"_s);
    add(Source::List, u"no network"_s);
    add(Source::Thread, u"no network, this is a copy"_s);
    close();
    EXPECT_EQ(bar.text(), u"the disk is full"_s);
    add(Source::List, u"no network"_s);
    EXPECT_EQ(bar.text(), u"no network"_s);
}

TEST_F(NoticeBarTest, MessagesWaitForEachOtherAndAreSaidOnce)
{
    add(Source::Message, u"one"_s);
    add(Source::Message, u"two"_s);
    add(Source::Message, u"one"_s);
    EXPECT_EQ(bar.text(), u"one"_s);
    close();
    EXPECT_EQ(bar.text(), u"two"_s);
    close();
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, EachButtonDoesWhatItsOwnNoticeOffers)
{
    QStringList done;
    for (const QString &what : {u"first"_s, u"second"_s})
        bar.add({Source::Undo, what, u"Undo "_s + what, [&done, what] { done.append(what); }});
    EXPECT_EQ(button().text(), u"Undo second"_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(bar.text(), u"first"_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(done, (QStringList {u"second"_s, u"first"_s}));
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, TakesBackWhatWasDoneLast)
{
    EXPECT_FALSE(bar.undo());
    QStringList undone;
    const auto offer = [&](const QString &text) {
        bar.add({Source::Undo, text, u"Undo"_s, [&undone, text] { undone.append(text); }});
    };
    offer(u"first"_s);
    offer(u"second"_s);
    add(Source::Message, u"the library was damaged"_s);
    EXPECT_TRUE(bar.undo());
    EXPECT_EQ(undone, QStringList {u"second"_s});
    EXPECT_EQ(bar.text(), u"the library was damaged"_s) << "it has to be read";
    EXPECT_TRUE(bar.undo());
    EXPECT_FALSE(bar.undo());
    EXPECT_EQ(undone, (QStringList {u"second"_s, u"first"_s}));
}

} // namespace backthread::shell
