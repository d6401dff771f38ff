// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the window tell each other.
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/services/peopleservice.h"
#include "ui/lists/listpage.h"
#include "ui/lists/sidebar.h"
#include "ui/printing/printcommands.h"
#include "ui/search/searchbox.h"
#include "ui/shell/addressdrops.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undooffers.h"
#include "ui/shell/upkeep.h"
#include "ui/shell/viewbar.h"
#include "ui/transfer/exports.h"
#include "ui/transfer/importline.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QDir>

namespace backthread::shell {

using discussion::Address;
using lists::Section;

void MainWindow::connectParts()
{
    connect(m_sideBar, &lists::SideBar::sectionChosen, this, &MainWindow::openSection);
    connect(m_panes, &Panes::changed, this, &MainWindow::showPanes);
    connect(m_panes, &Panes::keyboardLost, this, [this] { page().setFocus(); });
    connect(new AddressDrops(*this), &AddressDrops::dropped, this, &MainWindow::goTo);
    connect(m_print, &printing::PrintCommands::failed, this, &MainWindow::notify);
    connect(m_print, &printing::PrintCommands::saved, this,
        [this](const QString &path) { say(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
    connectList();
    connectSearchBox();
    connectServices();
}

void MainWindow::connectList()
{
    using lists::ListPane;
    connect(m_list, &ListPane::itemChosen, m_tabs, &ThreadTabs::open);
    connect(m_list, &ListPane::itemChosenAside, this, [this](ItemId id, const QStringList &words) {
        m_tabs->openAside({{id, {}, {}, {}}, {}, words});
    });
    connect(m_list, &ListPane::authorWanted, this, &MainWindow::listWritings);
    connect(m_list, &ListPane::entered, this, [this] { page().setFocus(); });
    connect(m_list, &ListPane::problemChanged, this,
        [this](const std::optional<Error> &problem) { m_network.showListProblem(problem); });
    connect(m_list, &ListPane::fetched, this, [this] { m_network.showListFetched(); });
    connect(m_list, &ListPane::sectionChosen, this, &MainWindow::openSection);
    connect(m_list, &ListPane::busyChanged, this, &MainWindow::busyChanged);
    connect(m_list, &ListPane::left, this, [this] {
        const bool wasSearch = m_list->section().isSearch();
        leaveSearch();
        perform(wasSearch ? Command::FocusList : Command::FocusThread);
    });
}

void MainWindow::connectSearchBox()
{
    using searchui::SearchBox;
    connect(m_searchBox, &SearchBox::queryChanged, this, &MainWindow::search);
    connect(m_searchBox, &SearchBox::addressEntered, this, [this](const Address &address) {
        if (address.kind == Address::Kind::Item)
            leaveSearch(); // it was no query
        goTo(address);
        if (address.kind == Address::Kind::Item)
            page().setFocus();
        else if (address.kind != Address::Kind::User)
            perform(Command::FocusList);
    });
    connect(m_searchBox, &SearchBox::queryEntered, this, [this] {
        if (m_list->isBusy() || m_list->page().rowCount() > 0) // else one goes on typing
            perform(Command::FocusList);
    });
    connect(m_searchBox, &SearchBox::left, this, [this] {
        leaveSearch();
        perform(Command::FocusThread);
    });
}

void MainWindow::connectServices()
{
    using services::LiveService;
    using services::NetworkMonitor;
    connect(&m_services.library, &services::LibraryService::failed, this, &MainWindow::notifyOf);
    connect(&m_services.live, &LiveService::failed, this, &MainWindow::notifyOf);
    connect(&m_services.live, &LiveService::stored, m_list, &lists::ListPane::recountSoon);
    connect(&m_services.live, &LiveService::connectionChanged, m_status, &StatusLine::showLive);
    connect(&m_services.live, &LiveService::connectionChanged, this, [this](bool live) {
        if (live && !m_network.isOnline())
            showReturned();
    });
    m_status->showLive(m_services.live.isConnected());
    connect(&m_services.upkeep.network(), &NetworkMonitor::lost, this, [this] { m_network.showLost(); });
    connect(&m_services.upkeep.network(), &NetworkMonitor::returned, this, &MainWindow::showReturned);
    const Preferences &preferences = m_services.preferences;
    connect(&preferences, &Preferences::keysChanged, this,
        [this, &preferences] { applyKeys(preferences.keys()); });
    connect(&preferences, &Preferences::readingChanged, this,
        [this, &preferences] { m_tabs->setReading(preferences.reading()); });
}

void MainWindow::offerUndo()
{
    auto *offers = new UndoOffers(*m_notice, this);
    offers->follow(m_services.library);
    offers->follow(m_services.people);
    offers->follow(m_services.upkeep.watches());
    offers->follow(m_services.upkeep.mutes());
    offers->follow(m_services.upkeep.savedSearches());
    connect(offers, &UndoOffers::offered, m_status, &StatusLine::clearMessage); // of what is undone, perhaps
}

void MainWindow::connectTransfers()
{
    using transferui::Exports;
    using transferui::Imports;
    connect(m_exports, &Exports::saved, this, [this](const QString &path) {
        const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
        m_notice->add({Notice::Source::Message, tr("Saved as %1").arg(QDir::toNativeSeparators(path)),
            tr("Open the folder"), [this, folder] { m_services.links.openFolder(folder); }});
    });
    connect(m_exports, &Exports::failed, this, &MainWindow::notifyOf);
    connect(m_imports, &Imports::imported, this, [this](const QString &name, const auto &report) {
        notify(transferui::sentence(name, report));
        m_list->recount();
    });
    connect(m_imports, &Imports::failed, this, [this](const QString &name, const Error &error) {
        notify(tr("%1: %2").arg(name, wording::sentence(error)));
        m_list->recount();
    });
    connect(m_imports, &Imports::unknownBookmarksCame, this, [this](int count) {
        m_notice->add({Notice::Source::Message,
            tr("Of %Ln bookmark(s) only the number is known.", nullptr, count), tr("Fetch them"), [this] {
                services::KeepService &keeps = m_services.upkeep.keeps();
                if (const auto keep = lists::keepOf({Section::Kind::Bookmarks, {}, {}}))
                    keeps.keepNow(keeps.stored(*keep));
            }});
    });
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &ThreadTabs::shown, this, [this] {
        m_notice->clear(Notice::Source::Undo);
        m_panes->showThreads();
        showThreadState();
    });
    connect(m_tabs, &ThreadTabs::changed, this, &MainWindow::showThreadState);
    connect(m_tabs, &ThreadTabs::viewChanged, this, &MainWindow::showView);
    connect(m_viewBar, &ViewBar::commandChosen, this, [this](Command command) {
        perform(command);
        page().setFocus();
    });
    for (const auto fetched : {&ThreadTabs::completed, &ThreadTabs::fetchedAside}) {
        connect(m_tabs, fetched, m_list, &lists::ListPane::recount);
        connect(m_tabs, fetched, &m_services.upkeep.watches(), &services::WatchService::reread);
    }
    connect(m_tabs, &ThreadTabs::failed, this, [this](ItemId id, const Error &error) {
        m_network.showThreadFailure(id, error);
        Q_EMIT busyChanged();
    });
    const auto updateNavigation = [this] {
        m_actions.at(Command::Back)->setEnabled(m_tabs->canGoBack());
        m_actions.at(Command::Forward)->setEnabled(m_tabs->canGoForward());
    };
    connect(m_tabs, &ThreadTabs::navigated, this, updateNavigation);
    updateNavigation();
    connect(m_tabs, &ThreadTabs::menuWanted, this, &MainWindow::showThreadMenu);
    connect(m_tabs, &ThreadTabs::addressWanted, this, &MainWindow::goTo);
    connect(m_tabs, &ThreadTabs::linkActivated, this, &MainWindow::openLink);
}

} // namespace backthread::shell
