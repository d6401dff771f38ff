// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/harmless.h"

namespace backthread::app {

namespace {

bool isHarmful(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7f && c <= 0x9f);
    const bool turnsOrder = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return isControl || turnsOrder;
}

} // namespace

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (isHarmful(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace backthread::app
