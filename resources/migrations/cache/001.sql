-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cache: what can be fetched again. Ids are rowids (core/base/itemid.h).
CREATE TABLE item (
    id          INTEGER PRIMARY KEY,
    type        INTEGER NOT NULL DEFAULT 0,  -- discussion::ItemType
    state       INTEGER,                     -- discussion::ItemState; null: no source that can tell has answered
    story       INTEGER NOT NULL,            -- the topmost ancestor that is known by id, whether or not it is cached
    parent      INTEGER,                     -- null for stories
    time        INTEGER NOT NULL DEFAULT 0,  -- seconds since 1970, UTC; 0: unknown
    "by"        TEXT,
    title       TEXT,
    url         TEXT,
    site        TEXT,                        -- the host of url, lower case, without www.
    text        TEXT,                        -- text::RichText::text; null: not known
    marks       BLOB,                        -- text::RichText::packedMarks(); null: none
    traits      INTEGER NOT NULL DEFAULT 0,  -- text::Trait bits of the text
    points      INTEGER,
    descendants INTEGER,
    kids        TEXT,                        -- direct replies in rank order, numbers separated by spaces; null: not told
    parts       TEXT,                        -- a poll's options, likewise
    first_seen  INTEGER NOT NULL,            -- when this cache first held it
    fetched     INTEGER NOT NULL             -- when a source last spoke of it
) STRICT;
--;
CREATE INDEX item_story ON item (story, first_seen);
--;
CREATE INDEX item_by ON item ("by" COLLATE NOCASE);
--;
CREATE INDEX item_site ON item (site) WHERE site IS NOT NULL;
--;
CREATE VIRTUAL TABLE words USING fts5 (
    title, text,
    content = 'item', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
--;
CREATE TRIGGER item_words_insert AFTER INSERT ON item
BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--;
CREATE TRIGGER item_words_delete AFTER DELETE ON item
BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
--;
CREATE TRIGGER item_words_update AFTER UPDATE OF title, text ON item
WHEN old.title IS NOT new.title OR old.text IS NOT new.text
BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--;
-- The last fetch of a whole discussion.
CREATE TABLE thread_fetch (
    story    INTEGER PRIMARY KEY,
    fetched  INTEGER NOT NULL,  -- when it ended
    seconds  REAL NOT NULL,     -- how long it took
    requests INTEGER NOT NULL,
    complete INTEGER NOT NULL   -- 1: everything that any source names is held
) STRICT;
--;
CREATE TABLE feed_item (
    feed INTEGER NOT NULL,      -- discussion::Feed
    rank INTEGER NOT NULL,      -- from 0
    item INTEGER NOT NULL,
    PRIMARY KEY (feed, rank)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE feed_fetch (
    feed    INTEGER PRIMARY KEY,
    fetched INTEGER NOT NULL,
    seconds REAL NOT NULL
) STRICT;
