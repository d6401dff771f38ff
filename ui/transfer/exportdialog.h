// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/exportable.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace backthread::transferui {

/// Asks what to write to a file, and in which format. Stands before the window without blocking the program.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// What was chosen last, to begin with.
    struct Choice {
        QString key;
        transfer::Format format = transfer::Format::Html;
    };
    /// `exportables`: at least one.
    ExportDialog(const QList<Exportable> &exportables, const Choice &last, QWidget *parent);

    [[nodiscard]] const Exportable &exportable() const;
    [[nodiscard]] transfer::Format format() const;

private:
    void explain();

    QList<Exportable> m_exportables;
    QComboBox *m_what;
    QComboBox *m_format;
    QLabel *m_explanation;
};

} // namespace backthread::transferui
