// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/muted.h"

namespace backthread::discussion {

/// The new comments of a thread (see isNew()) but those that are muted, to be counted in any sub-tree at
/// once. A value; any thread.
class NewComments final {
public:
    /// `muting`: see Muted::over().
    NewComments(const Thread &thread, qint64 since, const std::vector<Muting> &muting = {});

    /// How many of [first, end) are new.
    [[nodiscard]] int count(int first, int end) const
    {
        return m_before.empty() ? 0 : m_before[size_t(end)] - m_before[size_t(first)];
    }
    [[nodiscard]] bool contains(int comment) const { return count(comment, comment + 1) > 0; }

private:
    std::vector<int> m_before; ///< For each comment how many before it are new; empty: none is.
};

} // namespace backthread::discussion
