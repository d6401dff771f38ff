// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"
#include "core/discussion/mute.h"
#include "core/text/wholewords.h"

#include <QHash>

#include <vector>

namespace backthread::discussion {

/// Tells of one item after the other what it is muted by, whatever stands above it. Words are looked for in
/// texts of comments and titles of stories: not for the window's thread. A value; any thread.
class MuteMatcher final {
public:
    explicit MuteMatcher(const Mutes &mutes);

    [[nodiscard]] bool isEmpty() const;
    /// What hides most goes before the rest; null: nothing does. Valid as long as this.
    [[nodiscard]] const Mute *muteOf(const Item &item) const;
    /// With an item all below it is muted.
    [[nodiscard]] bool mutesBelow(ItemId item) const { return m_subthreads.contains(item); }

private:
    struct Phrase {
        text::WholeWords words;
        Mute mute;
    };
    [[nodiscard]] const Mute *byWords(QStringView text) const;
    [[nodiscard]] const Mute *bySite(const QString &url) const;

    QHash<ItemId, Mute> m_subthreads;
    QHash<QString, Mute> m_users;
    QHash<QString, Mute> m_sites;
    std::vector<Phrase> m_phrases;
};

} // namespace backthread::discussion
