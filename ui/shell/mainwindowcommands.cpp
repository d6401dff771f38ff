// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does in the window.
#include "core/discussion/address.h"
#include "ui/lists/listpage.h"
#include "ui/lists/sidebar.h"
#include "ui/printing/printcommands.h"
#include "ui/search/searchbox.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/showbeside.h"
#include "ui/shell/statusline.h"
#include "ui/shell/threadcommands.h"
#include "ui/shell/upkeep.h"
#include "ui/transfer/exports.h"
#include "ui/transfer/imports.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using lists::Section;

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::NextComment:
    case Command::PreviousComment:
        if (m_list->isAncestorOf(focusWidget()))
            m_list->page().moveSelection(command == Command::NextComment ? 1 : -1);
        else
            performInThread(command);
        break;
    case Command::Refresh:
        m_list->refresh();
        page().refresh();
        break;
    case Command::NextStory:
        m_list->page().step(1);
        break;
    case Command::PreviousStory:
        m_list->page().step(-1);
        break;
    case Command::OpenAside:
        if (m_list->isAncestorOf(focusWidget()))
            m_list->page().chooseAside();
        else
            performInThread(command);
        break;
    default:
        if (!performOnReading(command) && !performOnLists(command) && !performOnSearch(command)
            && !performOnLibrary(command)) {
            performInTabs(command);
            performInThread(command);
            performInWindow(command);
            if (m_actions.at(command)->isCheckable())
                showView(); // it was switched by being triggered, whatever came of it
        }
        break;
    }
}

void MainWindow::performInTabs(Command command)
{
    if (command == Command::CloseTab)
        return closeTab();
    static const std::map<Command, std::function<void(ThreadTabs &)>> acts {
        {Command::Back, &ThreadTabs::back},
        {Command::Forward, &ThreadTabs::forward},
        {Command::NextTab, [](ThreadTabs &tabs) { tabs.step(1); }},
        {Command::PreviousTab, [](ThreadTabs &tabs) { tabs.step(-1); }},
        {Command::ReopenTab, &ThreadTabs::reopen},
    };
    if (const auto act = acts.find(command); act != acts.end())
        act->second(*m_tabs);
}

void MainWindow::closeTab()
{
    if (!m_tabs->closeTab())
        Q_EMIT endWanted();
}

void MainWindow::performInThread(Command command)
{
    switch (shell::perform(command, page())) {
    case Outcome::Foreign:
        break;
    case Outcome::Done:
        if (const QString done = whatWasDone(command); !done.isEmpty())
            say(done);
        break;
    case Outcome::Nothing:
        say(nothingToDo(command));
        break;
    }
}

void MainWindow::performInWindow(Command command)
{
    static const std::map<Command, std::function<void(MainWindow &)>> acts {
        {Command::Search, [](MainWindow &window) { window.m_searchBox->takeKeyboard(); }},
        {Command::Palette, [](MainWindow &window) { window.m_searchBox->openPalette(); }},
        {Command::SearchHelp, &MainWindow::showSearchHelp},
        {Command::ShowManual, &MainWindow::showManual},
        {Command::About, &MainWindow::showAbout},
        {Command::CopyDiagnostics, &MainWindow::copyDiagnostics},
        {Command::ShowMenu, &MainWindow::showMenu},
        {Command::Undo, &MainWindow::undo},
        {Command::FocusList, &MainWindow::focusList},
        {Command::FocusThread, &MainWindow::focusThread},
        {Command::ArrangeList,
            [](MainWindow &window) {
                window.m_panes->bring(Panes::Pane::List);
                window.m_list->page().toggleBar();
            }},
        {Command::ToggleSideBar, [](MainWindow &window) { window.m_panes->toggle(Panes::Pane::SideBar); }},
        {Command::ToggleList, [](MainWindow &window) { window.m_panes->toggle(Panes::Pane::List); }},
        {Command::WorkOffline,
            [](MainWindow &window) {
                window.m_services.setOffline(!window.m_services.isOffline());
                Q_EMIT window.offlineSwitched();
            }},
        {Command::KeepOffline, &MainWindow::keepOffline},
        {Command::StopKeeping, [](MainWindow &window) { window.m_services.upkeep.keeps().stop(); }},
        {Command::Watch,
            [](MainWindow &window) { window.toggleWatch({.item = window.page().currentItem()}); }},
        {Command::WatchStory, &MainWindow::watchStory},
        {Command::Mute, &MainWindow::showMuteMenu},
        {Command::ShowAuthor, &MainWindow::showAuthor},
        {Command::Submit, [](MainWindow &window) { window.openLink(discussion::submitUrl()); }},
        {Command::Export, &MainWindow::exportWhatIsSeen},
        {Command::Import, [](MainWindow &window) { window.m_imports->askForFiles(); }},
        {Command::Print, [](MainWindow &window) { window.putOnPaper(Command::Print); }},
        {Command::SaveAsPdf, [](MainWindow &window) { window.putOnPaper(Command::SaveAsPdf); }},
        {Command::ShowKeys, &MainWindow::showKeys},
        {Command::ShowSettings, [](MainWindow &window) { window.showSettings(); }},
        {Command::DetachTab, &MainWindow::detachWanted},
        {Command::NewWindow, &MainWindow::anotherWanted},
        {Command::Quit, &MainWindow::quitWanted},
    };
    if (const auto act = acts.find(command); act != acts.end())
        act->second(*this);
}

void MainWindow::showMenu()
{
    m_menu->menu()->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
}

void MainWindow::undo()
{
    if (!m_notice->undo())
        say(tr("Nothing to undo"));
}

void MainWindow::watchStory()
{
    if (const auto &thread = page().snapshot().thread)
        toggleWatch({.item = thread->story().id});
}

void MainWindow::showPanes()
{
    m_actions.at(Command::ToggleSideBar)->setChecked(m_panes->isShown(Panes::Pane::SideBar));
    m_actions.at(Command::ToggleList)->setChecked(m_panes->isShown(Panes::Pane::List));
    if (!m_isListOpen && m_panes->isShown(Panes::Pane::List) && isVisible())
        listSection(m_beforeSearch);
}

void MainWindow::showOffline()
{
    m_actions.at(Command::WorkOffline)->setChecked(m_services.isOffline());
    m_network.showSwitched();
}

/// False where the command is about something else.
bool MainWindow::performOnLists(Command command)
{
    using discussion::Feed;
    static const std::map<Command, Section> sections {
        {Command::ListTop, {Section::Kind::Feed, Feed::Top, {}}},
        {Command::ListNew, {Section::Kind::Feed, Feed::New, {}}},
        {Command::ListBest, {Section::Kind::Feed, Feed::Best, {}}},
        {Command::ListAsk, {Section::Kind::Feed, Feed::Ask, {}}},
        {Command::ListShow, {Section::Kind::Feed, Feed::Show, {}}},
        {Command::ListJobs, {Section::Kind::Feed, Feed::Jobs, {}}},
        {Command::ListBookmarks, {Section::Kind::Bookmarks, {}, {}}},
        {Command::ListHistory, {Section::Kind::History, {}, {}}},
        {Command::ListDay, {Section::Kind::Best, {}, Section::kDay.toString()}},
        {Command::ListWeek, {Section::Kind::Best, {}, Section::kWeek.toString()}},
        {Command::ListMonth, {Section::Kind::Best, {}, Section::kMonth.toString()}},
        {Command::ListDays, {Section::Kind::Best, {}, {}}},
        {Command::ListWatching, {Section::Kind::Watching, {}, {}}},
    };
    const auto section = sections.find(command);
    if (section == sections.end())
        return false;
    openSection(section->second);
    m_list->page().enter();
    return true;
}

/// False where the command is about something else.
bool MainWindow::performOnReading(Command command)
{
    using threadview::ReadingSettings;
    static const std::map<Command, std::function<void(ReadingSettings &)>> changes {
        {Command::LargerText, [](ReadingSettings &reading) { reading.stepText(1); }},
        {Command::SmallerText, [](ReadingSettings &reading) { reading.stepText(-1); }},
        {Command::NormalText, [](ReadingSettings &reading) { reading.textSteps = 0; }},
        {Command::WiderColumn, [](ReadingSettings &reading) { reading.stepColumn(1); }},
        {Command::NarrowerColumn, [](ReadingSettings &reading) { reading.stepColumn(-1); }},
        {Command::AirierText, [](ReadingSettings &reading) { reading.stepDensity(1); }},
        {Command::DenserText, [](ReadingSettings &reading) { reading.stepDensity(-1); }},
    };
    const auto change = changes.find(command);
    if (change == changes.end())
        return false;
    ReadingSettings reading = m_services.preferences.reading();
    change->second(reading);
    m_services.preferences.setReading(reading);
    return true;
}

void MainWindow::keepOffline()
{
    const auto keep = lists::keepOf(m_list->section());
    if (!keep)
        return say(tr("Feeds and bookmarks can be kept offline, and this list is neither"));
    services::KeepService &keeps = m_services.upkeep.keeps();
    keeps.keepNow(keeps.stored(*keep));
}

void MainWindow::putOnPaper(Command command)
{
    const models::ThreadRowsModel &rows = page().rows();
    if (!rows.thread())
        return;
    const printing::PrintedView view {
        rows.thread(), rows.options(), page().view().scene(), m_services.preferences.reading()};
    if (command == Command::Print)
        m_print->print(view);
    else
        m_print->saveAsPdf(view);
}

void MainWindow::exportWhatIsSeen()
{
    services::TransferService &transfers = m_services.upkeep.transfers();
    auto exportables = transferui::exportablesOf(page(), transfers, m_services.clock);
    if (const auto list = transferui::exportableOf(*m_list, transfers))
        exportables.append(*list);
    if (exportables.isEmpty())
        return say(tr("Nothing to export"));
    m_exports->ask(exportables);
}

void MainWindow::showKeys()
{
    showBeside<KeysDialog>(*this, [this] {
        auto *keys = new KeysDialog(m_services.preferences, this);
        connect(keys, &KeysDialog::changeWanted, this, [this, keys] {
            keys->close();
            showSettings(settings::Setting::Keys);
        });
        return keys;
    });
}

void MainWindow::showSettings(std::optional<settings::Setting> setting)
{
    using settings::SettingsDialog;
    auto &dialog = showBeside<SettingsDialog>(*this, [this] {
        return new SettingsDialog(m_services.preferences, m_services.upkeep, m_services.library, this);
    });
    if (setting)
        dialog.showSetting(*setting);
}

} // namespace backthread::shell
