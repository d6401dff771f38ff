// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/site.h"

#include <QUrl>

namespace backthread::discussion {

QString siteOf(const QString &url)
{
    QString host = QUrl(url).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host.isEmpty() ? QString() : host;
}

} // namespace backthread::discussion
