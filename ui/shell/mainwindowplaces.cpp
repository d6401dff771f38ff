// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes: to an item, a list, what a search finds, and back.
#include "ui/lists/searchpage.h"
#include "ui/lists/sidebar.h"
#include "ui/search/searchbox.h"
#include "ui/shell/mainwindow.h"

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Address;
using lists::Section;

void MainWindow::start(const std::optional<Address> &place, const QString &query)
{
    // The thread first: it is what the reader waits for.
    const bool isItem = place && place->kind == Address::Kind::Item;
    m_tabs->start(isItem ? std::optional(place->item) : std::nullopt);
    page().setFocus();
    if (!query.isEmpty()) {
        m_searchBox->setQuery(query);
        search(query);
    } else if (place && !isItem) {
        goTo(*place);
    } else if (m_panes->isWanted(Panes::Pane::List)) {
        listSection(m_beforeSearch.isSearch() ? Section() : m_beforeSearch);
    }
}

void MainWindow::openSection(const Section &section)
{
    m_panes->bring(Panes::Pane::List);
    listSection(section);
}

void MainWindow::listSection(const Section &section)
{
    if (!section.isSearch()) {
        m_beforeSearch = section;
        m_searchBox->setQuery({});
    } else if (m_searchBox->text().trimmed() != section.text) {
        m_searchBox->setQuery(section.text);
    }
    m_isListOpen = true;
    m_list->show(section);
    m_sideBar->setSection(section);
}

void MainWindow::goTo(const Address &address)
{
    switch (address.kind) {
    case Address::Kind::Item:
        m_tabs->open(address.item);
        break;
    case Address::Kind::User:
        showPerson(address.name);
        break;
    case Address::Kind::Site:
        openSection({Section::Kind::Site, {}, address.name});
        break;
    case Address::Kind::Feed:
        openSection({Section::Kind::Feed, address.feed, {}});
        break;
    case Address::Kind::Search:
        m_searchBox->setQuery(address.name);
        if (address.name.isEmpty())
            perform(Command::Search);
        else
            search(address.name);
        break;
    case Address::Kind::Bookmarks:
        openSection({Section::Kind::Bookmarks, {}, {}});
        break;
    case Address::Kind::History:
        openSection({Section::Kind::History, {}, {}});
        break;
    }
}

void MainWindow::listWritings(const QString &name)
{
    m_searchBox->setQuery(u"by:%1"_s.arg(name));
    search(m_searchBox->text());
}

void MainWindow::search(const QString &query)
{
    if (query.isEmpty())
        leaveSearch();
    else
        openSection({Section::Kind::Search, {}, query, m_list->searchPage().section().sort});
}

void MainWindow::leaveSearch()
{
    if (!m_list->section().isSearch())
        return;
    m_searchBox->setQuery({});
    m_list->comeBack(m_beforeSearch);
    m_sideBar->setSection(m_beforeSearch);
}

void MainWindow::focusList()
{
    m_panes->bring(Panes::Pane::List);
    m_list->page().enter();
}

void MainWindow::focusThread()
{
    m_panes->showThreads();
    page().setFocus();
}

} // namespace backthread::shell
