// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/librarycopy.h"
#include "ui/settings/settingspage.h"

#include <QFuture>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace backthread::services {
class LibraryService;
}

namespace backthread::settings {

/// The safety of what cannot be fetched again: the backups and what they hold, making and restoring one, and
/// looking after the databases.
class LibraryPage final : public SettingsPage {
    Q_OBJECT
public:
    /// The service outlives the page.
    explicit LibraryPage(services::LibraryService &library, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void look();
    void showCopies(const Result<QList<discussion::LibraryCopy>> &copies);
    void backUp();
    void askToRestore();
    void restore(const QString &path);
    void check();
    void repair();
    void begin(const QString &sentence);
    void end(const QString &sentence);
    void offerToRestore();
    void say(const QString &sentence);
    template <typename Answer, typename Act>
    void follow(const QString &sentence, QFuture<Answer> future, Act act);

    services::LibraryService &m_library;
    QTreeWidget *m_copies;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    QPushButton *m_check;
    QPushButton *m_repair;
    QLabel *m_state; ///< What is done, or what came of it.
};

} // namespace backthread::settings
