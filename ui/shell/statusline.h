// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/snapshot.h"

#include <QStatusBar>

class QLabel;

namespace backthread::shell {

/// The bottom line: what is held of the open thread, and whether we are online.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showThread(const discussion::ThreadSnapshot &snapshot);
    void showOnline(bool online);
    /// The word for it.
    [[nodiscard]] QString online() const;

private:
    QLabel *m_thread;
    QLabel *m_online;
};

} // namespace backthread::shell
