// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/threadstatistics.h"
#include "ui/thread/layoutbuilder.h"

namespace backthread::threadview {

/// Adds who says most in a thread, what is answered most, when, how deep and by whom: two lines and
/// three charts.
/// `story` is whose discussion it is.
void addStatistics(LayoutBuilder &builder, const discussion::ThreadStatistics &statistics, ItemId story,
    const ThreadStyle &style);

} // namespace backthread::threadview
