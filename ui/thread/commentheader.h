// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/commentlayout.h"

namespace backthread::threadview {

/// The one line above a comment, with all its marks.
[[nodiscard]] Runs headerOf(const CommentInView &comment, const Scene &scene);
/// Of one that is muted: by what, instead of by whom.
[[nodiscard]] Runs mutedHeaderOf(
    const CommentInView &comment, const discussion::Mute &mute, const Scene &scene);

} // namespace backthread::threadview
