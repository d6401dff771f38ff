// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadledger.h"

#include <QSet>

#include <algorithm>

namespace backthread::hackernews {

using discussion::Item;
using discussion::ItemType;

namespace {

constexpr qsizetype kRanked = 2; // With fewer children there is nothing to rank.

bool isStub(const Item &item)
{
    const bool isComment = item.type == ItemType::Comment || item.type == ItemType::Unknown;
    return item.by.isEmpty() || (isComment && (!item.text || item.text->isEmpty()));
}

} // namespace

void ThreadLedger::addTree(const discussion::Items &items)
{
    for (const Item &item : items) {
        Entry &entry = m_entries[item.id];
        const bool isKnown = entry.isHeld;
        entry.isHeld = true;
        if (!entry.isFromFirebase)
            entry.isStub = isStub(item);
        m_order.append(item.id);
        if (isKnown || item.parent.isNull())
            continue;
        Entry &parent = m_entries[item.parent];
        if (!parent.isFromFirebase)
            parent.children.append(item.id);
    }
}

ItemIds ThreadLedger::addItem(const Item &item)
{
    Entry &entry = m_entries[item.id];
    entry.isHeld = true;
    entry.isFromFirebase = true;
    entry.children = item.kids.value_or(ItemIds()) + item.parts.value_or(ItemIds());
    m_order.append(item.id);
    return entry.children;
}

bool ThreadLedger::isWanted(ItemId id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend() || !found->isHeld)
        return true;
    return !found->isFromFirebase && (found->isStub || found->children.size() >= kRanked);
}

ItemIds ThreadLedger::wanted(ItemId story) const
{
    ItemIds ids;
    ItemIds line;
    QSet<ItemId> seen;
    const auto meet = [&line, &seen](ItemId id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            line.append(id);
        }
    };
    meet(story);
    qsizetype hanging = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isWanted(line.at(at)))
            ids.append(line.at(at));
        if (const auto entry = m_entries.constFind(line.at(at)); entry != m_entries.cend())
            std::for_each(entry->children.begin(), entry->children.end(), meet);
        while (at + 1 == line.size() && hanging < m_order.size())
            meet(m_order.at(hanging++));
    }
    return ids;
}

} // namespace backthread::hackernews
