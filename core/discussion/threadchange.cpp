// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/threadchange.h"

#include <algorithm>

namespace backthread::discussion {

namespace {

ThreadChange::Parts difference(const Thread &before, int comment, const Thread &after, int place)
{
    ThreadChange::Parts parts;
    if (before.at(comment) != after.at(place) || before.depth(comment) != after.depth(place))
        parts |= ThreadChange::Itself;
    const auto isAlike = [&](int reply, int nextReply) {
        const Item &item = before.at(reply);
        const Item &next = after.at(nextReply);
        return item.id == next.id && item.isStub() == next.isStub();
    };
    if (!std::ranges::equal(before.children(comment), after.children(place), isAlike))
        parts |= ThreadChange::Replies;
    if (before.descendants(comment) != after.descendants(place))
        parts |= ThreadChange::Descendants;
    return parts;
}

/// What is only known better now is not altered.
std::optional<Alteration> alteration(const Item &before, const Item &after)
{
    if (before.shownState() != ItemState::Live)
        return {};
    const ItemState state = after.shownState();
    if (state == ItemState::Deleted || state == ItemState::Dead || state == ItemState::Flagged)
        return Alteration::Removed;
    if (!before.parent.isNull() && !after.parent.isNull() && before.parent != after.parent)
        return Alteration::Moved;
    if (before.text && after.text && before.text->text != after.text->text)
        return Alteration::Edited;
    return {};
}

} // namespace

ThreadChange::ThreadChange(const ThreadPtr &before, const ThreadPtr &after)
    : m_before(before)
    , m_after(after)
    , m_places(size_t(before->size()), -1)
    , m_changed(size_t(after->size()), New)
{
    for (int comment = 0; comment < before->size(); ++comment) {
        const auto place = after->indexOf(before->at(comment).id);
        if (!place)
            continue;
        m_places[size_t(comment)] = *place;
        m_changed[size_t(*place)] = difference(*before, comment, *after, *place);
        if (const auto altered = alteration(before->at(comment), after->at(*place)))
            m_alterations.insert(after->at(*place).id, *altered);
    }
}

} // namespace backthread::discussion
