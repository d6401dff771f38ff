// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

namespace backthread::discussion {

/// What the history has of a story, with all that is needed to put it back. A value; times are seconds since
/// 1970.
struct Visit final {
    Item story; ///< Its id, title and address.
    std::optional<qint64> opened; ///< The thread, last time.
    std::optional<qint64> closed; ///< When that visit ended.
    std::optional<qint64> article; ///< The article, last time.
    ReadingPlace place; ///< `previousVisit` is the end of the one before; 0: there was none.

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// A story that lists of feeds leave out.
struct HiddenStory final {
    ItemId story;
    qint64 created = 0; ///< When it was hidden.
    QString title;

    friend bool operator==(const HiddenStory &, const HiddenStory &) = default;
};

} // namespace backthread::discussion
