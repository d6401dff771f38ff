// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"
#include "core/transfer/jsonwriter.h"

namespace backthread::transfer {

// What files of this program say of an item, whatever they list it in; hackernews::ItemReader reads it again.

/// The number, and where it is not of Hacker News whose it is.
void writeId(JsonWriter &json, ItemId id);
/// `null` where it is not known.
void writeCount(JsonWriter &json, QLatin1String name, std::optional<int> count);
/// `null` where it is not known, empty for what is gone.
void writeHtml(JsonWriter &json, const discussion::Item &item);
/// The mark of what is gone, without its brackets; nothing for what is not.
void writeState(JsonWriter &json, const discussion::Item &item);
void writeIds(JsonWriter &json, QLatin1String name, const ItemIds &ids);
/// The direct replies in rank order, as far as a source has told it.
void writeKids(JsonWriter &json, const discussion::Item &item);

} // namespace backthread::transfer
