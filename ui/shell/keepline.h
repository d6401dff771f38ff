// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/keeprun.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace backthread::services {
class KeepService;
}

namespace backthread::shell {

class NoticeBar;

/// How keeping offline goes, in a corner of the status line, with a button that stops it. How it ended is
/// said there for a moment; in the bar of notices where somebody has to know.
class KeepLine final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive this.
    KeepLine(services::KeepService &keeps, NoticeBar &notices, QWidget *parent = nullptr);

    /// What it says; empty while there is nothing to say.
    [[nodiscard]] QString text() const;

private:
    void showProgress(const services::KeepProgress &progress);
    void warn(const services::KeepProgress &progress);

    services::KeepService &m_keeps;
    NoticeBar &m_notices;
    QLabel *m_text;
    QToolButton *m_stop;
    QTimer m_rest; ///< While the end is said.
};

} // namespace backthread::shell
