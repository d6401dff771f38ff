// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recalled.h"

#include "core/text/fit.h"

#include <QSet>

#include <algorithm>

namespace backthread::search {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::Item;

QList<Recalled> recall(
    const QString &typed, const QList<Bookmark> &bookmarks, const QList<Item> &threads, qsizetype most)
{
    QList<Recalled> found;
    QSet<ItemId> bookmarked;
    for (const Bookmark &bookmark : bookmarks) {
        bookmarked.insert(bookmark.item.id);
        const QString text =
            QStringList {bookmark.item.title, bookmark.item.by, bookmark.tags.join(u' '), bookmark.note}.join(
                u' ');
        if (const int fit = text::fit(typed, text); fit > 0)
            found.append({Recalled::Kind::Bookmark, bookmark, fit});
    }
    for (const Item &thread : threads) {
        const int fit = bookmarked.contains(thread.id) ? 0 : text::fit(typed, thread.title);
        if (fit > 0)
            found.append({Recalled::Kind::Thread, {.item = thread, .story = thread.id}, fit});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Recalled &a, const Recalled &b) { return a.fit > b.fit; });
    return found.mid(0, most);
}

} // namespace backthread::search
