// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/base/result.h"

namespace backthread::store {

class Connection;

/// What is followed, to be kept current as its source tells changes: discussions that are open, those that
/// hold a bookmark, and those that are watched; of all, those that were fetched as a whole once. And what the
/// reader wrote, wherever it is. Thread: that of its connection.
class FollowStore final {
public:
    explicit FollowStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of the ids, in their order, those of cached items that are followed, while `open` are the stories that
    /// are open.
    [[nodiscard]] Result<ItemIds> followed(const ItemIds &ids, const ItemIds &open);
    /// Of the ids, in their order, those that the cache does not have.
    [[nodiscard]] Result<ItemIds> unknown(const ItemIds &ids);

private:
    Connection &m_connection;
};

} // namespace backthread::store
