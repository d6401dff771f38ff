// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyrecorder.h"

#include <QKeyEvent>

namespace backthread::settings {

KeyRecorder::KeyRecorder(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleName(tr("Press the new keys, or Escape to leave it"));
    connect(this, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!keySequence().isEmpty())
            Q_EMIT recorded(keySequence());
    });
}

void KeyRecorder::start()
{
    clear();
    setFocus();
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QKeySequenceEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier)
        Q_EMIT givenUp();
    else
        keyPressEvent(key); // before QWidget takes Tab for its own
    return true;
}

} // namespace backthread::settings
