// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/listnames.h"

#include <QCoreApplication>

namespace backthread::wording {

using discussion::Feed;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Section)
};

} // namespace

QString nameOf(Feed feed)
{
    switch (feed) {
    case Feed::Top:
        return Texts::tr("Top");
    case Feed::New:
        return Texts::tr("New");
    case Feed::Best:
        return Texts::tr("Best");
    case Feed::Ask:
        return Texts::tr("Ask");
    case Feed::Show:
        return Texts::tr("Show");
    case Feed::Jobs:
        return Texts::tr("Jobs");
    }
    return {};
}

QString nameOfBookmarks()
{
    return Texts::tr("Bookmarks");
}

} // namespace backthread::wording
