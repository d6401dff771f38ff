-- SPDX-License-Identifier: GPL-3.0-or-later
-- What leads searches to few ids (core/store/waymarks.h). It may lead to more than there is, never to less.

-- Among which ids the items of a day (UTC) are; those above zero only, which grow with time.
CREATE TABLE day (
    number INTEGER PRIMARY KEY,  -- days since 1970
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL
) STRICT;
--;
INSERT INTO day SELECT time / 86400, min(id), max(id) FROM item WHERE time > 0 AND id > 0 GROUP BY 1;
--;
-- Each site with its labels in reverse order (`com.example.`), so that those below a host stand together.
CREATE TABLE site (
    reversed TEXT PRIMARY KEY,
    name     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--;
INSERT INTO site
WITH RECURSIVE part (name, rest, reversed) AS (
    SELECT DISTINCT site, site || '.', '' FROM item WHERE site IS NOT NULL
    UNION ALL
    SELECT name, substr(rest, instr(rest, '.') + 1), substr(rest, 1, instr(rest, '.')) || reversed
    FROM part WHERE rest <> '')
SELECT reversed, name FROM part WHERE rest = '';
--;
-- Stories, polls and jobs by their points: comments have none that count.
CREATE INDEX item_points ON item (type, points) WHERE type <> 2;
--;
-- A batch is one segment of the index rather than several that are merged soon after.
INSERT INTO words (words, rank) VALUES ('hashsize', 4194304);
