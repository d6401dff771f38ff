// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/notnull.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ReadingPlace;
using discussion::ThreadFilter;
using discussion::Visit;

// When the last visit ended. One that was never ended went on at least until the thread was last fetched.
#define BACKTHREAD_VISIT_END                                                                                 \
    "coalesce(closed, max(opened, coalesce("                                                                 \
    "(SELECT fetched FROM main.thread_fetch WHERE thread_fetch.story = visit.story), 0)))"
// When the visit before one that begins now ended. Binds the latest end of a visit that is not continued.
#define BACKTHREAD_VISIT_BEFORE "iif(" BACKTHREAD_VISIT_END " < ?, " BACKTHREAD_VISIT_END ", previous)"

namespace {

QString toJson(const ThreadFilter &filter)
{
    if (!filter.isActive())
        return u""_s;
    const QJsonObject object {{u"submitter"_s, filter.bySubmitter}, {u"author"_s, filter.author},
        {u"links"_s, filter.withLinks}, {u"code"_s, filter.withCode}, {u"new"_s, filter.onlyNew},
        {u"words"_s, filter.words}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ThreadFilter fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {object[u"submitter"].toBool(), object[u"author"].toString(), object[u"links"].toBool(),
        object[u"code"].toBool(), object[u"new"].toBool(), object[u"words"].toString()};
}

std::optional<qint64> numberAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.value(column).toLongLong());
}

QVariant valueOf(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

Visit visitFrom(const QSqlQuery &row)
{
    Visit visit;
    visit.story.id = ItemId(row.value(0).toLongLong());
    visit.story.title = row.value(1).toString();
    visit.story.url = row.value(2).toString();
    visit.opened = numberAt(row, 3);
    visit.closed = numberAt(row, 4);
    visit.article = numberAt(row, 5);
    visit.place.previousVisit = row.value(6).toLongLong();
    visit.place.top = ItemId(row.value(7).toLongLong());
    visit.place.offset = row.value(8).toInt();
    visit.place.filter = fromJson(row.value(9).toString());
    return visit;
}

} // namespace

/// Makes sure there is a row for the story, with its title as it is known now.
Result<void> HistoryStore::describe(const Item &story)
{
    return m_connection.perform(
        "INSERT INTO library.visit (story, title, url) VALUES (?, ?, ?) ON CONFLICT (story) DO UPDATE SET "
        "title = iif(excluded.title <> '', excluded.title, title), "
        "url = iif(excluded.url <> '', excluded.url, url)",
        story.id.rowid(), notNull(story.title), notNull(story.url));
}

Result<void> HistoryStore::openThread(const Item &story, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = describe(story); !done)
        return done;
    auto done = m_connection.execute("UPDATE library.visit SET previous = " BACKTHREAD_VISIT_BEFORE
                                     ", opened = ?, closed = NULL WHERE story = ?",
        now - kSameVisit, now, story.id.rowid());
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<void> HistoryStore::closeThread(ItemId story, qint64 now)
{
    return m_connection.perform(
        "UPDATE library.visit SET closed = max(opened, ?) WHERE story = ?", now, story.rowid());
}

Result<void> HistoryStore::openArticle(const Item &story, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = describe(story); !done)
        return done;
    auto done =
        m_connection.execute("UPDATE library.visit SET article = ? WHERE story = ?", now, story.id.rowid());
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<void> HistoryStore::markUnread(ItemId story)
{
    return m_connection.perform("UPDATE library.visit SET opened = NULL, closed = NULL, previous = "
                                "NULL, article = NULL WHERE story = ?",
        story.rowid());
}

Result<QList<Visit>> HistoryStore::remove(const ItemIds &stories)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const QString ids = jsonOf(stories);
    auto removed = visits(ids);
    if (!removed)
        return removed;
    auto done = m_connection.perform(
        "DELETE FROM library.visit WHERE story IN (SELECT value FROM json_each(?))", ids);
    if (done)
        done = m_connection.perform(
            "DELETE FROM library.fold WHERE story IN (SELECT value FROM json_each(?))", ids);
    if (done)
        done = transaction->commit();
    return done ? removed : fail(done.error());
}

Result<QList<Visit>> HistoryStore::clear()
{
    const auto stories = idsIn(m_connection.execute("SELECT story FROM library.visit"));
    return stories ? remove(*stories) : fail(stories.error());
}

Result<QList<Visit>> HistoryStore::visits(const QString &ids)
{
    auto query = m_connection.execute("SELECT story, title, url, opened, closed, article, previous, place, "
                                      "place_offset, filter FROM library.visit "
                                      "WHERE story IN (SELECT value FROM json_each(?))",
        ids);
    if (!query)
        return fail(query.error());
    QList<Visit> visits;
    while ((*query)->next())
        visits.append(visitFrom(**query));
    for (Visit &visit : visits) {
        auto folded = folds(visit.story.id);
        if (!folded)
            return fail(folded.error());
        visit.place.folded = std::move(*folded);
    }
    return visits;
}

Result<discussion::Items> HistoryStore::latest(int limit)
{
    auto query = m_connection.execute("SELECT story, title FROM library.visit WHERE opened IS NOT NULL "
                                      "ORDER BY opened DESC, story DESC LIMIT ?",
        limit);
    if (!query)
        return fail(query.error());
    discussion::Items threads;
    while ((*query)->next()) {
        threads.append(Item());
        threads.last().id = ItemId((*query)->value(0).toLongLong());
        threads.last().title = (*query)->value(1).toString();
    }
    return threads;
}

Result<void> HistoryStore::restore(const QList<Visit> &visits)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    for (const Visit &visit : visits) {
        if (auto done = insert(visit); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> HistoryStore::insert(const Visit &visit)
{
    const ReadingPlace &place = visit.place;
    const qint64 story = visit.story.id.rowid();
    auto inserted = m_connection.execute(
        "INSERT INTO library.visit (story, title, url, opened, closed, article, previous, place, "
        "place_offset, filter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        // A place alone may have been left there meanwhile.
        "ON CONFLICT (story) DO UPDATE SET title = excluded.title, url = excluded.url, "
        "opened = excluded.opened, closed = excluded.closed, article = excluded.article, "
        "previous = excluded.previous, place = excluded.place, place_offset = excluded.place_offset, "
        "filter = excluded.filter WHERE visit.opened IS NULL AND visit.article IS NULL",
        story, notNull(visit.story.title), notNull(visit.story.url), valueOf(visit.opened),
        valueOf(visit.closed), valueOf(visit.article),
        valueOf(place.previousVisit > 0 ? std::optional(place.previousVisit) : std::nullopt),
        place.top.rowid(), place.offset, toJson(place.filter));
    if (!inserted)
        return fail(inserted.error());
    return (*inserted)->numRowsAffected() > 0 ? writeFolds(visit.story.id, place.folded) : Result<void>();
}

Result<ReadingPlace> HistoryStore::place(ItemId story, qint64 now)
{
    ReadingPlace place;
    auto query = m_connection.execute("SELECT place, place_offset, filter, " BACKTHREAD_VISIT_BEFORE
                                      " FROM library.visit WHERE story = ?",
        now - kSameVisit, story.rowid());
    if (!query)
        return fail(query.error());
    if ((*query)->next()) {
        place.top = ItemId((*query)->value(0).toLongLong());
        place.offset = (*query)->value(1).toInt();
        place.filter = fromJson((*query)->value(2).toString());
        place.previousVisit = (*query)->value(3).toLongLong();
    }
    auto folded = folds(story);
    if (!folded)
        return fail(folded.error());
    place.folded = std::move(*folded);
    return place;
}

Result<ItemIds> HistoryStore::folds(ItemId story)
{
    return idsIn(
        m_connection.execute("SELECT item FROM library.fold WHERE story = ? ORDER BY item", story.rowid()));
}

Result<void> HistoryStore::savePlace(ItemId story, const ReadingPlace &place)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto done = m_connection.execute("INSERT INTO library.visit (story, place, place_offset, filter) "
                                     "VALUES (?, ?, ?, ?) ON CONFLICT (story) DO UPDATE SET "
                                     "place = excluded.place, place_offset = excluded.place_offset, "
                                     "filter = excluded.filter",
        story.rowid(), place.top.rowid(), place.offset, toJson(place.filter));
    if (!done)
        return fail(done.error());
    // A first visit has none before it; that it was told of one means since when it finds things new.
    if (place.previousVisit > 0) {
        done = m_connection.execute("UPDATE library.visit SET previous = ? WHERE story = ? AND previous IS "
                                    "NULL AND opened IS NOT NULL",
            place.previousVisit, story.rowid());
        if (!done)
            return fail(done.error());
    }
    if (auto written = writeFolds(story, place.folded); !written)
        return written;
    return transaction->commit();
}

Result<void> HistoryStore::writeFolds(ItemId story, const ItemIds &folded)
{
    auto done = m_connection.perform("DELETE FROM library.fold WHERE story = ?", story.rowid());
    for (const ItemId item : folded) {
        if (done)
            done = m_connection.perform("INSERT OR IGNORE INTO library.fold (story, item) VALUES (?, ?)",
                story.rowid(), item.rowid());
    }
    return done;
}

} // namespace backthread::store
