// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Threads with fewer comments have no statistics: one sees who says what.
inline constexpr int kStatisticsFrom = 30;

/// Lays out what stands above the comments: the way back, title, host, points, counts, where this copy comes
/// from, what the view is limited to, statistics, the story's own text, a poll's options, and the fold for
/// the context.
[[nodiscard]] RowLayout layOutHead(
    const models::ThreadRowsModel &rows, const Scene &scene, int left, int width);

/// The story's title, which opens the article, and its host.
[[nodiscard]] Runs titleLine(const discussion::Item &story, const Scene &scene);
/// Its points, submitter and age.
[[nodiscard]] Runs bylineOf(const discussion::Item &story, const Scene &scene);

} // namespace backthread::threadview
