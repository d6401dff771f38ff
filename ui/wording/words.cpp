// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/words.h"

#include "core/text/typedwords.h"

namespace backthread::wording {

bool containsWords(const QString &text, const QString &words)
{
    return text::TypedWords(words).occurIn(text);
}

QString plainToolTip(const QString &text)
{
    // Qt guesses whether a tool tip is HTML: this leaves nothing to guess.
    return text.isEmpty()
        ? text
        : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace backthread::wording
