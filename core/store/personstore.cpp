// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personstore.h"

#include "core/search/match.h"
#include "core/store/connection.h"
#include "core/store/notnull.h"

namespace backthread::store {

using discussion::People;
using discussion::Person;
using discussion::PersonEdit;

Result<People> PersonStore::all()
{
    auto query = m_connection.execute("SELECT person.name, note, tag FROM library.person "
                                      "LEFT JOIN library.person_tag USING (name) ORDER BY tag");
    if (!query)
        return fail(query.error());
    People people;
    while ((*query)->next()) {
        Person &person = people[(*query)->value(0).toString()];
        person.name = (*query)->value(0).toString();
        person.note = (*query)->value(1).toString();
        if (const QString tag = (*query)->value(2).toString(); !tag.isEmpty())
            person.tags.append(tag);
    }
    return people;
}

Result<Person> PersonStore::edit(const PersonEdit &edit)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto known = all();
    if (!known)
        return fail(known.error());
    Person before = known->value(edit.name);
    before.name = edit.name;
    if (auto written = write(edit.appliedTo(before)); !written)
        return fail(written.error());
    auto done = transaction->commit();
    return done ? Result<Person>(before) : fail(done.error());
}

Result<void> PersonStore::write(const Person &person)
{
    auto removed = m_connection.perform("DELETE FROM library.person_tag WHERE name = ?", person.name);
    if (removed)
        removed = m_connection.perform("DELETE FROM library.person WHERE name = ?", person.name);
    if (!removed || person.isPlain())
        return removed;
    auto done = m_connection.perform(
        "INSERT INTO library.person (name, note) VALUES (?, ?)", person.name, notNull(person.note.trimmed()));
    for (const QString &tag : person.tags) {
        if (const QString name = tag.simplified(); done && !name.isEmpty())
            done = m_connection.perform(
                "INSERT OR IGNORE INTO library.person_tag (name, tag) VALUES (?, ?)", person.name, name);
    }
    return done;
}

Result<discussion::Writings> PersonStore::writings(const QString &name)
{
    auto query = m_connection.execute("SELECT sum(type IN (1, 3, 4)), sum(type = 2) FROM author "
                                      "CROSS JOIN item ON item.id = author.rowid "
                                      "WHERE author MATCH ? AND item.\"by\" = ?",
        search::matchOf(search::Author {name}), notNull(name));
    if (!query)
        return fail(query.error());
    discussion::Writings writings;
    if ((*query)->next())
        writings = {(*query)->value(0).toLongLong(), (*query)->value(1).toLongLong()};
    return writings;
}

} // namespace backthread::store
