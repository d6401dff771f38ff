// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/htmltext.h"

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

QString decodeEntities(QString html)
{
    if (!html.contains('&'_L1))
        return html;
    html.replace("&#x27;"_L1, "'"_L1).replace("&#x2F;"_L1, "/"_L1).replace("&quot;"_L1, "\""_L1);
    html.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    return html.replace("&amp;"_L1, "&"_L1);
}

QString encodeEntities(const QString &plain)
{
    QString html = plain;
    html.replace("&"_L1, "&amp;"_L1);
    html.replace("'"_L1, "&#x27;"_L1).replace("/"_L1, "&#x2F;"_L1).replace("\""_L1, "&quot;"_L1);
    return html.replace("<"_L1, "&lt;"_L1).replace(">"_L1, "&gt;"_L1);
}

} // namespace backthread::standin
