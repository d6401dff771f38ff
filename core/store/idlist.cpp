// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idlist.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace backthread::store {

QString jsonOf(const ItemIds &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const ItemId id : ids)
        numbers.append(QString::number(id.rowid()));
    return u'[' + numbers.join(u',') + u']';
}

Result<ItemIds> idsIn(const Result<QSqlQuery *> &query)
{
    if (!query)
        return fail(query.error());
    ItemIds ids;
    while ((*query)->next())
        ids.append(ItemId((*query)->value(0).toLongLong()));
    return ids;
}

} // namespace backthread::store
