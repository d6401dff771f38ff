// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/exportdialog.h"

namespace backthread::transferui {

/// Asks what is to be exported, how and where to, and has it written while reading goes on. Remembers what
/// was chosen last. The window's thread only.
class Exports final : public QObject {
    Q_OBJECT
public:
    /// The dialogs belong to `window`.
    explicit Exports(QWidget &window);

    /// `exportables`: what there is to choose from, at least one.
    void ask(const QList<Exportable> &exportables);

Q_SIGNALS:
    /// A file is written.
    void saved(const QString &path);
    void failed(const backthread::Error &error);

private:
    void askWhere(const Exportable &exportable, transfer::Format format);
    void save(const Exportable &exportable, transfer::Format format, const QString &path);

    QWidget &m_window;
    ExportDialog::Choice m_last;
    QString m_directory; ///< Where the last file went; empty: none did.
};

} // namespace backthread::transferui
