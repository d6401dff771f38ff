// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include <QKeyEvent>

namespace backthread::searchui {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("search comments, paste an id or a link …"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMaxLength(2000);
    connect(this, &QLineEdit::textEdited, this,
        [this](const QString &text) { Q_EMIT queryChanged(text.trimmed()); });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::enter);
}

void SearchBox::setQuery(const QString &query)
{
    if (text() != query)
        setText(query);
}

void SearchBox::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::enter()
{
    if (const auto address = discussion::parseAddress(text()))
        Q_EMIT addressEntered(*address);
    else if (!text().trimmed().isEmpty())
        Q_EMIT queryEntered();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT queryEntered();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace backthread::searchui
