// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every dialog and menu: letters of their own, and an order for Tab.
#include "readerstory.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

class Rooms : public ReaderStory {
protected:
    /// Opens each dialog by its command, and has `look` look at it.
    void visit(const std::function<void(QDialog &)> &look)
    {
        startReading();
        walkTo(1010);
        using shell::Command;
        for (const Command command : {Command::ShowKeys, Command::ShowManual, Command::About,
                 Command::SearchHelp, Command::ShowAuthor, Command::EditBookmark, Command::Export}) {
            SCOPED_TRACE(shell::infoOf(command).name);
            window().perform(command);
            auto *dialog = opened<QDialog>();
            look(*dialog);
            closeDialog();
        }
        window().perform(Command::ShowSettings);
        auto *settings = opened<settings::SettingsDialog>();
        for (const settings::SettingInfo &info : settings::settings()) {
            SCOPED_TRACE(info.text);
            settings->showSetting(info.setting);
            look(*settings);
        }
    }

    /// Letters that do something in it, with what they do.
    [[nodiscard]] static QMultiMap<QString, QString> lettersOf(const QWidget &dialog)
    {
        QMultiMap<QString, QString> letters;
        const auto add = [&](const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                letters.insert(key.toString(), text);
        };
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text());
        }
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                add(label->text());
        }
        return letters;
    }

    /// Where it stands in its dialog.
    [[nodiscard]] static QRect placeOf(const QWidget &widget)
    {
        return {widget.mapTo(widget.window(), QPoint()), widget.size()};
    }
    [[nodiscard]] static std::string nameOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QString name = button ? button->text() : widget.accessibleName();
        return (name + u' ' + QLatin1String(widget.metaObject()->className())).toStdString();
    }
};

} // namespace

TEST_F(Rooms, NoLetterDoesTwoThingsInADialog)
{
    visit([](const QDialog &dialog) {
        const auto letters = lettersOf(dialog);
        for (const QString &letter : letters.uniqueKeys())
            EXPECT_EQ(letters.count(letter), 1) << letters.values(letter).join(u'|').toStdString();
    });
}

TEST_F(Rooms, TabGoesDownOrToTheRightAndOnceBackToTheTop)
{
    visit([this](const QDialog &dialog) {
        const QWidget *first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        if (!(first->focusPolicy() & Qt::TabFocus)) { // such as a text to be read
            press(Qt::Key_Tab);
            first = QApplication::focusWidget();
        }
        int backwards = 0;
        QStringList way;
        const QWidget *here = first;
        for (int steps = 0; steps < 60; ++steps) {
            press(Qt::Key_Tab);
            const QWidget *next = QApplication::focusWidget();
            ASSERT_NE(next, nullptr);
            ASSERT_EQ(next->window(), &dialog);
            const QRect from = placeOf(*here);
            const QRect to = placeOf(*next);
            const bool isOn = to.top() >= from.bottom() || to.left() >= from.right()
                || (to.top() >= from.top() && to.left() >= from.left());
            if (!isOn) {
                ++backwards;
                way.append(QString::fromStdString(nameOf(*here) + " -> " + nameOf(*next)));
            }
            here = next;
            if (next == first)
                break;
        }
        EXPECT_EQ(here, first) << "Tab comes round";
        EXPECT_LE(backwards, 1) << way.join(u'\n').toStdString();
    });
}

TEST_F(Rooms, NoLetterDoesTwoThingsInAMenu)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_M, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    int without = 0;
    QList<QMenu *> menus {menu};
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            menus.append(action->menu());
    }
    EXPECT_GT(menus.size(), 10);
    for (QMenu *each : std::as_const(menus)) {
        Q_EMIT each->aboutToShow();
        QSet<QString> letters;
        for (const QAction *action : each->actions()) {
            if (action->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            without += letter.isEmpty() ? 1 : 0;
            EXPECT_FALSE(letters.contains(letter)) << action->text().toStdString();
            if (letter.isEmpty())
                continue;
            letters.insert(letter);
        }
    }
    EXPECT_LE(without, 2) << "a long menu may use up all letters of its last entries";
    QTest::keyClick(menu, Qt::Key_Escape);
    for (const auto *button : window().findChildren<QToolButton *>())
        EXPECT_FALSE(button->accessibleName().contains(u'&') || button->toolTip().contains(u'&'))
            << button->toolTip().toStdString();
}

} // namespace backthread::stories
