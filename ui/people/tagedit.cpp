// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace backthread::people {

using namespace Qt::StringLiterals;

TagEdit::TagEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    m_completer->setWidget(this); // setCompleter() would complete the line as a whole
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::complete);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_completer->setCompletionPrefix(beginning());
        if (beginning().isEmpty())
            m_completer->popup()->hide();
        else
            m_completer->complete();
    });
}

void TagEdit::setKnown(const QStringList &tags)
{
    static_cast<QStringListModel *>(m_completer->model())->setStringList(tags);
}

void TagEdit::setTags(const QStringList &tags)
{
    setText(tags.join(u", "_s));
}

QStringList TagEdit::tags() const
{
    QStringList tags;
    for (const QString &part : text().split(u','))
        tags.append(part.simplified());
    tags.removeAll(QString());
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

/// Of the tag that the cursor is in.
QString TagEdit::beginning() const
{
    const QString before = text().left(cursorPosition());
    return before.sliced(before.lastIndexOf(u',') + 1).trimmed();
}

void TagEdit::complete(const QString &tag)
{
    const QString before = text().left(cursorPosition());
    const qsizetype begin = before.lastIndexOf(u',') + 1;
    const QString upTo = before.left(begin) + (begin > 0 ? u" "_s : QString()) + tag;
    setText(upTo + text().mid(cursorPosition()));
    setCursorPosition(int(upTo.size()));
}

void TagEdit::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && chooses)
        event->ignore(); // for the list
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace backthread::people
