// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/readingpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/keysdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using settings::KeysPage;
using settings::ReadingPage;
using settings::SettingsDialog;
using shell::KeysDialog;

namespace {

class Settings : public ReaderStory {
protected:
    /// With nothing beside the thread.
    void startReadingAlone()
    {
        startReading();
        press(Qt::Key_F9);
        press(Qt::Key_F10);
        settle();
    }

    /// With Tab, until the focus is on what has such a name or text.
    void tabTo(const QString &name)
    {
        for (int steps = 0; nameOf(QApplication::focusWidget()) != name && steps < 60; ++steps)
            press(Qt::Key_Tab);
        ASSERT_EQ(nameOf(QApplication::focusWidget()).toStdString(), name.toStdString());
    }

    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text().remove(u'&') : QString::fromLatin1(widget->metaObject()->className());
    }

    /// From the open settings: gives a command another first key, by keyboard alone.
    void changeKey(const QString &command, Qt::Key key)
    {
        tabTo(u"Search the settings"_s);
        type(command);
        tabTo(u"Commands and their keys"_s);
        press(Qt::Key_Return);
        ASSERT_EQ(nameOf(QApplication::focusWidget()), u"Press the new keys, or Escape to leave it"_s);
        press(key);
        const QWidget *recorder = QApplication::focusWidget();
        ASSERT_TRUE(eventually([recorder] { return QApplication::focusWidget() != recorder; }));
    }

    [[nodiscard]] QString toolTipOf(const QString &button)
    {
        for (const auto *each : window().findChildren<QToolButton *>()) {
            if (each->accessibleName() == button)
                return each->toolTip();
        }
        return {};
    }

    [[nodiscard]] static QStringList labelsOf(const QWidget &dialog)
    {
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    [[nodiscard]] static int pixelsThatDiffer(const QImage &a, const QImage &b)
    {
        int pixels = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                pixels += a.pixel(x, y) != b.pixel(x, y);
        }
        return pixels;
    }

    [[nodiscard]] int columnWidth() { return view().scene().style.columnWidth; }
};

TEST_F(Settings, AKeyIsChangedByKeyboardAloneAndWorksAtOnceAndAfterARestart)
{
    startReadingAlone();
    press(Qt::Key_Question);
    auto *keys = opened<KeysDialog>();
    EXPECT_TRUE(labelsOf(*keys).contains(u"Next comment"_s));
    type(u"next comment"_s);
    EXPECT_TRUE(labelsOf(*keys).contains(u"Next comment"_s));
    EXPECT_TRUE(labelsOf(*keys).contains(u"J"_s));
    EXPECT_FALSE(labelsOf(*keys).contains(u"Parent"_s));
    tabTo(u"Change keys…"_s);
    press(Qt::Key_Space);
    (void)opened<SettingsDialog>();
    EXPECT_EQ(nameOf(QApplication::focusWidget()), u"Commands and their keys"_s);
    changeKey(u"next comment"_s, Qt::Key_G);
    closeDialog();
    press(Qt::Key_G);
    EXPECT_EQ(current(), 1010);
    press(Qt::Key_J);
    EXPECT_EQ(current(), 1010) << "the old key is no key any more";
    press(Qt::Key_Down);
    EXPECT_EQ(current(), 1020) << "the second one still is";
    press(Qt::Key_Question);
    EXPECT_TRUE(labelsOf(*opened<KeysDialog>()).contains(u"G"_s));
    closeDialog();

    restart();
    EXPECT_EQ(current(), 1020);
    press(Qt::Key_G);
    EXPECT_EQ(current(), 1040);
}

TEST_F(Settings, AThemeIsChosenAndThereAtOnceAndKept)
{
    const QPalette before = QApplication::palette();
    start();
    press(Qt::Key_Comma, Qt::ControlModifier);
    (void)opened<SettingsDialog>();
    type(u"theme"_s);
    tabTo(u"Theme"_s);
    press(Qt::Key_End);
    const auto isDark = [] { return QApplication::palette().color(QPalette::Base).lightness() < 128; };
    EXPECT_TRUE(isDark());
    settle();
    EXPECT_GT(view().scene().style.text.lightness(), 128);
    press(Qt::Key_Up);
    EXPECT_FALSE(isDark());
    press(Qt::Key_End);
    closeDialog();
    quit();
    EXPECT_EQ(shell::Preferences(profile().settingsPath).appearance().theme,
        shell::AppearanceSettings::Theme::Dark);
    QApplication::setPalette(before);
}

TEST_F(Settings, ItIsQuietAtNightAndADesktopWithoutATrayIsSaid)
{
    const auto noTray = u"This desktop has no tray, or hides it."_s;
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    type(u"notifications"_s);
    tabTo(u"None in quiet hours"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(labelsOf(*dialog).contains(noTray));
    tabTo(u"Icon in the tray, with the number of new replies"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(labelsOf(*dialog).contains(noTray));
    closeDialog();
    quit();
    const shell::PresenceSettings kept = shell::Preferences(profile().settingsPath).presence();
    EXPECT_TRUE(kept.quiet.areOn);
    EXPECT_TRUE(kept.tray);
    EXPECT_FALSE(kept.background) << "nobody has asked for it";
}

TEST_F(Settings, ASearchOfTheDesktopIsSwitchedOffAndStaysSo)
{
    start();
    press(Qt::Key_Comma, Qt::ControlModifier);
    const auto *dialog = opened<SettingsDialog>();
    type(u"krunner"_s);
    auto *box = named<QCheckBox>(*dialog, u"KRunner, the search of KDE, finds what is cached here"_s);
    ASSERT_NE(box, nullptr) << "the section that has it is turned to";
    box->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(box->isChecked());
    closeDialog();
    quit();
    const shell::Preferences kept(profile().settingsPath);
    EXPECT_FALSE(kept.answersKRunner());
    EXPECT_TRUE(kept.answersGnome()) << "each for itself";
}

TEST_F(Settings, AKeyOfAnotherCommandIsTakenOverWhenAskedFor)
{
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    changeKey(u"refresh"_s, Qt::Key_B);
    EXPECT_TRUE(labelsOf(*dialog).contains(u"B belongs to “Bookmark the comment”."_s))
        << labelsOf(*dialog).join(u'|').toStdString();
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (Ctrl+R)"_s) << "nothing happens before it is asked for";
    tabTo(u"Leave it"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (Ctrl+R)"_s);

    tabTo(u"Search the settings"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    changeKey(u"refresh"_s, Qt::Key_B);
    ASSERT_EQ(nameOf(QApplication::focusWidget()), u"Take it over"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (B)"_s);
    tabTo(u"Reset all keys"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (Ctrl+R)"_s);
    tabTo(u"Undo the reset"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (B)"_s);
    closeDialog();

    onServer([](standin::Server &server) { server.close(); });
    walkTo(1010);
    press(Qt::Key_B);
    EXPECT_TRUE(eventually([this] { return !notice().isEmpty(); })) << "it refreshes";
    EXPECT_TRUE(view().scene().bookmarks.isEmpty());
}

TEST_F(Settings, KeysAreAddedRemovedAndReset)
{
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    (void)opened<SettingsDialog>();
    type(u"refresh"_s);
    tabTo(u"Add a key"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    EXPECT_EQ(nameOf(QApplication::focusWidget()), u"Add a key"_s) << "Escape leaves it, not the dialog";
    press(Qt::Key_Space);
    press(Qt::Key_F12);
    ASSERT_TRUE(eventually([] { return nameOf(QApplication::focusWidget()) == u"Add a key"_s; }));
    tabTo(u"Remove Ctrl+R"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (F5)"_s);
    tabTo(u"Remove F5"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (F12)"_s);
    tabTo(u"Remove F12"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh"_s);
    tabTo(u"Reset"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(toolTipOf(u"Refresh"_s), u"Refresh (Ctrl+R)"_s);
}

TEST_F(Settings, KeysThatListsNeedAreCommandsOnlyInTheThread)
{
    start();
    goTo(u"1000"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), 1010);
    press(Qt::Key_F6);
    settle();
    const QWidget *list = QApplication::focusWidget();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(QApplication::focusWidget(), list);
}

TEST_F(Settings, TheColumnChangesWidthWhileTheCommentUnderTheEyeStays)
{
    startReadingAlone();
    walkTo(1022);
    scrollBy(40);
    const int place = heightOf(1022).value();
    const int before = columnWidth();
    for (int times = 0; times < 4; ++times)
        press(Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_LT(columnWidth(), before);
    settle();
    EXPECT_EQ(heightOf(1022), place);

    press(Qt::Key_Comma, Qt::ControlModifier);
    (void)opened<SettingsDialog>();
    tabTo(u"As wide as the window"_s);
    press(Qt::Key_Space);
    EXPECT_GT(columnWidth(), before);
    settle();
    EXPECT_EQ(heightOf(1022), place);
    closeDialog();

    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    settle();
    EXPECT_EQ(heightOf(1022), place);
    const int chosen = columnWidth();
    restart();
    EXPECT_EQ(columnWidth(), chosen);
}

TEST_F(Settings, TheDialogShowsWhatKeysChangeMeanwhile)
{
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    auto *size = dialog->findChild<ReadingPage *>()->findChild<QSpinBox *>();
    ASSERT_EQ(size->value(), 100);
    window().perform(shell::Command::LargerText);
    EXPECT_EQ(size->value(), 110);
    const auto columns = dialog->findChild<ReadingPage *>()->findChildren<QSpinBox *>();
    window().perform(shell::Command::WiderColumn);
    EXPECT_EQ(columns.at(1)->value(), 90);
}

TEST_F(Settings, SearchingLeavesTheRowsThatAreMeant)
{
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    type(u"density"_s);
    EXPECT_EQ(labelsOf(*dialog), QStringList(u"&Density:"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"top-level"_s);
    const auto *table = dialog->findChild<KeysPage *>()->findChild<QTreeWidget *>();
    ASSERT_TRUE(table->isVisible()) << "the section that has it is turned to";
    QStringList shown;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        if (!table->topLevelItem(row)->isHidden())
            shown.append(table->topLevelItem(row)->text(0));
    }
    EXPECT_EQ(shown, QStringList({u"Move"_s, u"Next top-level comment"_s, u"Previous top-level comment"_s}));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"zeppelin"_s);
    EXPECT_EQ(labelsOf(*dialog), QStringList(u"No setting has “zeppelin”."_s));
    settle();
    for (const QWidget *widget : QApplication::topLevelWidgets())
        EXPECT_TRUE(!widget->isVisible() || widget == dialog || widget == &window()) << "a stray window";
}

TEST_F(Settings, EverythingInTheDialogIsReachedByTabAndSeenToHaveTheFocus)
{
    startReadingAlone();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    for (const bool keys : {false, true}) {
        if (keys)
            dialog->showSetting(settings::Setting::Keys);
        settle();
        QSet<QWidget *> expected;
        for (auto *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
                && !widget->focusProxy())
                expected.insert(widget);
        }
        EXPECT_GE(expected.size(), 7);
        QSet<QWidget *> reached;
        for (qsizetype steps = 0; steps <= expected.size(); ++steps) {
            QWidget *widget = QApplication::focusWidget();
            reached.insert(widget);
            const QRect place(widget->mapTo(dialog, QPoint()), widget->size());
            const auto look = [&] { return dialog->grab(place.adjusted(-3, -3, 3, 3)).toImage(); };
            const QImage focused = look();
            press(Qt::Key_Tab);
            EXPECT_GT(pixelsThatDiffer(look(), focused), 60) << nameOf(widget).toStdString();
        }
        EXPECT_EQ(reached, expected);
    }
}

} // namespace

} // namespace backthread::stories
