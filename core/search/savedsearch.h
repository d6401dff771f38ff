// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/search/sql.h"

#include <QMetaType>
#include <QStringList>

namespace backthread::search {

/// A search that the user keeps. A query in one order is kept once. A value; any thread.
struct SavedSearch final {
    QString query;
    Sort sort = Sort::Recent;
    QString name; ///< Empty: the query names it.
    qint64 created = 0; ///< Seconds since 1970.
    ItemId since; ///< The last item that was there when somebody looked at its hits: new are those behind.
    int unseen = 0; ///< How many are new, kMostUnseen at most; not stored.

    static constexpr int kMostUnseen = 100;

    [[nodiscard]] QString title() const { return name.isEmpty() ? query : name; }
    [[nodiscard]] bool isLike(const SavedSearch &other) const
    {
        return query == other.query && sort == other.sort;
    }
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// What there is of them, the oldest first, and what was searched for of late, the latest first.
struct SearchMemory final {
    QList<SavedSearch> saved;
    QStringList recent;

    friend bool operator==(const SearchMemory &, const SearchMemory &) = default;
};

} // namespace backthread::search

Q_DECLARE_METATYPE(backthread::search::SavedSearch)
