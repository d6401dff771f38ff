// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette.h"

#include "core/base/whendone.h"
#include "core/text/fit.h"

#include <algorithm>

namespace backthread::searchui {

namespace {

constexpr qsizetype kMost = 50; // nobody reads on

Palette::Entries best(Palette::Entries entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const Palette::Entry &a, const Palette::Entry &b) { return a.fit > b.fit; });
    return entries.mid(0, kMost);
}

} // namespace

void Palette::setLookUp(LookUp lookUp, Naming naming)
{
    m_lookUp = std::move(lookUp);
    m_naming = std::move(naming);
}

void Palette::find(const QString &typed)
{
    m_typed = typed;
    if (typed.isEmpty()) {
        Q_EMIT found(typed, m_sources.isEmpty() ? Entries() : m_sources.constFirst()());
        return;
    }
    const Entries entries = known(typed);
    Q_EMIT found(typed, best(entries));
    if (!m_lookUp)
        return;
    whenDone(m_lookUp(typed), this, [this, typed, entries](const Result<QList<search::Recalled>> &recalled) {
        if (recalled && !recalled->isEmpty() && typed == m_typed)
            Q_EMIT found(typed, best(entries + named(*recalled)));
    });
}

Palette::Entries Palette::named(const QList<search::Recalled> &recalled) const
{
    Entries entries;
    for (const search::Recalled &each : recalled) {
        entries.append(m_naming(each));
        entries.last().fit = each.fit;
    }
    return entries;
}

Palette::Entries Palette::known(const QString &typed) const
{
    Entries fitting;
    for (const Source &source : m_sources) {
        for (Entry entry : source()) {
            // Its own words tell more than those that were put beside it.
            entry.fit = text::fit(typed, entry.title);
            if (entry.fit == 0)
                entry.fit = text::fit(typed, entry.title + u' ' + entry.kind + u' ' + entry.words) / 2;
            if (entry.fit > 0)
                fitting.append(entry);
        }
    }
    return fitting;
}

} // namespace backthread::searchui
