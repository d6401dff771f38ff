// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/followstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"

namespace backthread::store {

Result<ItemIds> FollowStore::followed(const ItemIds &ids, const ItemIds &open)
{
    // Of each id the cheap questions first: nearly all are of discussions that nobody here has ever seen.
    return idsIn(m_connection.execute(
        "SELECT item.id FROM json_each(?) AS given CROSS JOIN item ON item.id = given.value "
        "WHERE EXISTS (SELECT 1 FROM thread_fetch WHERE thread_fetch.story = item.story) "
        "AND (item.story IN (SELECT value FROM json_each(?)) OR item.story IN ("
        "SELECT coalesce(known.story, bookmark.story) FROM library.bookmark "
        "LEFT JOIN item AS known ON known.id = bookmark.item "
        "UNION SELECT coalesce(known.story, watch.story) FROM library.watch "
        "LEFT JOIN item AS known ON known.id = watch.item WHERE kind = 0)) "
        "OR item.\"by\" = (SELECT name FROM library.watch WHERE kind = 2) "
        "ORDER BY given.key",
        jsonOf(ids), jsonOf(open)));
}

Result<ItemIds> FollowStore::unknown(const ItemIds &ids)
{
    return idsIn(m_connection.execute("SELECT value FROM json_each(?) "
                                      "WHERE NOT EXISTS (SELECT 1 FROM item WHERE id = value) ORDER BY key",
        jsonOf(ids)));
}

} // namespace backthread::store
