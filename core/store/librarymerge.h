// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"
#include "core/store/profile.h"

#include <functional>

namespace backthread::store {

class Connection;

/// What another library has, wherever it came from.
struct MergeReport final {
    qint64 bookmarks = 0;
    qint64 others = 0; ///< Rows of all other tables.
};

/// Takes in what another library has, beside what is there; it may be of an older version, and is only read.
/// Of what both have, such as a note on somebody, one's own stays; one that is empty is none. Bookmarks go
/// through `save`, all else in one transaction. Twice is once.
///
/// `connection` comes from connect(). Errors: those of OtherLibrary::attach(), else what our library said.
[[nodiscard]] Result<MergeReport> mergeLibrary(Connection &connection, const Profile &profile,
    const QString &path, const std::function<Result<void>(const QList<discussion::Bookmark> &)> &save);

} // namespace backthread::store
