// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/waymarks.h"

#include "core/discussion/site.h"
#include "core/store/connection.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace backthread::store {

using discussion::Item;
using discussion::Items;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;

struct Range {
    qint64 first = 0;
    qint64 last = 0;
};

// Most batches tell nothing new of a day: only what widens it is written.
constexpr auto kWidenDay = R"(
    INSERT INTO day (number, first, last) VALUES (?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)
    WHERE excluded.first < first OR excluded.last > last)";

} // namespace

Result<void> setWaymarks(Connection &connection, const Items &items)
{
    std::map<qint64, Range> days;
    QSet<QString> sites;
    for (const Item &item : items) {
        const qint64 id = item.id.rowid();
        if (item.time > 0 && id > 0) {
            const auto day = days.try_emplace(item.time / kDay, Range {id, id}).first;
            day->second = {std::min(day->second.first, id), std::max(day->second.last, id)};
        }
        if (!item.url.isEmpty())
            sites.insert(discussion::siteOf(item.url));
    }
    sites.remove(QString());
    Result<void> done;
    for (auto day = days.cbegin(); done && day != days.cend(); ++day)
        done = connection.perform(kWidenDay, day->first, day->second.first, day->second.last);
    for (auto site = sites.cbegin(); done && site != sites.cend(); ++site)
        done = connection.perform("INSERT OR IGNORE INTO site (reversed, name) VALUES (?, ?)",
            discussion::reversedLabels(*site), *site);
    return done;
}

} // namespace backthread::store
