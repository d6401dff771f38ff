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
--;
CREATE INDEX bookmark_tag_name ON bookmark_tag (tag);
--;
-- In whichever order a list of bookmarks stands, nothing else of them is read for it.
CREATE INDEX bookmark_order ON bookmark (created, story, "by", title);
--;
-- The words of bookmarks, notes too.
CREATE VIRTUAL TABLE bookmark_words USING fts5 (
    title, "by", text, note,
    content = 'bookmark', content_rowid = 'item',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'
);
--;
CREATE TRIGGER bookmark_words_insert AFTER INSERT ON bookmark
BEGIN
    INSERT INTO bookmark_words (rowid, title, "by", text, note)
        VALUES (new.item, new.title, new."by", new.text, new.note);
END;
--;
CREATE TRIGGER bookmark_words_delete AFTER DELETE ON bookmark
BEGIN
    INSERT INTO bookmark_words (bookmark_words, rowid, title, "by", text, note)
        VALUES ('delete', old.item, old.title, old."by", old.text, old.note);
END;
--;
CREATE TRIGGER bookmark_words_update AFTER UPDATE OF title, "by", text, note ON bookmark
BEGIN
    INSERT INTO bookmark_words (bookmark_words, rowid, title, "by", text, note)
        VALUES ('delete', old.item, old.title, old."by", old.text, old.note);
    INSERT INTO bookmark_words (rowid, title, "by", text, note)
        VALUES (new.item, new.title, new."by", new.text, new.note);
END;
--;
INSERT INTO bookmark_words (bookmark_words) VALUES ('rebuild');
