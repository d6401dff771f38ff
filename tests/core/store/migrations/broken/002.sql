-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE book ADD COLUMN lent INTEGER NOT NULL DEFAULT 0;
--;
INSERT INTO book (id, title) VALUES (1, 'half done');
--;
INSERT INTO nowhere VALUES (1);
