// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QLabel;
class QLineEdit;

namespace backthread::services {
class WatchService;
}

namespace backthread::settings {

/// The reader's own name, whose replies are watched.
class WatchingPage final : public FormPage {
    Q_OBJECT
public:
    explicit WatchingPage(services::WatchService &watches, QWidget *parent = nullptr);

private:
    void showSettings();

    services::WatchService &m_watches;
    QLineEdit *m_name;
    QLabel *m_problem;
};

} // namespace backthread::settings
