// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/settings/mutingpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/thread/previewcard.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::Row;

namespace {

/// Mutes things in the lighthouse's discussion.
class Muting : public ReaderStory {
protected:
    [[nodiscard]] services::MuteService &mutes() { return upkeep().mutes(); }
    [[nodiscard]] bool isMuted(qint64 comment)
    {
        const int row = page().rows().rowOf(ItemId(comment));
        return row >= 0 && page().rows().row(row).kind == Row::Kind::Muted;
    }
    /// Of what the key offers, the entry that begins so: the first of its times.
    void muteCurrent(const QString &what)
    {
        press(Qt::Key_I, Qt::ShiftModifier);
        auto *times = qobject_cast<QMenu *>(QApplication::activePopupWidget()); // of the first entry
        ASSERT_NE(times, nullptr);
        auto *menu = qobject_cast<QMenu *>(times->parentWidget());
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        const auto entry = std::ranges::find_if(
            actions, [&](const QAction *action) { return action->text().remove(u'&').startsWith(what); });
        ASSERT_NE(entry, actions.end()) << what.toStdString();
        while (menu->activeAction() != *entry)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        auto *spans = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(spans, nullptr);
        ASSERT_NE(spans, menu);
        ASSERT_EQ(spans->activeAction()->text().remove(u'&'), u"For a day"_s);
        QTest::keyClick(spans, Qt::Key_Return);
        lookAt(0);
    }
    void muteBo()
    {
        walkTo(1020);
        muteCurrent(u"Mute user bo"_s);
        ASSERT_TRUE(eventually([this] { return isMuted(1020); }));
    }
};

TEST_F(Muting, AnAuthorIsFoldedToAStubThatOneKeyShows)
{
    startReading();
    const std::string before = rows();
    muteBo();
    EXPECT_TRUE(isMuted(1041)) << "also by bo";
    EXPECT_FALSE(isMuted(1040)) << "a reply to bo by somebody else";
    EXPECT_EQ(rows(), before) << "nothing is missing, and numbers are the same";
    EXPECT_FALSE(view().rectOf({Kind::Muted, ItemId(1020), {}}).isNull()) << "it says so";
    EXPECT_TRUE(notice().startsWith(u"Muted: user bo, until "_s)) << notice().toStdString();

    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(isMuted(1020));
    EXPECT_TRUE(isMuted(1041)) << "only this one";
    ASSERT_TRUE(view().show(ItemId(1041)));
    settle();
    ASSERT_TRUE(click({Kind::Muted, ItemId(1041), {}}));
    settle();
    EXPECT_FALSE(isMuted(1041));
}

TEST_F(Muting, IsTakenBackAndSurvivesARestart)
{
    startReading();
    muteBo();
    restart();
    goTo(u"1000"_s);
    EXPECT_TRUE(isMuted(1020));
    EXPECT_TRUE(isMuted(1041));
    walkTo(1030);
    muteCurrent(u"Mute user cy"_s);
    ASSERT_TRUE(eventually([this] { return isMuted(1030); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return !isMuted(1030); }));
    EXPECT_TRUE(isMuted(1020)) << "that was another one";
}

TEST_F(Muting, ASubthreadHidesItsRepliesUntilOneIsJumpedTo)
{
    startReading();
    walkTo(1020);
    muteCurrent(u"Mute sub-thread"_s);
    ASSERT_TRUE(eventually([this] { return isMuted(1020); }));
    EXPECT_LT(page().rows().rowOf(ItemId(1040)), 0);
    EXPECT_EQ(page().rows().row(page().rows().rowOf(ItemId(1020))).hidden, 2);
    page().jumpTo(ItemId(1041));
    settle();
    EXPECT_EQ(current(), 1041);
    EXPECT_FALSE(isMuted(1020));
}

TEST_F(Muting, LateRepliesOfTheMutedAreNotAnnounced)
{
    startReading();
    ASSERT_TRUE(eventually([this] { return !page().snapshot().loading; }));
    muteBo();
    const qint64 muted = onServer([](standin::Server &server) {
        return server.corpus().addComment(1010, u"bo"_s, u"Once more, with salt."_s);
    });
    ASSERT_TRUE(eventually([&] { return page().rows().rowOf(ItemId(muted)) >= 0; }));
    settle();
    EXPECT_TRUE(isMuted(muted));
    EXPECT_EQ(page().arrivals().text(), QString());
    EXPECT_EQ(page().rows().arrangement().newInView, 0);
}

TEST_F(Muting, ASettingsPageAddsRemovesAndPutsBack)
{
    startReading();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = opened<settings::SettingsDialog>()->findChild<settings::MutingPage *>();
    ASSERT_NE(page, nullptr);
    auto *add = page->findChild<QLineEdit *>();
    add->setText(u"barnacles"_s);
    QTest::keyClick(add, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return isMuted(1041); })) << "by a word in its text";
    auto *table = page->findChild<QTreeWidget *>();
    ASSERT_EQ(table->topLevelItemCount(), 1);
    EXPECT_EQ(table->topLevelItem(0)->text(0), u"words “barnacles”"_s);
    EXPECT_EQ(table->topLevelItem(0)->text(1), u"for good"_s);

    table->setCurrentItem(table->topLevelItem(0));
    const auto buttons = page->findChildren<QPushButton *>();
    const auto button = [&](const QString &text) {
        return *std::ranges::find(buttons, text, &QPushButton::text);
    };
    button(u"&Unmute"_s)->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return !isMuted(1041); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return isMuted(1041); }));
}

TEST_F(Muting, MutedStoriesAreCountedAboveTheList)
{
    startReading();
    chooseSection(u"Top"_s);
    settle();
    const qsizetype all = listed().size();
    ASSERT_TRUE(std::ranges::any_of(
        listed(), [](const QString &row) { return row.contains(u"lighthouse keeper"_s); }));
    mutes().mute({.kind = Mute::Kind::Site, .text = u"example.org"_s}, discussion::MuteSpan::Day);
    ASSERT_TRUE(eventually([&] { return listed().size() < all; }));
    EXPECT_FALSE(std::ranges::any_of(
        listed(), [](const QString &row) { return row.contains(u"lighthouse keeper"_s); }));
    const auto labels = window().list().findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels,
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u" muted"_s); }));
    press(Qt::Key_D, Qt::ShiftModifier);
    EXPECT_EQ(listed().size(), all) << "shown like those that are hidden";
}

} // namespace

} // namespace backthread::stories
