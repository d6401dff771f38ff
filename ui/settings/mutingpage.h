// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace backthread::services {
class MuteService;
}

namespace backthread::settings {

/// What is muted and until when, with a line that adds to it.
class MutingPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit MutingPage(services::MuteService &mutes, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    QWidget *makeEditor();
    void showMutes();
    void showButtons();
    /// As the editor has it; nothing where it makes no sense.
    [[nodiscard]] std::optional<discussion::Mute> edited() const;
    void removeChosen();

    services::MuteService &m_mutes;
    QTreeWidget *m_table;
    QPushButton *m_remove = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_span = nullptr;
};

} // namespace backthread::settings
