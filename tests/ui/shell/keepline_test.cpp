// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keepservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/idleengine.h"
#include "ui/shell/keepline.h"
#include "ui/shell/noticebar.h"
#include "ui/wording/keeptext.h"

#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Keep;
using services::KeepProgress;
using services::KeepService;
using State = KeepProgress::State;

namespace {

class KeepLineTest : public testing::Test {
protected:
    void tell(State state, const Keep &keep = {})
    {
        KeepProgress progress;
        progress.state = state;
        progress.keep = keep;
        progress.done = 2;
        progress.stories = 5;
        Q_EMIT keeps.progressed(progress);
    }
    [[nodiscard]] bool canStop() { return !line.findChild<QToolButton *>()->isHidden(); }
    void actOnNotice() { bar.findChild<QPushButton *>()->click(); }

    IdleEngine idle;
    KeepService keeps {idle.engine};
    NoticeBar bar;
    KeepLine line {keeps, bar};
};

} // namespace

TEST_F(KeepLineTest, SaysHowFarItIsAndCanBeStoppedAsLongAsItGoesOn)
{
    EXPECT_EQ(line.text(), QString());
    tell(State::Running);
    EXPECT_TRUE(line.text().contains(u"2 of 5"_s)) << line.text().toStdString();
    EXPECT_TRUE(canStop());
    tell(State::Waiting);
    EXPECT_TRUE(canStop());
    tell(State::Complete);
    EXPECT_TRUE(line.text().contains(u"complete"_s)) << line.text().toStdString();
    EXPECT_FALSE(canStop());
    tell(State::Stopped);
    EXPECT_EQ(line.text(), QString());
    EXPECT_EQ(bar.text(), QString());
}

TEST_F(KeepLineTest, WhatFailedIsANotice)
{
    tell(State::Running);
    tell(State::Failed);
    EXPECT_EQ(line.text(), QString());
    EXPECT_TRUE(bar.text().startsWith(u"Top could not be kept offline."_s)) << bar.text().toStdString();
}

TEST_F(KeepLineTest, GoingOnLeavesAScheduleThatWasChangedSince)
{
    tell(State::OverBudget, {.stories = 7, .hours = 0});
    keeps.save({.stories = 9, .hours = 6});
    ASSERT_TRUE(waitUntil([this] { return keeps.keeps().size() == 1; }));
    actOnNotice();
    ASSERT_TRUE(waitUntil([this] { return keeps.isBusy(); }));
    EXPECT_EQ(keeps.stored({}).hours, 6);
    EXPECT_EQ(keeps.stored({}).stories, 9);
}

TEST_F(KeepLineTest, ATagIsNoMarkupInTheToolTip)
{
    tell(State::Running, {.kind = Keep::Kind::Bookmarks, .tag = u"<b>salt</b> & tar"_s});
    QTextDocument shown;
    shown.setHtml(line.toolTip());
    EXPECT_TRUE(shown.toPlainText().contains(u"<b>salt</b> & tar"_s)) << shown.toPlainText().toStdString();
}

} // namespace backthread::shell
