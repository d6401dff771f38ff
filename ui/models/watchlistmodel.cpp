// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watchlistmodel.h"

#include "core/text/controls.h"

namespace backthread::models {

using discussion::Watch;
using discussion::WatchSummary;

WatchListModel::WatchListModel(QObject *parent)
    : ValueListModel(parent)
{
}

void WatchListModel::setWatches(const QList<WatchSummary> &watches)
{
    setValues(watches, [](const WatchSummary &each) { return each.watch.id; });
}

QString WatchListModel::titleOf(const Watch &watch)
{
    const QString name = text::contained(watch.name);
    if (watch.kind == Watch::Kind::User)
        return tr("Everything by %1").arg(name);
    if (watch.kind == Watch::Kind::OwnName)
        return tr("Replies to %1").arg(name);
    if (watch.title.isEmpty())
        return tr("No. %1").arg(watch.item.number());
    const QString title = text::contained(watch.title);
    const bool isThread = watch.item == watch.story;
    return isThread || watch.by.isEmpty() ? title : tr("%1 in %2").arg(text::contained(watch.by), title);
}

QVariant WatchListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WatchSummary &summary = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(summary.watch);
    case Qt::AccessibleTextRole:
        return summary.unseen == 0 ? titleOf(summary.watch)
                                   : tr("%1: %Ln new", nullptr, summary.unseen).arg(titleOf(summary.watch));
    case IdRole:
        return QVariant::fromValue(summary.first.isNull() ? summary.watch.item : summary.first);
    case WatchRole:
        return QVariant::fromValue(summary);
    default:
        return {};
    }
}

} // namespace backthread::models
