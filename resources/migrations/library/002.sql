-- SPDX-License-Identifier: GPL-3.0-or-later
-- A visit of a thread ends: what arrives while it is read is not new to who has read it. `closed` is the end
-- of the last visit, null while that goes on; `previous` the end of the one before.
ALTER TABLE visit ADD COLUMN closed INTEGER;
--;
UPDATE visit SET closed = opened;
