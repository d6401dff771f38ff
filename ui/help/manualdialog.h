// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextDocument>
#include <QUrl>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace backthread::help {

/// The manual, as it is compiled in, with its contents and a box that finds words in it. Stands beside the
/// window without blocking it. The window's thread only.
class ManualDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ManualDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// One that leads out of the manual.
    void linkActivated(const QUrl &url);

private:
    void layOut();
    void connectParts();
    void follow(const QUrl &link);
    /// A file of the manual, such as `search.md`.
    void openFile(const QString &file);
    void fillContents();
    void goToBlock(int block);
    /// The next place of the words, or the one before; goes on from the other end.
    void find(QTextDocument::FindFlags direction);

    QListWidget *m_contents;
    QTextBrowser *m_text;
    QLineEdit *m_words;
    QLabel *m_problem;
    QString m_file;
};

} // namespace backthread::help
