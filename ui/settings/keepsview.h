// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/keep.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace backthread::services {
class KeepService;
}

namespace backthread::settings {

/// What is kept offline, with a line that adds to it or changes it, and buttons for the chosen one.
class KeepsView final : public QWidget {
    Q_OBJECT
public:
    explicit KeepsView(services::KeepService &keeps, QWidget *parent = nullptr);

    /// With all that is in the table.
    [[nodiscard]] QSize sizeHint() const override;

private:
    QWidget *makeEditor();
    QWidget *makeButtons();
    void showKeeps();
    void showChosen();
    void updateButtons();
    [[nodiscard]] std::optional<discussion::Keep> chosen() const;
    /// As the editor has it.
    [[nodiscard]] discussion::Keep edited() const;

    services::KeepService &m_keeps;
    QTreeWidget *m_table;
    QComboBox *m_what = nullptr;
    QLineEdit *m_tag = nullptr;
    QSpinBox *m_stories = nullptr;
    QComboBox *m_hours = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace backthread::settings
