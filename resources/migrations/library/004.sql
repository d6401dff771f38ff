-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be kept offline (discussion::Keep). What each led to is in the cache, in the table `kept`.
CREATE TABLE keep (
    id      INTEGER PRIMARY KEY,
    kind    INTEGER NOT NULL,            -- discussion::Keep::Kind
    feed    INTEGER NOT NULL DEFAULT 0,  -- discussion::Feed
    tag     TEXT NOT NULL DEFAULT '',    -- of bookmarks; empty: all of them
    stories INTEGER NOT NULL,            -- at most so many
    hours   INTEGER NOT NULL DEFAULT 0,  -- between two rounds; 0: only when asked for
    started INTEGER NOT NULL DEFAULT 0,  -- the last round; 0: never
    ended   INTEGER NOT NULL DEFAULT 0,
    running INTEGER NOT NULL DEFAULT 0,  -- 1: the round has not ended, it goes on after a restart
    UNIQUE (kind, feed, tag)
) STRICT;
