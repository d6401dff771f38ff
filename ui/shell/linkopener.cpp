// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkopener.h"

#include "core/discussion/address.h"

#include <QDesktopServices>

namespace backthread::shell {

bool DesktopLinkOpener::open(const QUrl &url)
{
    return discussion::mayOpen(url) && QDesktopServices::openUrl(url);
}

void DesktopLinkOpener::openFolder(const QUrl &folder)
{
    if (folder.isLocalFile())
        QDesktopServices::openUrl(folder);
}

} // namespace backthread::shell
