// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "core/services/libraryservice.h"
#include "core/services/savedsearchservice.h"
#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace backthread::settings {

using services::LibraryService;
using services::SavedSearchService;
using shell::Preferences;

PrivacyPage::PrivacyPage(const Services &services, QWidget *parent)
    : FormPage(Section::Privacy, parent)
    , m_services(services)
    , m_remembers(new QCheckBox(this))
    , m_clearSearches(new QPushButton(tr("C&lear"), this))
{
    auto *sent = new QLabel(
        tr("Backthread asks two public servers for what you read, and nobody else: "
           "hacker-news.firebaseio.com for lists, single comments and users, hn.algolia.com for whole "
           "discussions and for searches of all of Hacker News. They see your address on the network, an "
           "honest “Backthread” and which item is asked for. There is no login, no password and no "
           "telemetry; "
           "pictures and styles in comments are never loaded.\n\n"
           "Links, replying and voting open in your browser, which sends what browsers send. Everything "
           "else, "
           "bookmarks, notes, what was read and what you search for in the cache, stays in your profile."),
        this);
    sent->setTextFormat(Qt::PlainText);
    sent->setWordWrap(true);
    sent->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sent->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    addView(Setting::WhatIsSent, sent);
    addSearches();
    addHistory();
    showSettings();
}

void PrivacyPage::addSearches()
{
    Preferences &preferences = m_services.preferences;
    SavedSearchService &searches = m_services.searches;
    addCheck(Setting::RemembersSearches, m_remembers,
        {[&preferences] { return preferences.remembersSearches(); },
            [&preferences] { preferences.setRemembersSearches(true); }});
    addRow(Setting::RecentSearches, m_clearSearches);
    connect(m_remembers, &QCheckBox::toggled, &preferences, &Preferences::setRemembersSearches);
    connect(m_clearSearches, &QPushButton::clicked, &searches, &SavedSearchService::forgetRecent);
    connect(&preferences, &Preferences::remembersSearchesChanged, this, &PrivacyPage::showSettings);
    connect(&searches, &SavedSearchService::changed, this, &PrivacyPage::showSettings);
}

void PrivacyPage::addHistory()
{
    auto *clear = new QPushButton(tr("Clear the &history"), this);
    clear->setToolTip(tr("Forgets what was opened, where it was left and what was folded there"));
    addRow(Setting::History, clear);
    connect(clear, &QPushButton::clicked, this, [this] { m_services.library.clearHistory(); });
}

void PrivacyPage::showSettings()
{
    put(m_remembers, &QCheckBox::setChecked, m_services.preferences.remembersSearches());
    const auto recent = int(m_services.searches.memory().recent.size());
    m_clearSearches->setText(recent > 0 ? tr("C&lear %Ln search(es)", nullptr, recent) : tr("C&lear"));
    m_clearSearches->setEnabled(recent > 0);
    showChanges();
}

} // namespace backthread::settings
