// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/person.h"
#include "core/discussion/user.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace backthread {
class Clock;
namespace services {
class Engine;
class MuteService;
class PeopleService;
class WatchService;
} // namespace services
namespace library {
class TagLine;
}
} // namespace backthread

namespace backthread::people {

class AboutView;

/// Somebody who writes: what they say of themselves, what is cached of theirs, what the reader says of them,
/// and what can be done about them. What is written here is kept as it is written; there is nothing to
/// confirm, and a notice that takes it back. Stands beside the window without blocking it.
class PersonDialog final : public QDialog {
    Q_OBJECT
public:
    struct Services {
        services::PeopleService &people;
        services::WatchService &watches;
        services::MuteService &mutes;
        const Clock &clock;
    };
    PersonDialog(const QString &name, const Services &services, QWidget *parent = nullptr);
    ~PersonDialog() override;

    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    /// What is cached of theirs is wanted in the list.
    void writingsWanted(const QString &name);
    void linkActivated(const QUrl &url);

protected:
    void done(int result) override;

private:
    QWidget *makeEditor();
    QWidget *makeButtons();
    QWidget *makeNotices();
    void ask();
    void fetchLatest();
    void showUser(const Result<discussion::User> &user);
    void showWritings(const discussion::Writings &writings);
    void showSaid();
    void showButtons();
    void keep();

    const QString m_name;
    Services m_services;
    QLabel *m_facts;
    AboutView *m_about;
    QLabel *m_cached;
    discussion::Person m_shown; ///< In the fields, before anybody wrote there.
    QLineEdit *m_note = nullptr;
    library::TagLine *m_tags = nullptr;
    QPushButton *m_watch = nullptr;
    QPushButton *m_mute = nullptr;
    QPushButton *m_latest = nullptr;
};

} // namespace backthread::people
