// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

#include <QList>

namespace backthread::discussion {

/// What is selected of one text of a thread.
struct SelectedPart final {
    int comment = Thread::kStory; ///< Or the story, for its text.
    qsizetype start = 0; ///< In its plain text, in UTF-16 code units.
    qsizetype length = 0; ///< What reaches out of the text is cut off.

    friend bool operator==(const SelectedPart &, const SelectedPart &) = default;
};

// Texts selected across comments, for the clipboard: the parts in the order of the view. Parts without
// anything in them are left out. Any thread.

/// Plain text. Where there are several parts, a line with author and address stands above each.
[[nodiscard]] QString selectionAsText(const Thread &thread, const QList<SelectedPart> &parts);

/// CommonMark: above each part its author, linked to the comment; links, quotes, italics and code are kept.
[[nodiscard]] QString selectionAsMarkdown(const Thread &thread, const QList<SelectedPart> &parts);

} // namespace backthread::discussion
