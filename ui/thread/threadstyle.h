// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/readingsettings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace backthread::threadview {

/// Fonts, colors and measures of the thread view, all derived from the widget's font and palette, so that
/// light, dark and accent follow the desktop, and from what was set for reading. A value; measures in
/// device-independent pixels.
///
/// Every color of text can be read on every background it may stand on (kReadable). Where text and background
/// are pure colors of high contrast, text is never toned down.
struct ThreadStyle final {
    static ThreadStyle from(const QFont &font, const QPalette &palette, const ReadingSettings &settings = {});
    /// For paper, where a pixel is 1/96 of an inch: in the desktop's font, and light whatever the desktop is.
    static ThreadStyle forPaper(const ReadingSettings &settings);

    QFont body;
    QFont meta; ///< Headers and references.
    QFont author;
    QFont title;
    QFont code;
    QFont note; ///< Names of characters that cannot be seen.

    QColor text;
    QColor quiet; ///< Numbers, times, ids.
    QColor quote;
    QColor link;
    QColor accent; ///< The current comment, the submitter.
    QColor codeBackground;
    QColor shareBackground; ///< The filled part of a bar.
    QColor guide; ///< Indent lines and separators.
    QColor currentBackground;
    QColor cardBackground; ///< Of preview cards, over the page.
    QColor selection;
    QColor selectedText;
    QColor markBackground; ///< Words that were searched for.
    QColor wordTick; ///< Of comments with these words, on the map.
    QColor bookmarkTick; ///< Of bookmarked ones.

    qreal lineSpacing = 1.4; ///< Line distance as a multiple of the font's height.
    int lineHeight = 20; ///< Of a line of the body, spacing included.
    int metaLineHeight = 18; ///< Likewise, of headers.
    int characterWidth = 8; ///< Of the body, on average.
    int columnWidth = 640; ///< Of the text, at most.
    int indent = 18; ///< For each level.
    int margin = 24; ///< Beside the column.
    int gap = 8; ///< Between paragraphs.
    int padding = 12; ///< Above and below a comment.

    /// Nothing can be pointed at: what that would show is said, and what it would do is left out.
    bool onPaper = false;

    friend bool operator==(const ThreadStyle &, const ThreadStyle &) = default;
};

} // namespace backthread::threadview
