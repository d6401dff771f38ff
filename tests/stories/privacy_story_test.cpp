// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a reader, and how it is cleared.
#include "readerstory.h"
#include "ui/people/persondialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/noticebar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using people::PersonDialog;
using settings::Setting;
using settings::SettingsDialog;

namespace {

class Privacy : public ReaderStory {
protected:
    /// The dialog, turned to that row.
    [[nodiscard]] SettingsDialog *settingsAt(Setting setting)
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = opened<SettingsDialog>();
        dialog->showSetting(setting);
        return dialog;
    }
    [[nodiscard]] static QString noticeOf(const QDialog &dialog)
    {
        const auto *notices = dialog.findChild<shell::NoticeBar *>();
        return notices->isVisible() ? notices->text() : QString();
    }
    [[nodiscard]] qsizetype storiesRead()
    {
        chooseSection(u"History"_s);
        settle();
        return listed().size();
    }
    [[nodiscard]] const QStringList &recent() { return upkeep().savedSearches().memory().recent; }
};

} // namespace

TEST_F(Privacy, TheHistoryIsClearedAndComesBackByUndo)
{
    startReading();
    goTo(u"2000"_s);
    const qsizetype read = storiesRead();
    ASSERT_GE(read, 2);
    auto *dialog = settingsAt(Setting::History);
    press(Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return noticeOf(*dialog).contains(u"removed from the history"_s); }));
    ASSERT_TRUE(eventually([this] { return listed().isEmpty(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return listed().size() == read; }));
    EXPECT_EQ(noticeOf(*dialog), QString());
    EXPECT_EQ(notice(), QString()) << "it is offered where it was done, and only there";
}

TEST_F(Privacy, RecentSearchesAreClearedWithUndoAndNotRememberedAnyMore)
{
    startReading();
    upkeep().savedSearches().remember(u"fog"_s);
    upkeep().savedSearches().remember(u"tide"_s);
    ASSERT_TRUE(eventually([this] { return recent().size() == 2; }));
    const QStringList before = recent();
    auto *dialog = settingsAt(Setting::RecentSearches);
    press(Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return recent().isEmpty(); }));
    EXPECT_TRUE(eventually([&] { return noticeOf(*dialog) == u"2 recent searches forgotten"_s; }))
        << noticeOf(*dialog).toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return recent() == before; }));

    dialog->showSetting(Setting::RemembersSearches);
    press(Qt::Key_Space);
    upkeep().savedSearches().remember(u"walrus"_s);
    upkeep().savedSearches().reread();
    settle();
    EXPECT_EQ(recent(), before);
    closeDialog();
    restart();
    EXPECT_TRUE(eventually([&] { return recent() == before; }));
    upkeep().savedSearches().remember(u"walrus"_s);
    upkeep().savedSearches().reread();
    settle();
    EXPECT_EQ(recent(), before) << "after a restart neither";
}

TEST_F(Privacy, WhatWasChangedGoesBackToItsDefault)
{
    startReading();
    auto *dialog = settingsAt(Setting::Density);
    const auto back = [dialog] {
        QList<QToolButton *> shown;
        for (auto *button : dialog->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Back to the default"_s))
                shown.append(button);
        }
        return shown;
    };
    EXPECT_TRUE(back().isEmpty());
    press(Qt::Key_Down);
    ASSERT_EQ(back().size(), 1);
    EXPECT_EQ(back().first()->accessibleName(), u"Back to the default: Density"_s);
    QTest::mouseClick(back().first(), Qt::LeftButton);
    EXPECT_TRUE(back().isEmpty());
    EXPECT_EQ(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), u"Normal"_s);
}

TEST_F(Privacy, MutingFromAUsersPageIsTakenBackThere)
{
    startReading();
    walkTo(1020);
    press(Qt::Key_P);
    auto *dialog = opened<PersonDialog>();
    auto *mute = named<QPushButton>(*dialog, u"Mute"_s);
    ASSERT_NE(mute, nullptr);
    QMenu *menu = mute->menu()->actions().first()->menu();
    ASSERT_NE(menu, nullptr);
    menu->actions().first()->trigger();
    services::MuteService &mutes = upkeep().mutes();
    ASSERT_TRUE(eventually([&] { return mutes.mutes().size() == 1 && !noticeOf(*dialog).isEmpty(); }));
    QTest::mouseClick(named<QPushButton>(*dialog, u"Undo"_s), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return mutes.mutes().isEmpty(); }));
}

} // namespace backthread::stories
