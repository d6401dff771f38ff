// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

class QSqlQuery;

/// The columns that commentFrom() and itemFrom() read, in their order; macros so that queries stay literals.
#define BACKTHREAD_COMMENT_COLUMNS                                                                           \
    "item.id, item.type, item.state, item.parent, item.time, item.\"by\", "                                  \
    "CAST(item.text AS BLOB), item.marks, item.kids, item.first_seen"
#define BACKTHREAD_ITEM_COLUMNS                                                                              \
    BACKTHREAD_COMMENT_COLUMNS ", item.title, item.url, item.points, item.descendants, item.parts"

namespace backthread::store {

// How an Item lies in a row of the table `item`; for the stores of this folder.

inline constexpr int kItemColumnCount = 15;

/// What comments have of an item, in the current row of a query that selects BACKTHREAD_COMMENT_COLUMNS
/// first.
[[nodiscard]] discussion::Item commentFrom(const QSqlQuery &row);
/// The item in the current row of a query that selects BACKTHREAD_ITEM_COLUMNS first.
[[nodiscard]] discussion::Item itemFrom(const QSqlQuery &row);

/// Binds all 19 columns of `item` by their names: Qt takes several times as long to bind by position. It is
/// first seen and fetched `now`, whatever the item says.
void bindItem(QSqlQuery &query, const discussion::Item &item, ItemId story, qint64 now);

/// A text as two columns: null for a text that is not known.
[[nodiscard]] std::optional<text::RichText> textFrom(const QVariant &text, const QVariant &marks);

} // namespace backthread::store
