// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

namespace backthread::shell {

namespace {

using Location = Navigation::Location;

std::optional<Location> go(QList<Location> &from, QList<Location> &to, const Location &here)
{
    if (from.isEmpty())
        return std::nullopt;
    if (!here.story.isNull())
        to.append(here);
    return from.takeLast();
}

} // namespace

void Navigation::leave(const Location &from)
{
    if (from.story.isNull())
        return;
    m_back.append(from);
    if (m_back.size() > kLongest)
        m_back.removeFirst();
    m_forward.clear();
}

std::optional<Location> Navigation::back(const Location &here)
{
    return go(m_back, m_forward, here);
}

std::optional<Location> Navigation::forward(const Location &here)
{
    return go(m_forward, m_back, here);
}

} // namespace backthread::shell
