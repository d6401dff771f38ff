-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is watched (discussion::Watch). New are items behind `since`: ids grow with time.
CREATE TABLE watch (
    id      INTEGER PRIMARY KEY,
    kind    INTEGER NOT NULL,             -- discussion::Watch::Kind
    item    INTEGER NOT NULL DEFAULT 0,   -- a story, or the top of a sub-thread
    name    TEXT NOT NULL DEFAULT '',     -- of a user
    created INTEGER NOT NULL,
    since   INTEGER NOT NULL,             -- the last item that was there when it began
    checked INTEGER NOT NULL DEFAULT 0,   -- when its source was last asked about it; 0: never
    -- a copy of the item, so that it can be named without the cache
    story   INTEGER NOT NULL DEFAULT 0,
    title   TEXT NOT NULL DEFAULT '',     -- of the story
    "by"    TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, item, name)
) STRICT;
--;
-- Of a discussion, the last of what is watched that was looked at.
CREATE TABLE watch_seen (
    story INTEGER PRIMARY KEY,
    last  INTEGER NOT NULL
) STRICT;
