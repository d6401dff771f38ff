// SPDX-License-Identifier: GPL-3.0-or-later
// Those who write, as the window shows them.
#include "core/services/peopleservice.h"
#include "ui/people/persondialog.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/upkeep.h"

namespace backthread::shell {

using people::PersonDialog;
using services::PeopleService;

void MainWindow::connectPeople()
{
    const PeopleService &people = m_services.people;
    connect(&people, &PeopleService::failed, this, &MainWindow::notifyOf);
}

void MainWindow::showAuthor()
{
    page().view().followSight();
    const QString name = page().author();
    if (name.isEmpty())
        return say(tr("Nobody is known to have written this"));
    showPerson(name);
}

void MainWindow::showPerson(const QString &name)
{
    auto *dialog = findChild<PersonDialog *>();
    if (dialog && dialog->name() != name) {
        dialog->close();
        dialog = nullptr;
    }
    if (!dialog) {
        dialog = new PersonDialog(name,
            {m_services.people, m_services.upkeep.watches(), m_services.upkeep.mutes(), m_services.clock},
            this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PersonDialog::linkActivated, this, &MainWindow::openLink);
        connect(dialog, &PersonDialog::writingsWanted, this, &MainWindow::listWritings);
    }
    dialog->show();
    dialog->activateWindow();
}

} // namespace backthread::shell
