// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hiddenstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/notnull.h"

namespace backthread::store {

using discussion::HiddenStory;

namespace {

QList<HiddenStory> storiesIn(QSqlQuery &query)
{
    QList<HiddenStory> stories;
    while (query.next()) {
        stories.append(
            {ItemId(query.value(0).toLongLong()), query.value(1).toLongLong(), query.value(2).toString()});
    }
    return stories;
}

} // namespace

Result<QList<HiddenStory>> HiddenStore::hide(const ItemIds &stories, qint64 now)
{
    auto query =
        m_connection.execute("INSERT OR IGNORE INTO library.hidden (story, created, title) "
                             "SELECT value, ?, coalesce((SELECT title FROM item WHERE id = value), '') "
                             "FROM json_each(?) RETURNING story, created, title",
            now, jsonOf(stories));
    return query ? Result<QList<HiddenStory>>(storiesIn(**query)) : fail(query.error());
}

Result<QList<HiddenStory>> HiddenStore::unhide(const ItemIds &stories)
{
    auto query = m_connection.execute("DELETE FROM library.hidden WHERE story IN "
                                      "(SELECT value FROM json_each(?)) RETURNING story, created, title",
        jsonOf(stories));
    return query ? Result<QList<HiddenStory>>(storiesIn(**query)) : fail(query.error());
}

Result<void> HiddenStore::restore(const QList<HiddenStory> &stories)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    for (const HiddenStory &each : stories) {
        auto done = m_connection.perform(
            "INSERT OR IGNORE INTO library.hidden (story, created, title) VALUES (?, ?, ?)",
            each.story.rowid(), each.created, notNull(each.title));
        if (!done)
            return done;
    }
    return transaction->commit();
}

Result<QList<HiddenStory>> HiddenStore::list()
{
    auto query = m_connection.execute(
        "SELECT story, created, title FROM library.hidden ORDER BY created DESC, story DESC");
    return query ? Result<QList<HiddenStory>>(storiesIn(**query)) : fail(query.error());
}

} // namespace backthread::store
