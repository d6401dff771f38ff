// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/typedwords.h"

namespace backthread::text {

/// Some words in a row, to be found as whole words, whatever their case. A value; any thread.
class WholeWords final {
public:
    explicit WholeWords(const QString &words);

    /// Never, where there are none.
    [[nodiscard]] bool occurIn(QStringView text) const;

private:
    QString m_words;
    TypedWords m_parts; ///< What must occur anyway.
};

} // namespace backthread::text
