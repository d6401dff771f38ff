// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace backthread::settings {

/// Takes down the keys that are pressed next, also those that would move the focus. Escape alone gives up.
class KeyRecorder final : public QKeySequenceEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    /// Begins anew, with the keyboard.
    void start();

Q_SIGNALS:
    void recorded(const QKeySequence &key);
    void givenUp();

protected:
    bool event(QEvent *event) override;
};

} // namespace backthread::settings
