-- SPDX-License-Identifier: GPL-3.0-or-later
-- To what the view of a thread is limited, as a JSON object; empty: it shows everything.
ALTER TABLE visit ADD COLUMN filter TEXT NOT NULL DEFAULT '';
