// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/user.h"
#include "core/sources/source.h"

/// Parsers of the small answers of both APIs. Pure functions; any thread. What has not its format is
/// Error::Malformed, `null` where something was asked for is Error::NotFound, and an error body is what
/// errorIn() makes of it. Unknown fields are ignored.
namespace backthread::hackernews {

/// A list of ids: an array, or the object with its indexes as keys that Firebase makes of a part of one, in
/// the order of the indexes. Nulls and duplicates are dropped.
[[nodiscard]] Result<ItemIds> parseIdList(const QByteArray &json);

/// The largest id there is.
[[nodiscard]] Result<ItemId> parseMaxItem(const QByteArray &json);

/// What an event of a stream says has changed lately: its `data` replaces, whole or in part, what is at its
/// `path` below `updates`. What is deleted is no change.
struct Push final {
    bool isWhole = false; ///< All of `updates`, rather than a part.
    sources::Changes changes;

    friend bool operator==(const Push &, const Push &) = default;
};
[[nodiscard]] Result<Push> parsePush(const QByteArray &json);

/// A user of Firebase, or of Algolia, which tells neither `created` nor `submitted`.
[[nodiscard]] Result<discussion::User> parseUser(const QByteArray &json);

/// The error an answer speaks of, Firebase's `{"error" : …}` or Algolia's `{"message", "status"}` with or
/// without `error`; nothing where it speaks of none.
[[nodiscard]] std::optional<Error> errorIn(const QByteArray &json);

} // namespace backthread::hackernews
