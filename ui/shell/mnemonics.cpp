// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace backthread::shell {

namespace {

/// As it is read: without the mark of a mnemonic, and with ampersands as they are.
QString read(const QString &text)
{
    QString title;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        title += text.at(i);
    }
    return title;
}

bool isKey(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber(); // what any keyboard has
}

/// Of the first letter that is free; -1: there is none.
qsizetype freePlace(const QString &title, const QSet<QChar> &taken)
{
    for (const bool atBeginnings : {true, false}) {
        for (qsizetype i = 0; i < title.size(); ++i) {
            const bool isBeginning = i == 0 || title.at(i - 1).isSpace();
            if ((isBeginning || !atBeginnings) && isKey(title.at(i))
                && !taken.contains(title.at(i).toLower()))
                return i;
        }
    }
    return -1;
}

QString marked(const QString &title, qsizetype place)
{
    QString text;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (i == place || title.at(i) == u'&')
            text += u'&';
        text += title.at(i);
    }
    return text;
}

void giveMnemonics(const QMenu &menu)
{
    QSet<QChar> taken;
    for (QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QString title = read(action->text());
        const qsizetype place = freePlace(title, taken);
        if (place >= 0)
            taken.insert(title.at(place).toLower());
        action->setText(marked(title, place));
    }
}

} // namespace

void followMnemonics(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { giveMnemonics(menu); });
}

} // namespace backthread::shell
