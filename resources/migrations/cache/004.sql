-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the source's own count of comments was from what that fetch left in the cache: comments that were
-- counted and not given, less those that are held and not counted (dead ones). Null: not known.
ALTER TABLE thread_fetch ADD COLUMN ungiven INTEGER;
