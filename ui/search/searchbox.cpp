// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "core/discussion/address.h"

#include <QKeyEvent>

namespace backthread::searchui {

using discussion::Address;

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

void SearchBox::enter()
{
    const auto address = discussion::parseAddress(text());
    if (address && address->kind == Address::Kind::Item)
        Q_EMIT itemEntered(address->item);
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
