// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/muted.h"
#include "core/discussion/person.h"
#include "core/discussion/threadchange.h"
#include "core/discussion/threadstatistics.h"
#include "ui/thread/threadstyle.h"
#include "ui/wording/freshness.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace backthread::threadview {

/// What the layouts of a thread depend on besides its comments. A value.
struct Scene final {
    ThreadStyle style;
    qint64 now = 0; ///< Seconds since 1970; ages are told from it.
    QSet<ItemId> bookmarks;
    QStringList words; ///< To be marked, after a search.
    discussion::Muted muted; ///< What by.
    discussion::People people; ///< Of whom the reader says something.
    discussion::Alterations altered; ///< Since the thread was opened.
    // For the head:
    wording::Freshness freshness;
    std::shared_ptr<const discussion::ThreadStatistics> statistics; ///< Null: not to be shown.

    /// What happened to a comment since the thread was opened.
    [[nodiscard]] std::optional<discussion::Alteration> alterationOf(ItemId id) const
    {
        const auto found = altered.constFind(id);
        return found == altered.cend() ? std::nullopt : std::optional(*found);
    }

    friend bool operator==(const Scene &, const Scene &) = default;
};

} // namespace backthread::threadview
