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

/// The stories that the statement returns. Rows are handed out before they are on the disk.
template <typename... Values>
Result<QList<HiddenStory>> HiddenStore::change(const char *sql, const Values &...values)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto query = m_connection.execute(sql, values...);
    if (!query)
        return fail(query.error());
    const QList<HiddenStory> stories = storiesIn(**query);
    const auto done = transaction->commit();
    return done ? Result<QList<HiddenStory>>(stories) : fail(done.error());
}

Result<QList<HiddenStory>> HiddenStore::hide(const ItemIds &stories, qint64 now)
{
    return change("INSERT OR IGNORE INTO library.hidden (story, created, title) "
                  "SELECT value, ?, coalesce((SELECT title FROM item WHERE id = value), '') "
                  "FROM json_each(?) RETURNING story, created, title",
        now, jsonOf(stories));
}

Result<QList<HiddenStory>> HiddenStore::unhide(const ItemIds &stories)
{
    return change("DELETE FROM library.hidden WHERE story IN "
                  "(SELECT value FROM json_each(?)) RETURNING story, created, title",
        jsonOf(stories));
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
