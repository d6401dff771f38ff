// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"
#include "core/discussion/person.h"
#include "core/discussion/threadchange.h"

namespace backthread::wording {

/// All that is said of a comment before its text. A value; seconds since 1970, UTC.
struct SpokenComment final {
    QString author; ///< Empty where it is unknown.
    discussion::Person said; ///< What the reader says of the author.
    discussion::ItemState state = discussion::ItemState::Live;
    qint64 time = 0;
    qint64 now = 0;
    int depth = 1; ///< 1 for a reply to the story.
    int position = 1; ///< Among its siblings, from 1.
    int siblings = 1; ///< Itself included.
    int replies = 0;
    int hidden = 0; ///< Comments that are folded away below it.
    int hiddenNew = 0; ///< The new ones of these.
    bool isSubmitter = false;
    bool isNew = false;
    bool isBookmarked = false;
    std::optional<discussion::Alteration> altered; ///< Since the thread was opened.
    const discussion::Mute *mute = nullptr; ///< What its text is not shown for.
};

/// One sentence for a screen reader, without marks: "ann, 3 hours ago, level 2, 1 of 4, 2 replies, new". What
/// does not apply is left out.
[[nodiscard]] QString sentence(const SpokenComment &comment);

} // namespace backthread::wording
