// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Lays out a comment: header with all its marks, body or stub, and its replies as references.
[[nodiscard]] RowLayout layOutComment(
    const models::ThreadRowsModel &rows, int row, const Scene &scene, int left, int width);

/// What a comment's height will be, roughly, from the length of its text.
[[nodiscard]] int estimateHeight(const models::ThreadRowsModel &rows, int row, const Scene &scene, int width);

} // namespace backthread::threadview
