// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::discussion {

/// A backup of the library, and what it holds. A value; any thread.
struct LibraryCopy final {
    QString path;
    qint64 made = 0; ///< Seconds since 1970, UTC.
    qint64 bytes = 0;
    qint64 bookmarks = 0;
    qint64 notes = 0; ///< On bookmarks and people.
    bool isSound = false; ///< Else the counts are none.

    friend bool operator==(const LibraryCopy &, const LibraryCopy &) = default;
};

/// What repairing a profile came to.
struct RepairReport final {
    bool searchIndex = false; ///< The index of words was made anew.
    bool indexes = false; ///< Those of tables were.
    bool library = false; ///< The newest sound backup took the damaged library's place.
    bool cache = false; ///< The damaged cache is put aside at the next start, and an empty one begun.

    [[nodiscard]] bool isNothing() const { return *this == RepairReport(); }
    friend bool operator==(const RepairReport &, const RepairReport &) = default;
};

} // namespace backthread::discussion
