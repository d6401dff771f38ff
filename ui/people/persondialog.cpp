// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/discussion/tags.h"
#include "core/services/muteservice.h"
#include "core/services/peopleservice.h"
#include "core/services/watchservice.h"
#include "core/text/controls.h"
#include "ui/library/tagline.h"
#include "ui/people/aboutview.h"
#include "ui/shell/mutemenu.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/undooffers.h"
#include "ui/wording/age.h"
#include "ui/wording/errortext.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace backthread::people {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::Person;
using discussion::User;
using discussion::Watch;
using discussion::Writings;
using services::MuteService;
using services::PeopleService;
using services::WatchService;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PersonDialog::PersonDialog(const QString &name, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_services(services)
    , m_facts(plainLabel({}, this))
    , m_about(new AboutView(this))
    , m_cached(plainLabel({}, this))
{
    setWindowTitle(text::contained(name));
    auto *heading = plainLabel(text::contained(name), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    heading->setFont(font);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's is dark in every theme
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_cached);
    layout->addWidget(makeEditor());
    layout->addWidget(makeButtons());
    layout->addWidget(makeNotices());
    layout->addStretch();
    layout->addWidget(buttons);
    m_about->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_about, &QTextBrowser::anchorClicked, this, &PersonDialog::linkActivated);
    connect(&services.people, &PeopleService::changed, this, &PersonDialog::showSaid);
    connect(&services.watches, &WatchService::changed, this, &PersonDialog::showButtons);
    connect(&services.mutes, &MuteService::changed, this, &PersonDialog::showButtons);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    showSaid();
    services.people.reread(); // the command line writes there, too
    showButtons();
    ask();
    m_note->setFocus();
}

PersonDialog::~PersonDialog()
{
    keep();
    m_note->disconnect(this); // fields that go tell that they are left
    m_tags->disconnect(this);
}

QWidget *PersonDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    m_note = new QLineEdit(editor);
    m_note->setPlaceholderText(tr("only you see it"));
    m_tags = new library::TagLine(library::TagLine::Content::Tags, editor);
    m_tags->setPlaceholderText(tr("several with spaces between them"));
    m_tags->setToolTip(tr("Stand behind the name at all their comments"));
    auto *form = new QFormLayout(editor);
    form->setContentsMargins({});
    form->addRow(tr("&Note:"), m_note);
    form->addRow(tr("&Tags:"), m_tags);
    connect(m_note, &QLineEdit::editingFinished, this, &PersonDialog::keep);
    connect(m_tags, &QLineEdit::editingFinished, this, &PersonDialog::keep);
    return editor;
}

QWidget *PersonDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_watch = new QPushButton(tr("&Watch"), row);
    m_watch->setCheckable(true);
    m_mute = new QPushButton(tr("&Mute"), row);
    m_mute->setMenu(new QMenu(m_mute));
    auto *writings = new QPushButton(tr("&List what is cached"), row);
    m_latest = new QPushButton(tr("&Fetch the latest"), row);
    auto *site = new QPushButton(tr("&Open on the site"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget *button : std::initializer_list<QWidget *> {m_watch, m_mute, writings, m_latest, site})
        layout->addWidget(button);
    layout->addStretch();
    const Watch watch {.kind = Watch::Kind::User, .name = m_name};
    connect(m_watch, &QPushButton::clicked, this, [this, watch] { m_services.watches.toggle(watch); });
    connect(m_latest, &QPushButton::clicked, this, &PersonDialog::fetchLatest);
    connect(writings, &QPushButton::clicked, this, [this] { Q_EMIT writingsWanted(m_name); });
    connect(site, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(discussion::userUrl(m_name)); });
    return row;
}

QWidget *PersonDialog::makeNotices()
{
    auto *notices = new shell::NoticeBar(this);
    auto *offers = new shell::UndoOffers(*notices, this);
    offers->follow(m_services.people);
    offers->follow(m_services.watches);
    offers->follow(m_services.mutes);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, notices,
        [notices] { notices->undo(); });
    return notices;
}

void PersonDialog::ask()
{
    m_facts->setText(tr("asking Hacker News …"));
    whenDone(m_services.people.describe(m_name), this, [this](const Result<User> &user) { showUser(user); });
    whenDone(m_services.people.writings(m_name), this, [this](const Result<Writings> &writings) {
        if (writings)
            showWritings(*writings);
    });
}

void PersonDialog::fetchLatest()
{
    m_latest->setEnabled(false);
    whenDone(m_services.people.fetchLatest(m_name), this, [this](const Result<Writings> &writings) {
        m_latest->setEnabled(true);
        if (writings)
            showWritings(*writings);
        else
            m_cached->setText(wording::sentence(writings.error()));
    });
}

void PersonDialog::showUser(const Result<User> &user)
{
    if (!user) {
        const bool isMissing = user.error().kind == Error::Kind::NotFound;
        m_facts->setText(isMissing
                ? tr("Hacker News knows nobody of this name.")
                : tr("What they say of themselves is not cached: %1").arg(wording::sentence(user.error())));
        return;
    }
    QStringList facts;
    if (user->karma)
        facts.append(tr("karma %1").arg(QLocale().toString(*user->karma)));
    if (user->created > 0)
        facts.append(
            tr("here since %1").arg(wording::dateText(QDateTime::fromSecsSinceEpoch(user->created).date())));
    m_facts->setText(facts.join(u" · "_s));
    m_about->setAbout(user->about);
    if (!user->about.isEmpty())
        resize(width(), std::max(height(), fontMetrics().height() * 26));
}

void PersonDialog::showWritings(const Writings &writings)
{
    m_cached->setText(tr("Cached: %1, %2")
                          .arg(tr("%Ln stories", nullptr, int(writings.stories)),
                              tr("%Ln comment(s)", nullptr, int(writings.comments))));
}

/// What is being written stays.
void PersonDialog::showSaid()
{
    const Person person = m_services.people.person(m_name);
    m_tags->setKnownTags(m_services.people.tags());
    if (!m_note->isModified()) {
        m_note->setText(person.note);
        m_shown.note = person.note;
    }
    if (!m_tags->isModified()) {
        m_tags->setText(discussion::typed(person.tags));
        m_shown.tags = person.tags;
    }
}

void PersonDialog::showButtons()
{
    m_watch->setChecked(m_services.watches.isWatched({.kind = Watch::Kind::User, .name = m_name}));
    m_mute->menu()->clear();
    shell::addMuting(*m_mute->menu(), {{.kind = Mute::Kind::User, .text = m_name}}, m_services.mutes);
}

/// Only what was written here, since the other may have been changed elsewhere.
void PersonDialog::keep()
{
    Person written {m_name, m_note->text().trimmed(), discussion::tagsFrom(m_tags->text())};
    written.tags.sort();
    m_note->setModified(false);
    m_tags->setModified(false);
    discussion::PersonEdit edit {.name = m_name};
    if (written.note != m_shown.note)
        edit.note = written.note;
    if (written.tags != m_shown.tags)
        edit.tags = written.tags;
    m_shown = written;
    if (edit.note || edit.tags)
        m_services.people.edit(edit);
}

/// Escape and the window's own button leave a field without a word.
void PersonDialog::done(int result)
{
    keep();
    QDialog::done(result);
}

} // namespace backthread::people
