// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/watchespage.h"

#include "core/services/watchservice.h"
#include "ui/lists/watchdelegate.h"
#include "ui/models/watchlistmodel.h"

#include <QListView>
#include <QShortcut>

namespace backthread::lists {

WatchesPage::WatchesPage(services::WatchService &watches)
    : ListPage(tr("Watched"))
    , m_service(watches)
    , m_watches(new models::WatchListModel(this))
{
    setRows(m_watches, new WatchDelegate(this));
    auto *end = new QShortcut(QKeySequence::Delete, &view());
    end->setContext(Qt::WidgetShortcut);
    connect(end, &QShortcut::activated, this, &WatchesPage::endWatch);
    connect(&watches, &services::WatchService::changed, this, [this] {
        if (isOpen())
            reread();
    });
}

void WatchesPage::choose(const QModelIndex &index, Way way)
{
    if (index.data(models::WatchListModel::IdRole).value<ItemId>().isNull())
        Q_EMIT authorWanted(m_watches->value(index.row()).watch.name);
    else
        ListPage::choose(index, way);
}

ItemId WatchesPage::storyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_watches->value(index.row()).watch.story : ItemId();
}

void WatchesPage::reread()
{
    setBusy(false);
    const discussion::WatchState &state = m_service.state();
    m_watches->setWatches(state.watches);
    selectWhatIsDue();
    setCaption(state.watches.isEmpty() ? tr("nothing yet: press w on a comment")
                                       : tr("%Ln new", nullptr, int(state.unseen.size())));
    Q_EMIT problemChanged(std::nullopt);
}

void WatchesPage::endWatch()
{
    if (const QModelIndex index = view().currentIndex(); index.isValid())
        m_service.unwatch(m_watches->value(index.row()).watch);
}

} // namespace backthread::lists
