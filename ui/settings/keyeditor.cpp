// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyeditor.h"

#include "ui/settings/keychip.h"
#include "ui/settings/keyrecorder.h"
#include "ui/shell/preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace backthread::settings {

using shell::Command;
using shell::KeyBindings;

namespace {

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    return row;
}

QString textOf(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

KeyEditor::KeyEditor(shell::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_rows(new QStackedWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_rows->addWidget(makeKeysRow());
    m_rows->addWidget(makeRecordingRow());
    m_rows->addWidget(makeConflictRow());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_rows);
    connect(&m_preferences, &shell::Preferences::keysChanged, this, &KeyEditor::showKeys);
}

QWidget *KeyEditor::makeKeysRow()
{
    m_keysRow = new QWidget(m_rows);
    m_add = new QPushButton(tr("&Add a key"), m_keysRow);
    m_reset = new QPushButton(tr("&Reset"), m_keysRow);
    m_reset->setToolTip(tr("Gives the command its default keys"));
    auto *row = rowIn(m_keysRow);
    m_keys = new QHBoxLayout;
    row->addLayout(m_keys);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_reset);
    connect(m_add, &QPushButton::clicked, this,
        [this] { recordInto(int(m_preferences.keys().keys(m_command).size())); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        KeyBindings keys = m_preferences.keys();
        keys.reset(m_command);
        m_preferences.setKeys(keys);
        m_add->setFocus();
    });
    return m_keysRow;
}

QWidget *KeyEditor::makeRecordingRow()
{
    m_recordingRow = new QWidget(m_rows);
    m_recorder = new KeyRecorder(m_recordingRow);
    auto *cancel = new QPushButton(tr("Leave it"), m_recordingRow);
    cancel->setFocusPolicy(Qt::NoFocus); // the keyboard has Escape; all other keys are taken down
    auto *row = rowIn(m_recordingRow);
    row->addWidget(new QLabel(tr("Press the new keys (Escape leaves it):"), m_recordingRow));
    row->addWidget(m_recorder, 1);
    row->addWidget(cancel);
    const auto giveUp = [this] {
        showKeys();
        m_add->setFocus();
    };
    connect(cancel, &QPushButton::clicked, this, giveUp);
    connect(m_recorder, &KeyRecorder::givenUp, this, giveUp);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyEditor::judge);
    return m_recordingRow;
}

QWidget *KeyEditor::makeConflictRow()
{
    m_conflictRow = new QWidget(m_rows);
    m_conflict = new QLabel(m_conflictRow);
    m_conflict->setTextFormat(Qt::PlainText);
    m_take = new QPushButton(tr("&Take it over"), m_conflictRow);
    auto *leave = new QPushButton(tr("Lea&ve it"), m_conflictRow);
    auto *row = rowIn(m_conflictRow);
    row->addWidget(m_conflict, 1);
    row->addWidget(m_take);
    row->addWidget(leave);
    connect(m_take, &QPushButton::clicked, this, [this] { apply(m_wanted); });
    connect(leave, &QPushButton::clicked, this, [this] {
        showKeys();
        m_add->setFocus();
    });
    return m_conflictRow;
}

void KeyEditor::setCommand(Command command)
{
    m_command = command;
    m_title->setText(infoOf(command).title());
    showKeys();
}

void KeyEditor::showKeys()
{
    const QList<QKeySequence> keys = m_preferences.keys().keys(m_command);
    while (m_chips.size() < keys.size())
        addChip();
    for (int place = 0; place < m_chips.size(); ++place) {
        m_chips.at(place)->setVisible(place < keys.size());
        if (place < keys.size())
            m_chips.at(place)->setKey(keys.at(place));
    }
    m_reset->setEnabled(!m_preferences.keys().isDefault(m_command));
    m_rows->setCurrentWidget(m_keysRow);
}

void KeyEditor::addChip()
{
    auto *chip = new KeyChip(m_keysRow);
    const int place = int(m_chips.size());
    connect(chip, &KeyChip::changeWanted, this, [this, place] { recordInto(place); });
    connect(chip, &KeyChip::removeWanted, this, [this, place] { remove(place); });
    m_keys->addWidget(chip);
    // Tab comes from the chip before, the first time from whatever stands before the button.
    if (!m_lastOfChips) {
        m_lastOfChips = m_add->previousInFocusChain();
        while (m_lastOfChips->focusPolicy() == Qt::NoFocus && m_lastOfChips != m_add)
            m_lastOfChips = m_lastOfChips->previousInFocusChain();
    }
    m_lastOfChips = chip->tabAfter(m_lastOfChips);
    m_chips.append(chip);
}

void KeyEditor::recordInto(int place)
{
    m_place = place;
    m_rows->setCurrentWidget(m_recordingRow);
    m_recorder->start();
}

/// Gives the command its key, or says who has it.
void KeyEditor::judge(const QKeySequence &key)
{
    const shell::CommandInfo *owner = m_preferences.keys().ownerOf(key, m_command);
    if (!owner) {
        apply(key);
        return;
    }
    m_wanted = key;
    m_conflict->setText(tr("%1 belongs to “%2”.").arg(textOf(key), owner->title()));
    m_rows->setCurrentWidget(m_conflictRow);
    m_take->setFocus();
}

void KeyEditor::apply(const QKeySequence &key)
{
    QList<QKeySequence> keys = m_preferences.keys().keys(m_command);
    if (m_place < keys.size())
        keys[m_place] = key;
    else
        keys.append(key);
    setKeys(keys);
}

void KeyEditor::remove(int place)
{
    QList<QKeySequence> keys = m_preferences.keys().keys(m_command);
    keys.removeAt(place);
    setKeys(keys);
}

void KeyEditor::setKeys(const QList<QKeySequence> &keys)
{
    KeyBindings bindings = m_preferences.keys();
    bindings.setKeys(m_command, keys);
    m_preferences.setKeys(bindings);
    showKeys();
    m_add->setFocus();
}

} // namespace backthread::settings
