// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread {

/// What had to be done to a profile when it was opened, for one line in the window or on standard error.
enum class Repair {
    IndexesRebuilt, ///< A damaged index of words or authors was made anew, from what it is of.
    CacheRebuilt, ///< The damaged cache was put aside, an empty one begun.
    LibraryRestored, ///< The damaged library was put aside, the newest good backup taken.
    LibraryRestarted, ///< The damaged library was put aside, and there was no good backup.
};

} // namespace backthread
