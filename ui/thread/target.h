// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QUrl>

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
        Quote, ///< A quoted paragraph, `text`, of the comment.
        Link, ///< An address in a text.
        Article, ///< The story's title.
        Site, ///< The story's host.
        BackToThread,
        ShowContext,
        ShowAll, ///< Ends the filter.
        OnlyAuthor, ///< Shows only what `text` says.
        Muted, ///< Shows all the same what is muted.
        Statistics, ///< Shows or hides them.
        New, ///< How many comments are: goes to the next one.
    };
    Kind kind = Kind::None;
    ItemId item; ///< The item that is meant: the comment itself, or where a reference leads.
    QString text; ///< An address, name or host.

    friend bool operator==(const Target &, const Target &) = default;
    friend size_t qHash(const Target &target, size_t seed = 0)
    {
        return qHashMulti(seed, int(target.kind), target.item, target.text);
    }
};

/// Whether the keyboard stops at it on its way through a comment: it leads somewhere.
[[nodiscard]] inline bool isTabStop(const Target &target)
{
    return target.kind == Target::Kind::Reference || target.kind == Target::Kind::Link;
}

/// The address that it stands for; empty where it has none.
[[nodiscard]] QUrl urlOf(const Target &target);

/// Of some targets the one behind `from` (`direction` 1) or before it (-1), the first or last where `from` is
/// none of them; no target behind the last and before the first.
[[nodiscard]] Target neighbor(const QList<Target> &targets, const Target &from, int direction);

} // namespace backthread::threadview
