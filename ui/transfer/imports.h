// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/transferservice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

class QWidget;

namespace backthread::services {
class LibraryService;
}

namespace backthread::transferui {

/// Takes files in, one after the other: those that somebody chooses, and those that are dropped on the
/// window. What they are is found out by what is in them. The window's thread only.
class Imports final : public QObject {
    Q_OBJECT
public:
    /// How it goes with the file at hand.
    struct Progress {
        QString name; ///< Of the file.
        transfer::ImportProgress read;
        double seconds = 0; ///< Of work, without what it was stopped for.
        bool isStopped = false;
    };
    struct Services {
        services::TransferService &transfers;
        services::LibraryService &library;
    };
    /// The dialog belongs to `window`, on which files may be dropped.
    Imports(QWidget &window, const Services &services);
    ~Imports() override;

    void askForFiles();
    void take(const QStringList &paths);
    [[nodiscard]] bool isRunning() const { return m_import != nullptr; }
    /// Rests after the batch at hand, until resume().
    void stop();
    void resume();

Q_SIGNALS:
    void progressed(const backthread::transferui::Imports::Progress &progress);
    /// No file is left to take in.
    void ended();
    /// What came of a file; an error comes with what was read before it.
    void imported(const QString &name, const backthread::transfer::ImportReport &report);
    void failed(const QString &name, const backthread::Error &error);
    /// Of so many bookmarks nothing but the id is known.
    void unknownBookmarksCame(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeNext();
    void finish(const Result<transfer::ImportReport> &report);
    void askForUnknown();

    QWidget &m_window;
    Services m_services;
    QStringList m_waiting; ///< Files, the next one first.
    std::unique_ptr<services::Import> m_import;
    Progress m_progress;
    QElapsedTimer m_running; ///< Since it began, or was resumed.
    double m_before = 0; ///< Seconds of work before that.
    QString m_directory;
};

} // namespace backthread::transferui
