// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/librarypage.h"

#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/settings/columns.h"
#include "ui/wording/age.h"
#include "ui/wording/errortext.h"
#include "ui/wording/size.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace backthread::settings {

using discussion::LibraryCopy;
using discussion::RepairReport;
using services::LibraryService;

LibraryPage::LibraryPage(LibraryService &library, QWidget *parent)
    : SettingsPage(Section::Library, parent)
    , m_library(library)
    , m_copies(new QTreeWidget(this))
    , m_backUp(new QPushButton(tr("&Back up now"), this))
    , m_restore(new QPushButton(tr("&Restore …"), this))
    , m_check(new QPushButton(tr("Chec&k"), this))
    , m_repair(new QPushButton(tr("Re&pair"), this))
    , m_state(new QLabel(this))
{
    addField(Setting::Backups, m_copies);
    addField(Setting::LibraryCheck, m_check);
    layOut();
    m_restore->setEnabled(false);
    m_repair->hide(); // until there is something to repair
    m_state->hide();
    connect(m_copies, &QTreeWidget::currentItemChanged, this, &LibraryPage::offerToRestore);
    connect(m_backUp, &QPushButton::clicked, this, &LibraryPage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &LibraryPage::askToRestore);
    connect(m_check, &QPushButton::clicked, this, &LibraryPage::check);
    connect(m_repair, &QPushButton::clicked, this, &LibraryPage::repair);
}

void LibraryPage::layOut()
{
    auto *where = new QLabel(
        tr("Bookmarks, notes, what is watched and what was read are in the library, in %1. To move them, "
           "close the program and move that directory, or write a copy by “backthread library copy” and "
           "start it with “--profile”.")
            .arg(QDir::toNativeSeparators(m_library.directory())),
        this);
    for (QLabel *label : {where, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_copies->setHeaderLabels({tr("Backups"), tr("Bookmarks"), tr("Notes"), tr("Size")});
    m_copies->setAccessibleName(tr("Backups"));
    m_copies->setRootIsDecorated(false);
    fitColumns(*m_copies);
    m_copies->setMinimumHeight(fontMetrics().height() * 10);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_backUp, m_restore, m_check, m_repair})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(where);
    layout->addWidget(m_copies, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_state);
}

void LibraryPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    look();
}

void LibraryPage::look()
{
    whenDone(m_library.describeBackups(), this,
        [this](const Result<QList<LibraryCopy>> &copies) { showCopies(copies); });
}

void LibraryPage::showCopies(const Result<QList<LibraryCopy>> &copies)
{
    m_copies->clear();
    if (!copies)
        return end(wording::sentence(copies.error()));
    const QLocale locale;
    for (const LibraryCopy &copy : *copies) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(copy.made);
        const QString made =
            tr("%1, %2").arg(wording::dateText(time.date()), time.toString(QStringLiteral("HH:mm:ss")));
        auto *item = new QTreeWidgetItem(m_copies,
            {copy.isSound ? made : tr("%1, damaged").arg(made), locale.toString(copy.bookmarks),
                locale.toString(copy.notes), wording::size(copy.bytes)});
        item->setData(0, Qt::UserRole, copy.path);
        item->setDisabled(!copy.isSound);
    }
    m_copies->setCurrentItem(m_copies->topLevelItem(0));
}

void LibraryPage::begin(const QString &sentence)
{
    for (QPushButton *button : {m_backUp, m_restore, m_check, m_repair})
        button->setEnabled(false);
    say(sentence);
}

void LibraryPage::end(const QString &sentence)
{
    for (QPushButton *button : {m_backUp, m_check, m_repair})
        button->setEnabled(true);
    offerToRestore();
    say(sentence);
}

void LibraryPage::offerToRestore()
{
    const QTreeWidgetItem *item = m_copies->currentItem();
    m_restore->setEnabled(m_check->isEnabled() && item && !item->isDisabled());
}

void LibraryPage::say(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

/// Says what is being done, then what `act` makes of the answer, or what went wrong.
template <typename Answer, typename Act>
void LibraryPage::follow(const QString &sentence, QFuture<Answer> future, Act act)
{
    begin(sentence);
    whenDone(future, this, [this, act](const Answer &answer) {
        end(answer ? act(answer) : wording::sentence(answer.error()));
        look();
    });
}

void LibraryPage::backUp()
{
    follow(tr("Copying …"), m_library.backUpNow(),
        [](const Result<void> &) { return tr("There is a new backup."); });
}

void LibraryPage::askToRestore()
{
    const QTreeWidgetItem *item = m_copies->currentItem();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Restore the library"),
        tr("Bookmarks, notes, what is watched and what was read become what they were at this time: %1. What "
           "is there now is copied first, so that this can be taken back.")
            .arg(item->text(0)),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *restoring = question->addButton(tr("Restore"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this,
        [this, restoring, path = item->data(0, Qt::UserRole).toString()](const QAbstractButton *button) {
            if (button == restoring)
                restore(path);
        });
    question->open();
}

void LibraryPage::restore(const QString &path)
{
    follow(tr("Restoring …"), m_library.restore(path), [](const Result<void> &) {
        return tr("The library is restored. What was there before is the first of the backups.");
    });
}

void LibraryPage::check()
{
    begin(tr("Looking at every page …"));
    whenDone(m_library.check(), this, [this](const Result<void> &checked) {
        m_repair->setVisible(!checked);
        end(checked ? tr("Library and cache are sound.") : wording::sentence(checked.error()));
    });
}

void LibraryPage::repair()
{
    follow(tr("Repairing …"), m_library.repair(), [this](const Result<RepairReport> &report) {
        m_repair->hide();
        QStringList done;
        if (report->library)
            done.append(tr("The newest sound backup took the place of the damaged library."));
        if (report->indexes || report->searchIndex)
            done.append(tr("The indexes are made anew."));
        if (report->cache)
            done.append(tr("The cache is damaged; the next start begins an empty one."));
        return done.isEmpty() ? tr("There was nothing to repair.") : done.join(QLatin1Char(' '));
    });
}

} // namespace backthread::settings
