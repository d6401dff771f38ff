// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/watchingpage.h"

#include "core/services/watchservice.h"
#include "core/text/controls.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace backthread::settings {

using services::WatchService;

WatchingPage::WatchingPage(WatchService &watches, QWidget *parent)
    : FormPage(parent)
    , m_watches(watches)
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_name->setPlaceholderText(tr("none"));
    m_name->setToolTip(tr("Replies to what this user writes are watched. There is no password."));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    addRow(tr("&Your name on Hacker News:"), m_name, m_name->toolTip());
    addWideRow(m_problem);
    form()->setRowVisible(m_problem, false);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_problem->clear();
        form()->setRowVisible(m_problem, false);
        m_watches.setOwnName(m_name->text().trimmed());
    });
    connect(&watches, &WatchService::changed, this, &WatchingPage::showSettings);
    connect(&watches, &WatchService::userMissing, this, [this](const QString &name) {
        if (name != m_watches.ownName())
            return;
        m_problem->setText(
            tr("There is no user %1, or nothing that %1 has written.").arg(text::contained(name)));
        form()->setRowVisible(m_problem, true);
    });
    showSettings();
}

void WatchingPage::showSettings()
{
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(m_watches.ownName());
}

QString WatchingPage::title() const
{
    return tr("Watching");
}

bool WatchingPage::filter(const QString &words)
{
    const bool any = FormPage::filter(words);
    form()->setRowVisible(m_problem, any && !m_problem->text().isEmpty());
    return any;
}

} // namespace backthread::settings
