// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QCheckBox;
class QPushButton;

namespace backthread::services {
class LibraryService;
class SavedSearchService;
} // namespace backthread::services

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// What is sent where, and what is kept here of what was read and searched for. What is cleared here can be
/// taken back as any removal.
class PrivacyPage final : public FormPage {
    Q_OBJECT
public:
    struct Services {
        shell::Preferences &preferences;
        services::LibraryService &library;
        services::SavedSearchService &searches;
    };
    explicit PrivacyPage(const Services &services, QWidget *parent = nullptr);

private:
    void addSearches();
    void addHistory();
    void showSettings();

    Services m_services;
    QCheckBox *m_remembers;
    QPushButton *m_clearSearches;
};

} // namespace backthread::settings
