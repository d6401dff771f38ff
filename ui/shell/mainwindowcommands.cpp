// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does in the window, and where it goes.
#include "ui/lists/sidebar.h"
#include "ui/search/searchbox.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Address;
using lists::Section;
using threadview::Step;
using threadview::ThreadPage;

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::Back:
        goBack();
        break;
    case Command::Forward:
        goForward();
        break;
    case Command::Refresh:
        m_list->refresh();
        m_page->refresh();
        break;
    case Command::NextStory:
        m_list->step(1);
        break;
    case Command::PreviousStory:
        m_list->step(-1);
        break;
    default:
        performInThread(command);
        performInWindow(command);
        break;
    }
}

void MainWindow::performInThread(Command command)
{
    static const std::map<Command, Step> steps {
        {Command::NextComment, Step::Next},
        {Command::PreviousComment, Step::Previous},
        {Command::NextSibling, Step::NextSibling},
        {Command::PreviousSibling, Step::PreviousSibling},
        {Command::Parent, Step::Parent},
        {Command::FirstReply, Step::FirstReply},
        {Command::NextTopLevel, Step::NextTop},
        {Command::PreviousTopLevel, Step::PreviousTop},
    };
    static const std::map<Command, std::function<void(ThreadPage &)>> acts {
        {Command::PageDown, [](ThreadPage &page) { page.view().page(0.9); }},
        {Command::PageUp, [](ThreadPage &page) { page.view().page(-0.9); }},
        {Command::NextReference, [](ThreadPage &page) { page.tabTo(1); }},
        {Command::PreviousReference, [](ThreadPage &page) { page.tabTo(-1); }},
        {Command::FollowReference, &ThreadPage::followReference},
        {Command::Fold, &ThreadPage::toggleFold},
        {Command::FoldAll, [](ThreadPage &page) { page.foldAll(true); }},
        {Command::UnfoldAll, [](ThreadPage &page) { page.foldAll(false); }},
        {Command::FocusSubthread, &ThreadPage::focusCurrent},
        {Command::BackToThread, &ThreadPage::leave},
        {Command::ShowContext, &ThreadPage::toggleContext},
        {Command::Board, &ThreadPage::toggleBoard},
        {Command::OpenSource, [](ThreadPage &page) { page.openSource(page.currentItem()); }},
        {Command::OpenArticle, &ThreadPage::openArticle},
        {Command::BookmarkComment, [](ThreadPage &page) { page.toggleBookmark(page.currentItem()); }},
        {Command::BookmarkStory, &ThreadPage::toggleStoryBookmark},
        {Command::MarkUnread, &ThreadPage::markUnread},
        {Command::FocusThread, [](ThreadPage &page) { page.setFocus(); }},
    };
    if (const auto step = steps.find(command); step != steps.end())
        m_page->view().step(step->second);
    else if (const auto act = acts.find(command); act != acts.end())
        act->second(*m_page);
}

void MainWindow::performInWindow(Command command)
{
    if (command == Command::Search) {
        m_searchBox->setFocus(Qt::ShortcutFocusReason);
        m_searchBox->selectAll();
    } else if (command == Command::FocusList) {
        m_list->setFocus();
    } else if (command == Command::ToggleSideBar) {
        m_sideBar->setVisible(m_sideBar->isHidden());
        m_actions.at(command)->setChecked(!m_sideBar->isHidden());
    } else if (command == Command::ToggleList) {
        m_list->setVisible(m_list->isHidden());
        m_actions.at(command)->setChecked(!m_list->isHidden());
    } else if (command == Command::WorkOffline) {
        m_services.setOffline(!m_services.isOffline());
        m_actions.at(command)->setChecked(m_services.isOffline());
        m_network.showSwitched();
    } else if (command == Command::LargerText || command == Command::SmallerText) {
        setTextSteps(m_textSteps + (command == Command::LargerText ? 1 : -1));
    } else if (command == Command::NormalText) {
        setTextSteps(0);
    } else if (command == Command::ShowKeys) {
        auto *dialog = new KeysDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    } else if (command == Command::Quit) {
        close();
    }
}

void MainWindow::goTo(const Address &address)
{
    switch (address.kind) {
    case Address::Kind::Item:
        openItem(address.item);
        break;
    case Address::Kind::User:
        m_searchBox->setQuery(u"by:%1"_s.arg(address.name));
        search(m_searchBox->text());
        break;
    case Address::Kind::Site:
        openSection({Section::Kind::Site, {}, address.name});
        break;
    case Address::Kind::Feed:
        openSection({Section::Kind::Feed, address.feed, {}});
        break;
    }
}

void MainWindow::goBack()
{
    if (const auto location = m_navigation.back(m_page->location()))
        m_page->go(*location);
    updateNavigation();
}

void MainWindow::goForward()
{
    if (const auto location = m_navigation.forward(m_page->location()))
        m_page->go(*location);
    updateNavigation();
}

void MainWindow::updateNavigation()
{
    m_actions.at(Command::Back)->setEnabled(m_navigation.canGoBack());
    m_actions.at(Command::Forward)->setEnabled(m_navigation.canGoForward());
}

void MainWindow::setTextSteps(int steps)
{
    m_textSteps = std::clamp(steps, -4, 12);
    QFont font = m_page->font();
    font.setPointSizeF(m_normalPointSize * (1 + 0.1 * m_textSteps));
    m_page->setFont(font);
}

} // namespace backthread::shell
