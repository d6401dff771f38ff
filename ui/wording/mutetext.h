// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"

namespace backthread::wording {

// What is muted, in words, translated.

/// "user ann", "site example.com", "words “no thanks”", "sub-thread No. 12".
[[nodiscard]] QString nameOf(const discussion::Mute &mute);
/// "until 2 Dec 2026, 14:00", "for good".
[[nodiscard]] QString endText(const discussion::Mute &mute);
/// What stands in the place of what is muted: "Muted: user ann, until 2 Dec 2026, 14:00".
[[nodiscard]] QString stubText(const discussion::Mute &mute);
/// "For a week".
[[nodiscard]] QString spanText(discussion::MuteSpan span);

} // namespace backthread::wording
