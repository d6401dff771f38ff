// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

namespace backthread::threadview {

/// Lays out a comment of a thread, or its story at Thread::kStory, as it is shown on a preview card.
[[nodiscard]] RowLayout layOutCard(
    const discussion::Thread &thread, int index, const Scene &scene, int width);

/// A card that has nothing to show but a sentence.
[[nodiscard]] RowLayout layOutCard(const QString &sentence, const Scene &scene, int width);

} // namespace backthread::threadview
