// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undooffers.h"

#include "core/services/libraryservice.h"
#include "core/text/controls.h"
#include "ui/shell/noticebar.h"
#include "ui/wording/bookmarktext.h"

#include <QWidget>

namespace backthread::shell {

using discussion::Bookmark;
using discussion::HiddenStory;
using discussion::Visit;
using services::LibraryService;

namespace {

ItemIds idsOf(const QList<HiddenStory> &stories)
{
    ItemIds ids;
    for (const HiddenStory &each : stories)
        ids.append(each.story);
    return ids;
}

} // namespace

UndoOffers::UndoOffers(LibraryService &library, NoticeBar &notice, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_notice(notice)
    , m_window(*window)
{
    connect(&library, &LibraryService::bookmarksRemoved, this, &UndoOffers::offerBookmarks);
    connect(&library, &LibraryService::visitsRemoved, this, &UndoOffers::offerVisits);
    connect(&library, &LibraryService::storiesHidden, this, &UndoOffers::offerHidden);
    connect(&library, &LibraryService::storiesUnhidden, this, &UndoOffers::offerShown);
}

void UndoOffers::offer(const QString &what, std::function<void()> undo)
{
    if (m_window.isActiveWindow())
        m_notice.add({Notice::Source::Undo, what, tr("Undo"), std::move(undo)});
}

void UndoOffers::offerBookmarks(const QList<Bookmark> &removed)
{
    const int count = int(removed.size());
    offer(count == 1 ? tr("Bookmark removed: %1").arg(wording::nameOf(removed.first()))
                     : tr("%Ln bookmark(s) removed", nullptr, count),
        [this, removed] { m_library.restoreBookmarks(removed); });
}

void UndoOffers::offerVisits(const QList<Visit> &removed)
{
    const QString title = text::contained(removed.first().story.title);
    const int count = int(removed.size());
    offer(count == 1 ? tr("Removed from the history: %1").arg(title)
                     : tr("%Ln stories removed from the history", nullptr, count),
        [this, removed] { m_library.restoreVisits(removed); });
}

void UndoOffers::offerHidden(const QList<HiddenStory> &hidden)
{
    const QString title = text::contained(hidden.first().title);
    const int count = int(hidden.size());
    offer(count == 1 ? tr("Hidden from lists: %1").arg(title)
                     : tr("%Ln stories hidden from lists", nullptr, count),
        [this, hidden] { m_library.unhideStories(idsOf(hidden)); });
}

void UndoOffers::offerShown(const QList<HiddenStory> &shown)
{
    const QString title = text::contained(shown.first().title);
    const int count = int(shown.size());
    offer(count == 1 ? tr("In lists again: %1").arg(title) : tr("%Ln stories in lists again", nullptr, count),
        [this, shown] { m_library.restoreHidden(shown); });
}

} // namespace backthread::shell
