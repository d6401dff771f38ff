// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/storing.h"

#include "core/store/stores.h"

namespace backthread::services {

Saving saving(const discussion::Items &items, qint64 now)
{
    return [items, now](store::Stores &stores) -> Result<void> {
        const auto saved = stores.items.save(items, now);
        return saved ? Result<void>() : fail(saved.error());
    };
}

discussion::FetchRecord recordOf(const sources::FetchReport &report, qint64 now)
{
    return {now, report.seconds, report.requests, report.complete};
}

Saving FetchSaves::saving(const discussion::Items &items, qint64 now) const
{
    return [save = services::saving(items, now), failure = m_failure](store::Stores &stores) {
        auto saved = save(stores);
        if (!saved && !*failure)
            *failure = saved.error();
        return saved;
    };
}

Saving FetchSaves::recording(ItemId story, const discussion::FetchRecord &record) const
{
    return [story, record, failure = m_failure](store::Stores &stores) -> Result<void> {
        if (*failure)
            return fail(**failure);
        return stores.items.recordFetch(story, record);
    };
}

} // namespace backthread::services
