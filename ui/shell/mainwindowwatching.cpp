// SPDX-License-Identifier: GPL-3.0-or-later
// What is watched, as the window tells it and as it is asked for.
#include "core/text/controls.h"
#include "ui/lists/sidebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/upkeep.h"

#include <QGuiApplication>
#include <QMenu>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Watch;
using services::WatchService;

void MainWindow::connectWatches()
{
    const WatchService &watches = m_services.upkeep.watches();
    connect(&watches, &WatchService::changed, this, &MainWindow::showWatches);
    connect(&watches, &WatchService::failed, this, &MainWindow::notifyOf);
    connect(&watches, &WatchService::userMissing, this, [this](const QString &name) {
        if (isActiveWindow())
            notify(tr("There is no user %1, or nothing that %1 has written.").arg(text::contained(name)));
    });
    showWatches();
}

void MainWindow::showWatches()
{
    const qsizetype unseen = m_services.upkeep.watches().state().unseen.size();
    m_sideBar->setNew({lists::Section::Kind::Watching, {}, {}}, int(unseen));
    showTitle();
}

void MainWindow::showTitle()
{
    const QString title = m_tabs->title();
    const qsizetype unseen = m_services.upkeep.watches().state().unseen.size();
    const QString count = unseen > 0 ? u"(%1) "_s.arg(unseen) : QString();
    setWindowTitle(count + (title.isEmpty() ? u"Backthread"_s : u"%1 - Backthread"_s.arg(title)));
}

ItemId MainWindow::storyInSight() const
{
    const bool isInSight =
        QGuiApplication::applicationState() == Qt::ApplicationActive && isVisible() && !isMinimized();
    const threadview::ThreadPage &page = std::as_const(*m_tabs).page();
    return isInSight && page.snapshot().thread ? page.snapshot().thread->story().id : ItemId();
}

void MainWindow::toggleWatch(const Watch &watch)
{
    if (watch.kind == Watch::Kind::Replies && watch.item.isNull())
        return;
    WatchService &watches = m_services.upkeep.watches();
    if (!watches.isWatched(watch))
        say(tr("Watched: what is new is counted under Watching"));
    watches.toggle(watch);
}

void MainWindow::addWatchingOf(const QString &author, QMenu &menu)
{
    const Watch watch {.kind = Watch::Kind::User, .name = author};
    auto *action = menu.addAction(tr("Watch everything by %1").arg(text::contained(author)), this,
        [this, watch] { toggleWatch(watch); });
    action->setCheckable(true);
    action->setChecked(m_services.upkeep.watches().isWatched(watch));
}

} // namespace backthread::shell
