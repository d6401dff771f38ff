// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/watchingpage.h"

#include "core/services/watchservice.h"
#include "core/text/controls.h"
#include "ui/shell/preferences.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace backthread::settings {

using services::WatchService;

WatchingPage::WatchingPage(shell::Preferences &preferences, WatchService &watches, QWidget *parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
    , m_watches(watches)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_notifies(new QCheckBox(tr("Desktop &notifications of what is new"), this))
{
    m_name->setPlaceholderText(tr("none"));
    m_name->setToolTip(tr("Replies to what this user writes are watched. There is no password."));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_form->setContentsMargins(16, 8, 8, 8);
    m_form->addRow(tr("&Your name on Hacker News:"), m_name);
    m_form->addRow(m_problem);
    m_form->addRow(m_notifies);
    m_form->setRowVisible(m_problem, false);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_form->setRowVisible(m_problem, false);
        m_watches.setOwnName(m_name->text().trimmed());
    });
    connect(m_notifies, &QCheckBox::toggled, &preferences, &shell::Preferences::setNotifies);
    connect(&watches, &WatchService::changed, this, &WatchingPage::showSettings);
    connect(&watches, &WatchService::userMissing, this, [this](const QString &name) {
        if (name != m_watches.ownName())
            return;
        m_problem->setText(
            tr("There is no user %1, or nothing that %1 has written.").arg(text::contained(name)));
        m_form->setRowVisible(m_problem, true);
    });
    connect(&preferences, &shell::Preferences::notifiesChanged, this, &WatchingPage::showSettings);
    showSettings();
}

void WatchingPage::showSettings()
{
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(m_watches.ownName());
    const QSignalBlocker blocker(m_notifies);
    m_notifies->setChecked(m_preferences.notifies());
}

QString WatchingPage::title() const
{
    return tr("Watching");
}

bool WatchingPage::filter(const QString &words)
{
    const bool isPageMeant = wording::containsWords(title(), words);
    const auto *label = static_cast<const QLabel *>(m_form->labelForField(m_name));
    const auto isMeant = [&](const QString &text) {
        return isPageMeant || wording::containsWords(QString(text).remove(QLatin1Char('&')), words);
    };
    const bool isNameMeant = isMeant(label->text() + m_name->toolTip());
    const bool isCheckMeant = isMeant(m_notifies->text());
    m_form->setRowVisible(m_name, isNameMeant);
    m_form->setRowVisible(m_notifies, isCheckMeant);
    return isNameMeant || isCheckMeant;
}

} // namespace backthread::settings
