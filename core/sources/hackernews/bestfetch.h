// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"

namespace backthread::hackernews {

/// The best stories of a period, by one search of Algolia's, which ranks them by their points.
///
/// Errors: finished() has one where the answer cannot be used as a whole: half of a ranking is none.
class BestFetch final : public ApiFetch {
    Q_OBJECT
public:
    BestFetch(const Api &api, const discussion::Period &period, int stories);
    ~BestFetch() override;

    void start() override;

private:
    void onHits(const Result<QByteArray> &body);

    const discussion::Period m_period;
    const int m_stories;
};

} // namespace backthread::hackernews
