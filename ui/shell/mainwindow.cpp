// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/services/libraryservice.h"
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
#include "ui/transfer/exports.h"
#include "ui/transfer/importline.h"
#include "ui/wording/errortext.h"
#include "ui/wording/viewtext.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace backthread::shell {

using namespace Qt::StringLiterals;

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
    , m_list(
          new lists::ListPane({services.feeds, services.library, services.search, services.remoteSearch,
                                  services.upkeep.savedSearches(), services.upkeep.watches(), services.clock},
              this))
    , m_tabs(new ThreadTabs({services.threads, services.library, services.people, services.clock},
          settings.tabs, settings.tab, this))
    , m_notice(new NoticeBar(this))
    , m_status(new StatusLine(this))
    , m_viewBar(new ViewBar(this))
    , m_print(new printing::PrintCommands(*this))
    , m_exports(new transferui::Exports(*this))
    , m_imports(new transferui::Imports(*this, {services.upkeep.transfers(), services.library}))
    , m_network({*m_notice, *m_status, services.isOffline, [this] { refreshWhatIsSeen(); }})
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
    connectSearching();
    connectPalette();
    connectTransfers();
    offerUndo();
    connectMutes();
    connectPeople();
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
    layout->addWidget(m_tabs);
    layout->addWidget(m_viewBar);
    layout->addWidget(m_notice); // below the page, which nothing moves
    return pane;
}

void MainWindow::layOut(const WindowSettings &settings)
{
    setCentralWidget(m_panes);
    setStatusBar(m_status);
    m_status->insertPermanentWidget(1, new KeepLine(m_services.upkeep.keeps(), *m_notice, m_status));
    m_status->insertPermanentWidget(2, new transferui::ImportLine(*m_imports, m_status));
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    if (settings.panes.isEmpty() || !m_panes->restoreState(settings.panes))
        m_panes->setSizes({130, 330, 820});
    m_panes->setWanted(Panes::Pane::SideBar, settings.sideBar);
    m_panes->setWanted(Panes::Pane::List, settings.list);
    m_list->setOptions(settings.sectionOptions);
    m_list->setBookmarkSort(settings.bookmarkSort);
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

void MainWindow::showReturned()
{
    m_network.showSwitched();
    refreshWhatIsSeen();
}

/// Asks once for what is looked at; everything else when somebody looks at it.
void MainWindow::refreshWhatIsSeen()
{
    if (isVisible() && !isMinimized() && !m_services.isOffline())
        perform(Command::Refresh);
}

void MainWindow::showView()
{
    const models::ThreadRowsModel &rows = page().rows();
    m_actions.at(Command::Board)->setChecked(rows.options().order == discussion::Order::Board);
    m_actions.at(Command::BookmarkStory)->setChecked(page().isStoryBookmarked());
    m_viewBar->showView(rows);
    const qint64 since = rows.options().newSince;
    const qint64 now = m_services.clock.now();
    if (const auto &snapshot = page().snapshot(); snapshot.thread && !page().isOpening())
        m_status->showThread(snapshot, now);
    m_status->showNew(wording::newText(rows.arrangement().newInView, since, now),
        since > 0 ? wording::newRule(since, now) : QString());
}

void MainWindow::notify(const QString &text)
{
    m_notice->add({Notice::Source::Message, text, {}, {}});
}

void MainWindow::notifyOf(const Error &error)
{
    notify(wording::sentence(error));
}

void MainWindow::openLink(const QUrl &url)
{
    if (m_services.links.open(url))
        return;
    m_notice->add({Notice::Source::Message, tr("The desktop has nothing that opens %1").arg(url.toString()),
        tr("Copy the address"), [url] { QGuiApplication::clipboard()->setText(url.toString()); }});
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
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
    settings.bookmarkSort = m_list->bookmarkQuery().sort;
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
