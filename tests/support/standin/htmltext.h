// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::standin {

// Hacker News writes titles and texts with a handful of HTML entities.
[[nodiscard]] QString decodeEntities(QString html);
[[nodiscard]] QString encodeEntities(const QString &plain);

} // namespace backthread::standin
