// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/listnames.h"

#include <QCoreApplication>

namespace backthread::wording {

using discussion::Feed;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Section", text);
}

} // namespace

QString nameOf(Feed feed)
{
    switch (feed) {
    case Feed::Top:
        return tr("Top");
    case Feed::New:
        return tr("New");
    case Feed::Best:
        return tr("Best");
    case Feed::Ask:
        return tr("Ask");
    case Feed::Show:
        return tr("Show");
    case Feed::Jobs:
        return tr("Jobs");
    }
    return {};
}

QString nameOfBookmarks()
{
    return tr("Bookmarks");
}

} // namespace backthread::wording
