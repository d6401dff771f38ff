// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/storing.h"

#include "core/store/stores.h"

namespace backthread::services {

std::function<Result<void>(store::Stores &)> saving(const discussion::Items &items, qint64 now)
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

} // namespace backthread::services
