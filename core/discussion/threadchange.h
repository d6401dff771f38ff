// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

#include <QHash>

namespace backthread::discussion {

/// What happened to a comment that may have been read by then.
enum class Alteration : quint8 {
    Edited, ///< It says something else.
    Moved, ///< It replies to another one.
    Removed, ///< What it said is not public any more.
};
using Alterations = QHash<ItemId, Alteration>;

/// How a later snapshot of a discussion differs from an earlier one, comment by comment.
///
/// Comparing two threads takes as long as reading all of their texts, so it is done once, where they are
/// read, and not by each who shows them. Immutable; any thread.
class ThreadChange final {
public:
    enum Part : quint8 {
        Itself = 1, ///< What is said of it, or its depth.
        Replies = 2, ///< Which direct replies it has, their order, or which of them are stubs.
        Descendants = 4, ///< How many comments are below it.
        New = 8, ///< The earlier snapshot does not have it, and nothing else is told.
    };
    Q_DECLARE_FLAGS(Parts, Part)

    /// Both are of the same story. Neither is kept.
    ThreadChange(const ThreadPtr &before, const ThreadPtr &after);

    [[nodiscard]] bool leads(const ThreadPtr &from, const ThreadPtr &to) const
    {
        return m_before.lock() == from && m_after.lock() == to;
    }
    /// Where a comment of the earlier one stands in the later; nothing where it is gone.
    [[nodiscard]] std::optional<int> placeOf(int comment) const
    {
        const int place = m_places[size_t(comment)];
        return place < 0 ? std::nullopt : std::optional(place);
    }
    /// What differs of a comment of the later one.
    [[nodiscard]] Parts changed(int comment) const { return m_changed[size_t(comment)]; }
    /// Of comments that both have.
    [[nodiscard]] const Alterations &alterations() const { return m_alterations; }

private:
    std::weak_ptr<const Thread> m_before;
    std::weak_ptr<const Thread> m_after;
    std::vector<int> m_places; ///< By place in the earlier one; -1 where it is gone.
    std::vector<Parts> m_changed; ///< By place in the later one.
    Alterations m_alterations;
};

using ThreadChangePtr = std::shared_ptr<const ThreadChange>;

} // namespace backthread::discussion

Q_DECLARE_OPERATORS_FOR_FLAGS(backthread::discussion::ThreadChange::Parts)
