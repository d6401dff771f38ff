-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that are kept, people, and what is not to be seen.
CREATE TABLE saved_search (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL DEFAULT '',     -- empty: its query names it
    query   TEXT NOT NULL,
    sort    INTEGER NOT NULL DEFAULT 0,   -- search::Sort
    created INTEGER NOT NULL,
    since   INTEGER NOT NULL,             -- the last item that was there when somebody looked: new are those behind
    UNIQUE (query, sort)
) STRICT;
--;
CREATE TABLE recent_search (
    query TEXT PRIMARY KEY,
    used  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- What the user says of people.
CREATE TABLE person (
    name TEXT PRIMARY KEY,
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE person_tag (
    name TEXT NOT NULL REFERENCES person (name) ON DELETE CASCADE,
    tag  TEXT NOT NULL,
    PRIMARY KEY (name, tag)
) STRICT, WITHOUT ROWID;
--;
-- What is folded away wherever it appears (discussion::Mute).
CREATE TABLE mute (
    id      INTEGER PRIMARY KEY,
    kind    INTEGER NOT NULL,             -- discussion::Mute::Kind
    item    INTEGER NOT NULL DEFAULT 0,   -- the top of a sub-thread
    text    TEXT NOT NULL DEFAULT '',     -- a user, a domain or words
    created INTEGER NOT NULL,
    until   INTEGER,                      -- null: for good
    UNIQUE (kind, item, text)
) STRICT;
--;
-- Stories that lists leave out.
CREATE TABLE hidden (
    story   INTEGER PRIMARY KEY,
    created INTEGER NOT NULL,
    title   TEXT NOT NULL DEFAULT ''
) STRICT;
