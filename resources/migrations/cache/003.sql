-- SPDX-License-Identifier: GPL-3.0-or-later
-- The discussions that are kept offline, and which of them the round under way has still to fetch.
CREATE TABLE kept (
    keep    INTEGER NOT NULL,  -- library.keep
    story   INTEGER NOT NULL,
    rank    INTEGER NOT NULL,  -- the order of fetching
    pending INTEGER NOT NULL,
    PRIMARY KEY (keep, story)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX kept_story ON kept (story);
