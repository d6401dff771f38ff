// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// A comment and how it stands in a view. `row.number` is 0 where it stands alone, as on a card.
struct CommentInView final {
    const discussion::Thread &thread;
    discussion::Row row;
    int focus = discussion::Thread::kStory; ///< The top of the sub-thread in view.
};
[[nodiscard]] CommentInView commentInView(const models::ThreadRowsModel &rows, int row);

/// Lays out a comment: header with all its marks, body or stub, and its replies as references; or one line,
/// where no more is to be shown of it. What is muted says so instead of its text.
[[nodiscard]] RowLayout layOutComment(const CommentInView &comment, const Scene &scene, int left, int width);

/// Who wrote a comment and how it begins, on one line that is no wider than `width`.
[[nodiscard]] QString oneLine(const discussion::Item &comment, const QFont &font, int width);

/// What a comment's height will be, roughly, from the length of its text.
[[nodiscard]] int estimateHeight(const models::ThreadRowsModel &rows, int row, const Scene &scene, int width);

} // namespace backthread::threadview
