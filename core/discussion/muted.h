// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"
#include "core/discussion/thread.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace backthread::discussion {

/// What mutes leave of a comment.
enum class Muting : quint8 {
    None,
    Text, ///< It stands there without its text; replies to it stay.
    Subthread, ///< Likewise, and nothing below it is shown.
    Below, ///< It is in such a sub-thread: not shown.
};

/// The comments of a thread that are muted, and those of these that the reader wants to see all the same.
/// A value, cheap to copy; any thread.
class Muted final {
public:
    Muted() = default;
    /// Reads all texts where words are muted: not for the window's thread.
    Muted(const Thread &thread, const Mutes &mutes);

    [[nodiscard]] bool isEmpty() const { return m_mutes.isEmpty(); }
    /// What a comment itself is muted by; null: nothing, or it is revealed.
    [[nodiscard]] const Mute *muteOf(ItemId id) const;
    /// A comment is muted, or in a muted sub-thread.
    [[nodiscard]] bool covers(const Thread &thread, int comment) const;
    /// For each comment of the view of a sub-thread, or of the whole thread: what is muted above `focus`
    /// does not count there. Empty where nothing is muted.
    [[nodiscard]] std::vector<Muting> over(const Thread &thread, int focus = Thread::kStory) const;

    void reveal(ItemId id);
    /// Reveals what another does.
    void revealAs(const Muted &other) { m_revealed = other.m_revealed; }

    friend bool operator==(const Muted &, const Muted &) = default;

private:
    QHash<ItemId, Mute> m_mutes;
    QSet<ItemId> m_revealed;
};

} // namespace backthread::discussion
