-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who wrote what: an index of FTS5 gathers what comes and merges it, where a b-tree of names wrote a page of
-- its own for each author of a batch. A name is one token, whatever of ASCII it holds, and case is folded as
-- NOCASE does.
CREATE VIRTUAL TABLE author USING fts5 (
    "by",
    content = 'item', content_rowid = 'id', columnsize = 0,
    tokenize = 'ascii tokenchars '' !"#$%&()*+,-./:;<=>?@[\]^_`{|}~'''''''
);
--;
INSERT INTO author (rowid, "by")
SELECT id, "by" FROM item INDEXED BY item_by WHERE "by" IS NOT NULL ORDER BY id;
--;
-- The nameless, too: FTS5 counts what is put in, and takes no more out.
INSERT INTO author (rowid, "by")
SELECT id, NULL FROM item INDEXED BY item_by WHERE "by" IS NULL;
--;
DROP INDEX item_by;
--;
CREATE TRIGGER item_author_delete AFTER DELETE ON item
BEGIN
    INSERT INTO author (author, rowid, "by") VALUES ('delete', old.id, old."by");
END;
--;
CREATE TRIGGER item_author_update AFTER UPDATE OF "by" ON item WHEN old."by" IS NOT new."by"
BEGIN
    INSERT INTO author (author, rowid, "by") VALUES ('delete', old.id, old."by");
    INSERT INTO author (rowid, "by") VALUES (new.id, new."by");
END;
--;
-- The names by the alphabet.
CREATE VIRTUAL TABLE author_name USING fts5vocab (author, 'row');
