// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::transfer {

/// How long ago something was, in English, in its largest whole unit: "just now", "12 min ago", "1 year ago".
/// Both in seconds since 1970; what lies ahead is "just now".
[[nodiscard]] QString ageInWords(qint64 then, qint64 now);

/// "1 comment", "4 comments".
[[nodiscard]] QString counted(qint64 count, const QString &singular);

} // namespace backthread::transfer
