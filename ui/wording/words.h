// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::wording {

/// Whether `text` contains every word of `words`, in any order and case; true where there are no words.
[[nodiscard]] bool containsWords(const QString &text, const QString &words);

/// For tool tips: shown as it is, whatever signs are in it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace backthread::wording
