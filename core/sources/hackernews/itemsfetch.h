// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"
#include "core/sources/hackernews/itemqueue.h"

namespace backthread::hackernews {

/// Some items, each by itself from Firebase.
///
/// Errors: finished() has one where not a single request was answered; fewer failures make the report
/// incomplete. An item that does not exist is neither.
class ItemsFetch final : public ApiFetch {
    Q_OBJECT
public:
    ItemsFetch(const Api &api, const ItemIds &ids);
    ~ItemsFetch() override;

    void start() override;

private:
    void end();

    const ItemIds m_ids;
    ItemQueue m_queue;
};

} // namespace backthread::hackernews
