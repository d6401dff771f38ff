// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/idlist.h"

#include <QSet>

namespace backthread::hackernews {

ItemIds withoutDuplicates(const ItemIds &ids)
{
    if (ids.size() < 2)
        return ids;
    QSet<ItemId> seen;
    seen.reserve(ids.size());
    ItemIds result;
    result.reserve(ids.size());
    for (const ItemId id : ids) {
        const qsizetype before = seen.size();
        seen.insert(id);
        if (seen.size() > before)
            result.append(id);
    }
    return result;
}

} // namespace backthread::hackernews
