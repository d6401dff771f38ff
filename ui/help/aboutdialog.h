// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QTextBrowser;

namespace backthread::help {

/// What this is, whose work it is built on, and under which terms it may be used. Stands beside the window.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void diagnosticsWanted();

private:
    QWidget *makeHead();
    QTextBrowser *makePage(const QString &name);
    [[nodiscard]] static QString libraries();
};

} // namespace backthread::help
