// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/text/richtext.h"

#include <optional>

namespace backthread::discussion {

/// The numbers are stored: append only.
enum class ItemType : quint8 { Unknown = 0, Story = 1, Comment = 2, Job = 3, Poll = 4, PollOption = 5 };

/// What a source says has become of an item. The numbers are stored: append only.
enum class ItemState : quint8 {
    Live = 0,
    Dead = 1, ///< Killed by flags or software; the text is not public.
    Flagged = 2, ///< Killed by flags, and said so.
    Deleted = 3, ///< By its author or a moderator. Replies stay.
    Delayed = 4, ///< Exists, the text is held back for a while.
    Missing = 5, ///< Named by others; no source had an answer for it.
};

/// One story, comment, job, poll or poll option, as far as it is known. A value; any thread.
///
/// Sources answer parts: what an answer does not say is empty (`optional` without value, id 0, time 0, empty
/// string), and the store keeps what it knew before. Text is plain text with marks, titles are plain text.
struct Item final {
    ItemId id;
    ItemType type = ItemType::Unknown;
    std::optional<ItemState> state; ///< Empty: the answer cannot tell (Algolia). Shown as Live.
    ItemId parent; ///< Null for stories, and for poll options (see `parts` of the poll).
    ItemId story; ///< As the source tells it; null: not told. Counts where the parent is unknown.
    qint64 time = 0; ///< Seconds since 1970, UTC; 0 when unknown.
    QString by;
    QString title;
    QString url; ///< http or https, else empty.
    std::optional<text::RichText> text; ///< Empty optional: not told. Empty text: there is none.
    std::optional<int> points;
    std::optional<int>
        descendants; ///< The source's own count of live comments; may disagree with what we hold.
    std::optional<ItemIds> kids; ///< Direct replies in rank order; empty optional: order not told.
    std::optional<ItemIds> parts; ///< A poll's options in display order.
    qint64 firstSeen = 0; ///< When this cache first held it, seconds since 1970; 0: unknown. The store's own.

    /// The state to show: what was told, else Missing for a comment of which only the place is known.
    [[nodiscard]] ItemState shownState() const
    {
        return state.value_or(type == ItemType::Comment && !text ? ItemState::Missing : ItemState::Live);
    }
    [[nodiscard]] bool isStub() const { return shownState() != ItemState::Live; }

    friend bool operator==(const Item &, const Item &) = default;
};

using Items = QList<Item>;

/// Whether an item was first held after `since` (see ReadingPlace::previousVisit); where that is 0 nothing
/// is.
[[nodiscard]] inline bool isNew(const Item &item, qint64 since)
{
    return since > 0 && item.firstSeen > since;
}

} // namespace backthread::discussion
