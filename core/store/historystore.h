// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/visit.h"

namespace backthread::store {

class Connection;

/// What was read and how it was left: visits, reading places and folds, in the library.
/// Thread: that of its connection. Times in seconds since 1970.
class HistoryStore final {
public:
    explicit HistoryStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The thread is opened now: a visit begins, and goes on until closeThread(). One that begins within
    /// `kSameVisit` of the end of the one before continues it, so that closing and opening again keeps the
    /// marks of what is new. A visit that was never ended (the program was killed) ended when the
    /// thread was last fetched, or else when it began.
    [[nodiscard]] Result<void> openThread(const discussion::Item &story, qint64 now);
    /// The thread is left: what comes from now on is new.
    [[nodiscard]] Result<void> closeThread(ItemId story, qint64 now);
    [[nodiscard]] Result<void> openArticle(const discussion::Item &story, qint64 now);
    /// Forgets that thread and article were read.
    [[nodiscard]] Result<void> markUnread(ItemId story);

    /// Forgets these, or everything, altogether: places and folds too. Answers with what there was.
    [[nodiscard]] Result<QList<discussion::Visit>> remove(const ItemIds &stories);
    [[nodiscard]] Result<QList<discussion::Visit>> clear();
    /// Puts back what was removed; what was opened since stays as it is.
    [[nodiscard]] Result<void> restore(const QList<discussion::Visit> &visits);

    /// The ids and titles of the threads that were opened last, latest first.
    [[nodiscard]] Result<discussion::Items> latest(int limit);

    /// How the thread was left, and what is new to a visit that begins `now`.
    [[nodiscard]] Result<discussion::ReadingPlace> place(ItemId story, qint64 now);
    /// Stores where the view stands and what is folded; the visit itself is left as it is.
    [[nodiscard]] Result<void> savePlace(ItemId story, const discussion::ReadingPlace &place);

    static constexpr qint64 kSameVisit = 5 * 60;

private:
    [[nodiscard]] Result<void> describe(const discussion::Item &story);
    [[nodiscard]] Result<QList<discussion::Visit>> visits(const QString &ids);
    [[nodiscard]] Result<void> insert(const discussion::Visit &visit);
    [[nodiscard]] Result<ItemIds> folds(ItemId story);
    [[nodiscard]] Result<void> writeFolds(ItemId story, const ItemIds &folded);

    Connection &m_connection;
};

} // namespace backthread::store
