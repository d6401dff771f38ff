-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE book ADD COLUMN lent INTEGER NOT NULL DEFAULT 0;
--;
CREATE TRIGGER book_lent AFTER INSERT ON lent
BEGIN
    UPDATE book SET lent = lent + 1 WHERE id = new.book;
    UPDATE book SET title = title || ';' WHERE id = new.book;
END;
