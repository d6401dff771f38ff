// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/muted.h"

#include "core/discussion/mutematcher.h"

#include <algorithm>

namespace backthread::discussion {

Muted::Muted(const Thread &thread, const Mutes &mutes)
{
    const MuteMatcher matcher(mutes);
    for (int comment = 0; !matcher.isEmpty() && comment < thread.size(); ++comment) {
        if (const Mute *mute = matcher.muteOf(thread.at(comment)))
            m_mutes.insert(thread.at(comment).id, *mute);
    }
}

const Mute *Muted::muteOf(ItemId id) const
{
    const auto found = m_mutes.constFind(id);
    return found == m_mutes.cend() || m_revealed.contains(id) ? nullptr : &*found;
}

bool Muted::covers(const Thread &thread, int comment) const
{
    if (m_mutes.isEmpty() || comment == Thread::kStory)
        return false;
    if (muteOf(thread.at(comment).id))
        return true;
    const std::vector<int> ancestors = thread.ancestors(comment);
    return std::any_of(ancestors.begin(), ancestors.end(), [&](int ancestor) {
        const Mute *mute = muteOf(thread.at(ancestor).id);
        return mute && mute->kind == Mute::Kind::Subthread;
    });
}

std::vector<Muting> Muted::over(const Thread &thread, int focus) const
{
    if (m_mutes.isEmpty())
        return {};
    std::vector<Muting> muting(size_t(thread.size()));
    for (auto each = m_mutes.cbegin(); each != m_mutes.cend(); ++each) {
        const auto comment = thread.indexOf(each.key());
        if (!comment || *comment == Thread::kStory || m_revealed.contains(each.key()))
            continue;
        Muting &own = muting[size_t(*comment)];
        if (each->kind != Mute::Kind::Subthread) {
            own = std::max(own, Muting::Text);
            continue;
        }
        own = std::max(own, Muting::Subthread);
        if (*comment >= focus) {
            const auto below = muting.begin() + *comment + 1;
            std::fill(below, muting.begin() + thread.end(*comment), Muting::Below);
        }
    }
    return muting;
}

void Muted::reveal(ItemId id)
{
    m_revealed.insert(id);
}

} // namespace backthread::discussion
