// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/words.h"

#include <QStringList>

#include <algorithm>

namespace backthread::wording {

bool containsWords(const QString &text, const QString &words)
{
    const QStringList all = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.cbegin(), all.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString plainToolTip(const QString &text)
{
    // Qt guesses whether a tool tip is HTML: this leaves nothing to guess.
    return text.isEmpty()
        ? text
        : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace backthread::wording
