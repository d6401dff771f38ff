// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::store {

/// For columns that are NOT NULL: a null string, which Qt would bind as NULL, as an empty one. Any thread.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace backthread::store
