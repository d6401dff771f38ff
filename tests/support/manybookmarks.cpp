// SPDX-License-Identifier: GPL-3.0-or-later
#include "manybookmarks.h"

#include "core/store/connection.h"

namespace backthread {

Result<void> insertBookmarks(store::Connection &connection, int count)
{
    const char *bookmarks = R"(
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
        INSERT INTO library.bookmark (item, created, type, story, time, "by", title, text)
        SELECT n, n, 2, 1, n, 'keeper', 'A log of everything', 'Log ' || n || '. '
            || replace(hex(zeroblob(500)), '00', 'the tide came and went. ')
        FROM number)";
    if (auto done = connection.execute(bookmarks, count); !done)
        return fail(done.error());
    auto done = connection.execute(
        "INSERT INTO library.bookmark_tag (item, tag) SELECT item, 'log' FROM library.bookmark");
    return done ? Result<void>() : fail(done.error());
}

} // namespace backthread
