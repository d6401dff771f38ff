// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/site.h"

#include <QStringList>
#include <QUrl>

namespace backthread::discussion {

QString siteOf(const QString &url)
{
    QString host = QUrl(url).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host.isEmpty() ? QString() : host;
}

QString reversedLabels(const QString &host)
{
    QString reversed;
    for (const QString &label : host.split(u'.'))
        reversed.prepend(label + u'.');
    return reversed;
}

} // namespace backthread::discussion
