// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/bookmarktext.h"

#include "core/text/controls.h"

#include <QCoreApplication>

namespace backthread::wording {

QString nameOf(const discussion::Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    if (item.title.isEmpty())
        return QCoreApplication::translate("Bookmark", "No. %1").arg(item.id.number());
    const QString title = text::contained(item.title);
    return item.id == bookmark.story
        ? title
        : QCoreApplication::translate("Bookmark", "%1 in %2").arg(text::contained(item.by), title);
}

} // namespace backthread::wording
