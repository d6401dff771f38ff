// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hitlistmodel.h"

namespace backthread::models {

using search::SearchHit;

HitListModel::HitListModel(QObject *parent)
    : ValueListModel(parent)
{
}

void HitListModel::setHits(const QList<SearchHit> &hits)
{
    setValues(hits, [](const SearchHit &hit) { return hit.id; });
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case Qt::AccessibleTextRole:
        return tr("%1 in %2: %3").arg(hit.by, hit.storyTitle, hit.snippet);
    case IdRole:
        return QVariant::fromValue(hit.id);
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

} // namespace backthread::models
