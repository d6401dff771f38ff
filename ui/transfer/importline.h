// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/imports.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace backthread::transferui {

/// How an import goes, in a corner of the status line: how far, how fast, how long still, and a button that
/// stops it and lets it go on.
class ImportLine final : public QWidget {
    Q_OBJECT
public:
    /// `imports` outlive this.
    explicit ImportLine(Imports &imports, QWidget *parent = nullptr);

    /// What it says; empty while there is nothing to say.
    [[nodiscard]] QString text() const;

private:
    void showProgress(const Imports::Progress &progress);

    QLabel *m_text;
    QToolButton *m_button;
    bool m_isStopped = false;
};

/// "saved.json: 40 % · 12,000 items · 30,000 a second · 12 s left"; stopped, without the last two.
[[nodiscard]] QString sentence(const Imports::Progress &progress);
/// "saved.json: 12 items, 3 bookmarks. 2 places could not be read (line 7: …)."
[[nodiscard]] QString sentence(const QString &name, const transfer::ImportReport &report);

} // namespace backthread::transferui
