// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/address.h"
#include "core/discussion/watch.h"
#include "ui/lists/listpane.h"
#include "ui/search/palette.h"
#include "ui/settings/settings.h"
#include "ui/shell/keybindings.h"
#include "ui/shell/networknotices.h"
#include "ui/shell/panes.h"
#include "ui/shell/threadtabs.h"
#include "ui/shell/windowsettings.h"

#include <QMainWindow>

class QMenu;
class QToolBar;
class QToolButton;

namespace backthread::searchui {
class SearchBox;
}

namespace backthread::lists {
class SideBar;
}

namespace backthread::printing {
class PrintCommands;
}

namespace backthread::transferui {
class Exports;
class Imports;
} // namespace backthread::transferui

namespace backthread::services {
class LiveService;
class PeopleService;
class ThreadService;
} // namespace backthread::services

namespace backthread::shell {

class LinkOpener;
class NoticeBar;
class Preferences;
class StatusLine;
class Upkeep;
class ViewBar;

/// A window: side bar, list and threads side by side, one search box above, one line of state below. It
/// connects its parts with each other and with the commands; what they do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Services {
        services::FeedService &feeds;
        services::ThreadService &threads;
        services::LibraryService &library;
        services::PeopleService &people;
        services::SearchService &search;
        services::RemoteSearchService &remoteSearch;
        services::LiveService &live;
        const Clock &clock;
        LinkOpener &links;
        Preferences &preferences;
        Upkeep &upkeep;
        /// Asks for, and sets, whether the network is left alone.
        std::function<bool()> isOffline;
        std::function<void(bool)> setOffline;
    };
    MainWindow(const Services &services, const WindowSettings &settings);
    ~MainWindow() override;

    /// Opens what the settings or these say; a place or query that is given goes before what was open.
    void start(const std::optional<discussion::Address> &place, const QString &query);
    /// Opens an item, or lists what a feed, a site or a person has.
    void goTo(const discussion::Address &address);
    void openSection(const lists::Section &section);
    void search(const QString &query);
    /// Back to the list that was there before, as it was.
    void leaveSearch();
    void perform(Command command);
    /// Gives every command its keys.
    void applyKeys(const KeyBindings &keys);
    /// Says whether the network is left alone, which another window may have changed.
    void showOffline();
    /// Says something for a moment.
    void say(const QString &sentence);
    /// Says something that has to be read.
    void notify(const QString &text);

    /// The story on the screen, as far as can be told; null: there is none.
    [[nodiscard]] ItemId storyInSight() const;
    [[nodiscard]] WindowSettings settings() const;
    /// Something is on its way that will change what is shown.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] ThreadTabs &tabs() { return *m_tabs; }
    /// Of the current tab.
    [[nodiscard]] threadview::ThreadPage &page() { return m_tabs->page(); }
    [[nodiscard]] lists::ListPane &list() { return *m_list; }
    [[nodiscard]] const NoticeBar &notice() const { return *m_notice; }

Q_SIGNALS:
    void firstPainted();
    void busyChanged();
    /// The current tab is wanted in a window of its own.
    void detachWanted();
    void anotherWanted();
    void offlineSwitched();
    void quitWanted();
    /// Its only tab was to be closed.
    void endWanted();
    /// Another story may be in sight, or none.
    void sightChanged();
    /// It can be seen, or cannot any more.
    void visibilityChanged();
    void closing();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// Says what went wrong.
    void notifyOf(const Error &error);
    /// In the browser, or offers to copy it where there is none.
    void openLink(const QUrl &url);
    [[nodiscard]] QWidget *makeReadingPane();
    void layOut(const WindowSettings &settings);
    void makeToolBar();
    /// `onSign`: while it is switched on.
    void addButton(QToolBar *bar, Command command, const QIcon &sign, const QIcon &onSign = {});
    void addMenu(QToolBar *bar);
    void makeActions();
    void connectParts();
    void connectList();
    void connectSearchBox();
    void connectServices();
    void connectTabs();
    void performInTabs(Command command);
    void performInThread(Command command);
    void showThreadMenu(const threadview::Target &target, const QPoint &place);
    void performInWindow(Command command);
    [[nodiscard]] bool performOnReading(Command command);
    [[nodiscard]] bool performOnLists(Command command);
    [[nodiscard]] bool performOnSearch(Command command);
    void connectSearching();
    void connectPalette();
    [[nodiscard]] searchui::Palette::Entries findableCommands() const;
    [[nodiscard]] searchui::Palette::Entries findableSearches();
    [[nodiscard]] searchui::Palette::Entries findableSettings();
    [[nodiscard]] searchui::Palette::Entry entryOf(const search::Recalled &found);
    void showSavedSearches();
    void showSearchHelp();
    [[nodiscard]] bool performOnLibrary(Command command);
    [[nodiscard]] bool isInList() const;
    [[nodiscard]] ItemId storyInHand();
    void editBookmarks();
    void listSection(const lists::Section &section);
    void showPanes();
    void showThreadState();
    void showView();
    void toggleWatch(const discussion::Watch &watch);
    void addWatchingOf(const QString &author, QMenu &menu);
    void connectWatches();
    void connectMutes();
    void showMuteMenu();
    void connectPeople();
    void showAuthor();
    void listWritings(const QString &name);
    void showPerson(const QString &name);
    void showWatches();
    void showTitle();
    void focusList();
    void focusThread();
    void showMenu();
    void undo();
    void watchStory();
    void closeTab();
    void keepOffline();
    void showReturned();
    void refreshWhatIsSeen();
    void putOnPaper(Command command);
    void exportWhatIsSeen();
    void connectTransfers();
    void offerUndo();
    void showKeys();
    void showManual();
    void showAbout();
    void copyDiagnostics();
    /// At that row, where one is given.
    void showSettings(std::optional<settings::Setting> setting = {});

    Services m_services;
    std::map<Command, QAction *> m_actions;
    QToolButton *m_menu = nullptr; ///< Of all commands.
    searchui::SearchBox *m_searchBox;
    lists::SideBar *m_sideBar;
    lists::ListPane *m_list;
    ThreadTabs *m_tabs;
    NoticeBar *m_notice;
    StatusLine *m_status;
    ViewBar *m_viewBar;
    printing::PrintCommands *m_print;
    transferui::Exports *m_exports;
    transferui::Imports *m_imports;
    NetworkNotices m_network;
    Panes *m_panes;
    lists::Section m_beforeSearch;
    bool m_isListOpen = false; ///< Not as long as it is hidden and nobody asked for it.
    bool m_painted = false;
};

} // namespace backthread::shell
