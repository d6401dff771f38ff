// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/search/commandpopup.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace backthread::searchui {

namespace {

constexpr QChar kCommandSign = u'>';

/// What closes a popup, or chooses in it.
bool isForPopup(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_commands(new CommandPopup(this))
{
    setPlaceholderText(tr("search comments, paste an id or a link, or type > and a command …"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMaxLength(2000);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::edit);
    connect(m_commands, &CommandPopup::chosen, this, &SearchBox::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == this && before)
            m_before = before;
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::enter);
}

void SearchBox::setCommands(const QList<QAction *> &commands)
{
    m_commands->setCommands(commands);
}

void SearchBox::setQuery(const QString &query)
{
    m_query = query;
    if (text() != query)
        setText(query);
}

void SearchBox::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::isCommand() const
{
    return text().trimmed().startsWith(kCommandSign);
}

void SearchBox::edit()
{
    if (isCommand()) {
        m_commands->offer(text().trimmed().sliced(1));
        return;
    }
    m_commands->hide();
    m_query = text();
    Q_EMIT queryChanged(m_query.trimmed());
}

void SearchBox::enter()
{
    if (isCommand())
        edit(); // the popup was closed
    else if (const auto address = discussion::parseAddress(text()))
        Q_EMIT addressEntered(*address);
    else if (!text().trimmed().isEmpty())
        Q_EMIT queryEntered();
}

void SearchBox::choose(QAction *command)
{
    setText(m_query);
    if (m_before)
        m_before->setFocus();
    command->trigger();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (m_commands->isOpen() && isForPopup(event->key())) {
        event->ignore(); // which leaves it to the popup
    } else if (event->key() == Qt::Key_Escape) {
        setText(m_query);
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Down) {
        if (isCommand())
            edit();
        else
            Q_EMIT queryEntered();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace backthread::searchui
