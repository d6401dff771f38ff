// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::discussion {

/// What a story's address is known by: its host, lower case and without `www.`; a null string where it has
/// none.
[[nodiscard]] QString siteOf(const QString &url);

/// The labels of a host from the last to the first, a dot behind each: `com.example.` begins those of all
/// hosts below example.com.
[[nodiscard]] QString reversedLabels(const QString &host);

} // namespace backthread::discussion
