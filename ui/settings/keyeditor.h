// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

class KeyChip;
class KeyRecorder;

/// The keys of one command, each to be changed or removed, and more to be added. A key that another command
/// has is only taken from it when asked for.
class KeyEditor final : public QWidget {
    Q_OBJECT
public:
    explicit KeyEditor(shell::Preferences &preferences, QWidget *parent = nullptr);

    void setCommand(shell::Command command);
    /// Waits for the key that is to replace the first one.
    void record() { recordInto(0); }

private:
    QWidget *makeKeysRow();
    QWidget *makeRecordingRow();
    QWidget *makeConflictRow();
    void showKeys();
    void addChip();
    void recordInto(int place);
    void judge(const QKeySequence &key);
    void apply(const QKeySequence &key);
    void remove(int place);
    void setKeys(const QList<QKeySequence> &keys);

    shell::Preferences &m_preferences;
    shell::Command m_command {};
    int m_place = 0; ///< Of the key that is being changed; beyond the last: one is being added.
    QKeySequence m_wanted; ///< While its owner is to be decided upon.
    QLabel *m_title;
    QStackedWidget *m_rows;
    QWidget *m_keysRow = nullptr;
    QHBoxLayout *m_keys = nullptr;
    QList<KeyChip *> m_chips; ///< As many as were ever needed; the others are hidden.
    QWidget *m_lastOfChips = nullptr; ///< What Tab comes from to the next one.
    QPushButton *m_add = nullptr;
    QPushButton *m_reset = nullptr;
    QWidget *m_recordingRow = nullptr;
    KeyRecorder *m_recorder = nullptr;
    QWidget *m_conflictRow = nullptr;
    QLabel *m_conflict = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace backthread::settings
