// SPDX-License-Identifier: GPL-3.0-or-later
// How the window searches, and what of it is kept.
#include "core/services/savedsearchservice.h"
#include "ui/lists/searchpage.h"
#include "ui/lists/sidebar.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchhelp.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/showbeside.h"
#include "ui/shell/upkeep.h"

namespace backthread::shell {

using lists::SearchPage;
using lists::SideBar;
using services::SavedSearchService;

void MainWindow::connectSearching()
{
    SavedSearchService &saved = m_services.upkeep.savedSearches();
    m_searchBox->setEndings([this](const search::Beginning &beginning) {
        return m_services.search.endings(beginning, m_searchBox);
    });
    connect(&saved, &SavedSearchService::changed, this, &MainWindow::showSavedSearches);
    connect(&saved, &SavedSearchService::failed, this, &MainWindow::notifyOf);
    connect(m_sideBar, &SideBar::searchRemoved, &saved, &SavedSearchService::remove);
    connect(m_sideBar, &SideBar::searchNamed, &saved, &SavedSearchService::save);
    showSavedSearches();
}

void MainWindow::showSavedSearches()
{
    const search::SearchMemory &memory = m_services.upkeep.savedSearches().memory();
    m_sideBar->setSearches(memory.saved);
    m_searchBox->setRecent(memory.recent);
}

/// False where the command is about something else.
bool MainWindow::performOnSearch(Command command)
{
    static const std::map<Command, std::function<void(SearchPage &)>> acts {
        {Command::SaveSearch, &SearchPage::toggleSaved},
        {Command::BestFirst, &SearchPage::toggleOrder},
        {Command::GroupHits, &SearchPage::toggleGrouping},
        {Command::SearchEverywhere, &SearchPage::togglePlace},
    };
    const auto act = acts.find(command);
    const bool isStep = command == Command::NextHit || command == Command::PreviousHit;
    if (act == acts.end() && !isStep)
        return false;
    SearchPage &page = m_list->searchPage();
    if (isStep) {
        const bool isForward = command == Command::NextHit;
        if (page.rowCount() == 0)
            say(tr("Nothing was searched for that has hits"));
        else if (!page.step(isForward ? 1 : -1))
            say(isForward ? tr("This is the last hit") : tr("This is the first hit"));
    } else if (page.isOpen()) {
        act->second(page);
    } else {
        say(tr("Search for something first"));
    }
    return true;
}

void MainWindow::showSearchHelp()
{
    using searchui::SearchHelp;
    showBeside<SearchHelp>(*this, [this] {
        auto *help = new SearchHelp(this);
        connect(help, &SearchHelp::chosen, m_searchBox, &searchui::SearchBox::insertPart);
        return help;
    });
}

} // namespace backthread::shell
