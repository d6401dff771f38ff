// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkopener.h"

#include <QDesktopServices>

namespace backthread::shell {

using namespace Qt::StringLiterals;

bool mayOpen(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"http"_s || scheme == u"https"_s || scheme == u"mailto"_s);
}

void DesktopLinkOpener::open(const QUrl &url)
{
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

} // namespace backthread::shell
