// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

class QSqlQuery;

/// The columns that itemFrom() reads, in its order; a macro so that queries stay literals.
#define BACKTHREAD_ITEM_COLUMNS                                                                              \
    "item.id, item.type, item.state, item.parent, item.time, item.\"by\", item.title, item.url, item.text, " \
    "item.marks, item.points, item.descendants, item.kids, item.parts"

namespace backthread::store {

// How an Item lies in a row of the table `item`; for the stores of this folder.

inline constexpr int kItemColumnCount = 14;

/// The item in the current row of a query that selects BACKTHREAD_ITEM_COLUMNS first.
[[nodiscard]] discussion::Item itemFrom(const QSqlQuery &row);

/// Binds all 19 columns of `item` in the order of the table.
void bindItem(QSqlQuery &query, const discussion::Item &item, ItemId story, qint64 now);

/// A text as two columns: null for a text that is not known.
[[nodiscard]] std::optional<text::RichText> textFrom(const QVariant &text, const QVariant &marks);

/// The host of an address, lower case and without `www.`; a null string where it has none.
[[nodiscard]] QString siteOf(const QString &url);

} // namespace backthread::store
