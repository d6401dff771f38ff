// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bookmarkmerge.h"

#include <algorithm>

namespace backthread::transfer {

using discussion::Bookmark;
using discussion::ItemType;

Bookmark mergedBookmark(const Bookmark &kept, const Bookmark &brought)
{
    Bookmark merged = kept;
    if (kept.item.type == ItemType::Unknown && brought.item.type != ItemType::Unknown) {
        merged.item = brought.item;
        merged.story = brought.story;
    }
    if (brought.created > 0)
        merged.created = std::min(kept.created, brought.created);
    for (const QString &tag : brought.tags) {
        if (!merged.tags.contains(tag))
            merged.tags.append(tag);
    }
    if (kept.note.isEmpty())
        merged.note = brought.note;
    else if (!kept.note.contains(brought.note))
        merged.note = kept.note + u'\n' + brought.note;
    return merged;
}

} // namespace backthread::transfer
