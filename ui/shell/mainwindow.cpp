// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/text/controls.h"
#include "ui/lists/sidebar.h"
#include "ui/printing/printcommands.h"
#include "ui/search/searchbox.h"
#include "ui/shell/keepline.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/statusline.h"
#include "ui/shell/upkeep.h"
#include "ui/shell/viewbar.h"
#include "ui/wording/errortext.h"
#include "ui/wording/viewtext.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Address;
using lists::Section;

namespace {

bool movesOrChooses(const QKeyEvent &event)
{
    static const QSet<int> keys {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,
        Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Tab, Qt::Key_Backtab};
    constexpr auto withText = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return keys.contains(event.key()) && !(event.modifiers() & withText);
}

} // namespace

MainWindow::MainWindow(const Services &services, const WindowSettings &settings)
    : m_services(services)
    , m_searchBox(new searchui::SearchBox(this))
    , m_sideBar(new lists::SideBar(this))
    , m_list(new lists::ListPane(
          {services.feeds, services.library, services.search, services.upkeep.watches(), services.clock},
          this))
    , m_tabs(new ThreadTabs(
          {services.threads, services.library, services.clock}, settings.tabs, settings.tab, this))
    , m_notice(new NoticeBar(this))
    , m_status(new StatusLine(this))
    , m_viewBar(new ViewBar(this))
    , m_print(new printing::PrintCommands(*this))
    , m_network({*m_notice, *m_status, services.isOffline, [this] { perform(Command::Refresh); }})
    , m_panes(new Panes(m_sideBar, m_list, makeReadingPane(), this))
    , m_beforeSearch(settings.section)
{
    setWindowTitle(u"Backthread"_s);
    layOut(settings);
    makeActions();
    makeToolBar();
    connectParts();
    connectTabs();
    connectWatches();
    m_tabs->setReading(services.preferences.reading());
    page().commands().setOrder(discussion::orderFromName(settings.order).value_or(discussion::Order::Tree));
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeReadingPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs);
    layout->addWidget(m_viewBar);
    return pane;
}

void MainWindow::layOut(const WindowSettings &settings)
{
    setCentralWidget(m_panes);
    setStatusBar(m_status);
    m_status->insertPermanentWidget(1, new KeepLine(m_services.upkeep.keeps(), *m_notice, m_status));
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    if (settings.panes.isEmpty() || !m_panes->restoreState(settings.panes))
        m_panes->setSizes({130, 330, 820});
    m_panes->setWanted(Panes::Pane::SideBar, settings.sideBar);
    m_panes->setWanted(Panes::Pane::List, settings.list);
    m_list->setOptions(settings.sectionOptions);
}

void MainWindow::connectParts()
{
    using lists::ListPane;
    using searchui::SearchBox;
    connect(m_sideBar, &lists::SideBar::sectionChosen, this, &MainWindow::openSection);
    connect(m_list, &ListPane::itemChosen, m_tabs, &ThreadTabs::open);
    connect(m_list, &ListPane::itemChosenAside, this, [this](ItemId id, const QStringList &words) {
        m_tabs->openAside({{id, {}, {}, {}}, {}, words});
    });
    connect(m_panes, &Panes::changed, this, &MainWindow::showPanes);
    connect(m_panes, &Panes::keyboardLost, this, [this] { page().setFocus(); });
    connect(m_list, &ListPane::authorWanted, this,
        [this](const QString &name) { goTo({.kind = Address::Kind::User, .name = name}); });
    connect(m_list, &ListPane::entered, this, [this] { page().setFocus(); });
    connect(m_list, &ListPane::problemChanged, this,
        [this](const std::optional<Error> &problem) { m_network.showListProblem(problem); });
    connect(m_list, &ListPane::fetched, this, [this] { m_network.showListFetched(); });
    connect(m_list, &ListPane::sectionChosen, this, &MainWindow::openSection);
    connect(&m_services.live, &services::LiveService::stored, m_list, &ListPane::recountSoon);
    connect(m_list, &ListPane::busyChanged, this, &MainWindow::busyChanged);
    connect(m_searchBox, &SearchBox::queryChanged, this, &MainWindow::search);
    connect(m_searchBox, &SearchBox::addressEntered, this, [this](const Address &address) {
        if (address.kind == Address::Kind::Item)
            leaveSearch(); // it was no query
        goTo(address);
        if (address.kind == Address::Kind::Item)
            page().setFocus();
        else
            perform(Command::FocusList);
    });
    connect(m_searchBox, &SearchBox::queryEntered, this, [this] { perform(Command::FocusList); });
    connect(m_searchBox, &SearchBox::left, this, [this] {
        leaveSearch();
        perform(Command::FocusThread);
    });
    connect(m_list, &ListPane::left, this, [this] {
        const bool wasSearch = m_list->section().kind == Section::Kind::Search;
        leaveSearch();
        perform(wasSearch ? Command::FocusList : Command::FocusThread);
    });
    using services::LibraryService;
    connect(&m_services.library, &LibraryService::bookmarkRemoved, this, &MainWindow::offerUndo);
    connect(&m_services.library, &LibraryService::failed, this,
        [this](const Error &error) { notify(wording::sentence(error)); });
    connect(&m_services.live, &services::LiveService::connectionChanged, m_status, &StatusLine::showLive);
    connect(&m_services.live, &services::LiveService::connectionChanged, this, [this](bool live) {
        if (live && !m_network.isOnline())
            showReturned();
    });
    m_status->showLive(m_services.live.isConnected());
    connect(m_print, &printing::PrintCommands::failed, this, &MainWindow::notify);
    using services::NetworkMonitor;
    connect(&m_services.upkeep.network(), &NetworkMonitor::lost, this, [this] { m_network.showLost(); });
    connect(&m_services.upkeep.network(), &NetworkMonitor::returned, this, &MainWindow::showReturned);
    const Preferences &preferences = m_services.preferences;
    connect(&preferences, &Preferences::keysChanged, this,
        [this, &preferences] { applyKeys(preferences.keys()); });
    connect(&preferences, &Preferences::readingChanged, this,
        [this, &preferences] { m_tabs->setReading(preferences.reading()); });
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
    connect(m_tabs, &ThreadTabs::completed, m_list, &lists::ListPane::recount);
    connect(m_tabs, &ThreadTabs::completed, &m_services.upkeep.watches(), &services::WatchService::reread);
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
    connect(
        m_tabs, &ThreadTabs::linkActivated, this, [this](const QUrl &url) { m_services.links.open(url); });
}

void MainWindow::start(const std::optional<Address> &place, const QString &query)
{
    // The thread first: it is what the reader waits for.
    const bool isItem = place && place->kind == Address::Kind::Item;
    m_tabs->start(isItem ? std::optional(place->item) : std::nullopt);
    if (!query.isEmpty()) {
        m_searchBox->setQuery(query);
        search(query);
    } else if (place && !isItem) {
        goTo(*place);
    } else if (m_panes->isWanted(Panes::Pane::List)) {
        listSection(m_beforeSearch.kind == Section::Kind::Search ? Section() : m_beforeSearch);
    }
    page().setFocus();
}

void MainWindow::openSection(const Section &section)
{
    m_panes->bring(Panes::Pane::List);
    listSection(section);
}

void MainWindow::listSection(const Section &section)
{
    if (section.kind != Section::Kind::Search) {
        m_beforeSearch = section;
        m_searchBox->setQuery({});
    }
    m_isListOpen = true;
    m_list->show(section);
    m_sideBar->setSection(section);
}

void MainWindow::showThreadState()
{
    showTitle();
    showView();
    Q_EMIT sightChanged();
    if (const auto &snapshot = page().snapshot(); snapshot.thread && !page().isOpening()) {
        m_list->showOpen(snapshot.thread->story().id);
        m_network.showThread(snapshot);
    }
    Q_EMIT busyChanged();
}

/// Asks once for what is looked at; everything else when somebody looks at it.
void MainWindow::showReturned()
{
    m_network.showSwitched();
    if (isVisible() && !isMinimized() && !m_services.isOffline())
        perform(Command::Refresh);
}

void MainWindow::showView()
{
    const models::ThreadRowsModel &rows = page().rows();
    m_actions.at(Command::Board)->setChecked(rows.options().order == discussion::Order::Board);
    m_viewBar->showView(rows);
    const qint64 since = rows.options().newSince;
    const qint64 now = m_services.clock.now();
    if (const auto &snapshot = page().snapshot(); snapshot.thread && !page().isOpening())
        m_status->showThread(snapshot, now);
    m_status->showNew(wording::newText(rows.arrangement().newInView, since, now),
        since > 0 ? wording::newRule(since, now) : QString());
}

void MainWindow::offerUndo(const discussion::Bookmark &removed)
{
    if (!isActiveWindow())
        return; // another window was told to remove it
    const discussion::Item &item = removed.item;
    const QString title = text::contained(item.title);
    QString what = item.id == removed.story ? title : tr("%1 in %2").arg(text::contained(item.by), title);
    if (item.title.isEmpty())
        what = tr("No. %1").arg(item.id.number());
    m_notice->add({Notice::Source::Undo, tr("Bookmark removed: %1").arg(what), tr("Undo"),
        [this, removed] { m_services.library.restoreBookmark(removed); }});
}

void MainWindow::notify(const QString &text)
{
    m_notice->add({Notice::Source::Message, text, {}, {}});
}

bool MainWindow::isBusy() const
{
    const threadview::ThreadPage &page = m_tabs->page();
    return m_list->isBusy() || page.snapshot().loading || page.isOpening();
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings;
    settings.geometry = saveGeometry();
    settings.panes = m_panes->saveState();
    settings.sideBar = m_panes->isWanted(Panes::Pane::SideBar);
    settings.list = m_panes->isWanted(Panes::Pane::List);
    settings.order = discussion::orderName(std::as_const(*m_tabs).page().rows().options().order);
    settings.section = m_beforeSearch;
    settings.sectionOptions = m_list->options();
    settings.tabs = m_tabs->tabs();
    settings.tab = m_tabs->currentIndex();
    return settings;
}

bool MainWindow::event(QEvent *event)
{
    // Lists, boxes and buttons need the keys that move and choose, whatever command has one of them.
    if (event->type() == QEvent::ShortcutOverride && !m_tabs->isAncestorOf(focusWidget())
        && movesOrChooses(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowStateChange)
        Q_EMIT visibilityChanged();
    return isHandled;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_tabs->savePlaces();
    Q_EMIT closing();
    event->accept();
}

} // namespace backthread::shell
