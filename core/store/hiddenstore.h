// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/visit.h"

namespace backthread::store {

class Connection;

/// The stories that lists of feeds leave out, in the library. Thread: that of its connection.
class HiddenStore final {
public:
    explicit HiddenStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// With their titles as the cache has them; answers with those that were not hidden.
    [[nodiscard]] Result<QList<discussion::HiddenStory>> hide(const ItemIds &stories, qint64 now);
    /// Shows those of the stories again that are hidden; answers with what they were.
    [[nodiscard]] Result<QList<discussion::HiddenStory>> unhide(const ItemIds &stories);
    /// Hides again, as it was, what is hidden stays as it is.
    [[nodiscard]] Result<void> restore(const QList<discussion::HiddenStory> &stories);
    /// Latest first.
    [[nodiscard]] Result<QList<discussion::HiddenStory>> list();

private:
    template <typename... Values>
    [[nodiscard]] Result<QList<discussion::HiddenStory>> change(const char *sql, const Values &...values);

    Connection &m_connection;
};

} // namespace backthread::store
