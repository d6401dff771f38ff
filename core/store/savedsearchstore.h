// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/savedsearch.h"

namespace backthread::store {

class Connection;

/// The searches that the user keeps, and those of late. Thread: that of its connection, which has the library
/// attached.
class SavedSearchStore final {
public:
    explicit SavedSearchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// All of them, with how much of each is new.
    [[nodiscard]] Result<search::SearchMemory> memory(qint64 now);
    /// Keeps a search, or gives the one that is kept its name. What is there already is not new.
    [[nodiscard]] Result<void> save(const search::SavedSearch &search, qint64 now);
    /// Answers with what it was; NotFound where there is no such search.
    [[nodiscard]] Result<search::SavedSearch> remove(const search::SavedSearch &search);
    /// As it was before remove().
    [[nodiscard]] Result<void> restore(const search::SavedSearch &search);
    /// Somebody looks at its hits: nothing that is there is new any more.
    [[nodiscard]] Result<void> markSeen(const search::SavedSearch &search);

    /// It is the latest search; the oldest of more than kMostRecent are forgotten.
    [[nodiscard]] Result<void> remember(const QString &query, qint64 now);
    /// Nothing was searched for. Answers with what was, the latest first.
    [[nodiscard]] Result<QStringList> forgetRecent();
    /// As it was before forgetRecent(); what was searched for since stays before it.
    [[nodiscard]] Result<void> restoreRecent(const QStringList &queries);

    static constexpr int kMostRecent = 50;

private:
    [[nodiscard]] Result<QStringList> recent();
    [[nodiscard]] Result<int> countUnseen(const search::SavedSearch &search, qint64 now);

    Connection &m_connection;
};

} // namespace backthread::store
