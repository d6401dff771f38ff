// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/watchingpage.h"

#include "core/services/watchservice.h"
#include "core/text/controls.h"

#include <QLabel>
#include <QLineEdit>

namespace backthread::settings {

using services::WatchService;

WatchingPage::WatchingPage(WatchService &watches, QWidget *parent)
    : FormPage(Section::Watching, parent)
    , m_watches(watches)
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_name->setPlaceholderText(tr("none"));
    m_name->setToolTip(tr("Replies to what this user writes are watched. There is no password."));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    addRow(Setting::OwnName, m_name);
    addRemark(m_problem);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        showRemark(m_problem, false);
        m_watches.setOwnName(m_name->text().trimmed());
    });
    connect(&watches, &WatchService::changed, this, &WatchingPage::showSettings);
    connect(&watches, &WatchService::userMissing, this, [this](const QString &name) {
        if (name != m_watches.ownName())
            return;
        m_problem->setText(
            tr("There is no user %1, or nothing that %1 has written.").arg(text::contained(name)));
        showRemark(m_problem, true);
    });
    showSettings();
}

void WatchingPage::showSettings()
{
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(m_watches.ownName());
    showChanges();
}

} // namespace backthread::settings
