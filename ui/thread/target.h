// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QString>

namespace backthread::threadview {

/// Something in the thread view that can be pointed at: what a click does and a hover tells. A value.
struct Target final {
    enum class Kind {
        None,
        Body, ///< A comment itself.
        Fold, ///< Hides or shows what is below a comment.
        Author,
        Time,
        Number, ///< `No.`: copies the link.
        Focus, ///< The number in the view: focuses the sub-thread.
        Source, ///< The item on its site.
        Reference, ///< `>>id`: jumps there.
        ScrollTo, ///< `#` behind a reference: goes there without a trace in the history.
        Bookmark,
        Link, ///< An address in a text.
        Article, ///< The story's title.
        Site, ///< The story's host.
        BackToThread,
        ShowContext,
    };
    Kind kind = Kind::None;
    ItemId item; ///< The item that is meant: the comment itself, or where a reference leads.
    QString text; ///< An address, name or host.

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace backthread::threadview
