-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library: what cannot be fetched again. Times are seconds since 1970, UTC.
CREATE TABLE bookmark (
    item    INTEGER PRIMARY KEY,
    created INTEGER NOT NULL,
    note    TEXT NOT NULL DEFAULT '',
    -- a copy of the item, so that the bookmark outlives the cache and the site
    type    INTEGER NOT NULL DEFAULT 0,
    story   INTEGER NOT NULL DEFAULT 0,
    time    INTEGER NOT NULL DEFAULT 0,
    "by"    TEXT NOT NULL DEFAULT '',
    title   TEXT NOT NULL DEFAULT '',  -- of the story
    url     TEXT NOT NULL DEFAULT '',  -- of the story
    text    TEXT,
    marks   BLOB
) STRICT;
--;
CREATE TABLE bookmark_tag (
    item INTEGER NOT NULL REFERENCES bookmark (item) ON DELETE CASCADE,
    tag  TEXT NOT NULL,
    PRIMARY KEY (item, tag)
) STRICT, WITHOUT ROWID;
--;
-- One row for each discussion or article that was opened.
CREATE TABLE visit (
    story        INTEGER PRIMARY KEY,
    opened       INTEGER,           -- the thread, last time; null: never
    previous     INTEGER,           -- the thread, the time before: comments first seen later are new
    article      INTEGER,           -- the article, last time; null: never
    place        INTEGER,           -- the comment at the top of the view
    place_offset INTEGER NOT NULL DEFAULT 0, -- how far above the view its top is, in pixels
    title        TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX visit_opened ON visit (opened);
--;
CREATE TABLE fold (
    story INTEGER NOT NULL,
    item  INTEGER NOT NULL,
    PRIMARY KEY (story, item)
) STRICT, WITHOUT ROWID;
