// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undooffers.h"

#include "core/services/libraryservice.h"
#include "core/services/muteservice.h"
#include "core/services/peopleservice.h"
#include "core/services/savedsearchservice.h"
#include "core/services/watchservice.h"
#include "core/text/controls.h"
#include "ui/models/watchlistmodel.h"
#include "ui/shell/noticebar.h"
#include "ui/wording/bookmarktext.h"
#include "ui/wording/mutetext.h"

#include <QApplication>
#include <QWidget>

namespace backthread::shell {

using discussion::Bookmark;
using discussion::HiddenStory;
using discussion::Mute;
using discussion::Person;
using discussion::Visit;
using discussion::Watch;
using search::SavedSearch;
using services::LibraryService;
using services::MuteService;
using services::PeopleService;
using services::SavedSearchService;
using services::WatchService;

namespace {

ItemIds idsOf(const QList<HiddenStory> &stories)
{
    ItemIds ids;
    for (const HiddenStory &each : stories)
        ids.append(each.story);
    return ids;
}

} // namespace

UndoOffers::UndoOffers(NoticeBar &notice, QWidget *window)
    : QObject(window)
    , m_notice(notice)
{
}

void UndoOffers::follow(LibraryService &library)
{
    connect(&library, &LibraryService::bookmarksRemoved, this,
        [this, &library](const QList<Bookmark> &removed) { offerBookmarks(removed, library); });
    connect(&library, &LibraryService::visitsRemoved, this,
        [this, &library](const QList<Visit> &removed) { offerVisits(removed, library); });
    connect(&library, &LibraryService::storiesHidden, this,
        [this, &library](const QList<HiddenStory> &hidden) { offerHidden(hidden, library); });
    connect(&library, &LibraryService::storiesUnhidden, this,
        [this, &library](const QList<HiddenStory> &shown) { offerShown(shown, library); });
}

void UndoOffers::follow(WatchService &watches)
{
    connect(&watches, &WatchService::unwatched, this, [this, &watches](const Watch &ended) {
        offer(tr("No longer watched: %1").arg(models::WatchListModel::titleOf(ended)),
            [&watches, ended] { watches.restore(ended); });
    });
}

void UndoOffers::follow(MuteService &mutes)
{
    connect(&mutes, &MuteService::muted, this,
        [this, &mutes](const Mute &mute, const std::optional<Mute> &before) {
            offer(wording::stubText(mute), [&mutes, mute, before] {
                if (before)
                    mutes.restore(*before);
                else
                    mutes.takeBack(mute);
            });
        });
    connect(&mutes, &MuteService::unmuted, this, [this, &mutes](const Mute &mute) {
        offer(tr("No longer muted: %1").arg(wording::nameOf(mute)), [&mutes, mute] { mutes.restore(mute); });
    });
}

void UndoOffers::follow(SavedSearchService &searches)
{
    connect(&searches, &SavedSearchService::removed, this, [this, &searches](const SavedSearch &removed) {
        offer(tr("No longer kept: %1").arg(removed.title()),
            [&searches, removed] { searches.restore(removed); });
    });
    connect(
        &searches, &SavedSearchService::recentForgotten, this, [this, &searches](const QStringList &queries) {
            offer(tr("%Ln recent search(es) forgotten", nullptr, int(queries.size())),
                [&searches, queries] { searches.restoreRecent(queries); });
        });
}

void UndoOffers::follow(PeopleService &people)
{
    connect(&people, &PeopleService::edited, this, [this, &people](const Person &now, const Person &before) {
        if (!before.isPlain()) // else nothing was lost
            offer(tr("Note and tags of %1 changed").arg(text::contained(now.name)),
                [&people, before] { people.set(before); });
    });
}

/// What is done belongs to the window that is used, or to the next one above it that has offers.
bool UndoOffers::isItsTurn() const
{
    for (const QWidget *each = QApplication::activeWindow(); each; each = each->parentWidget()) {
        if (const auto *offers = each->findChild<UndoOffers *>(QString(), Qt::FindDirectChildrenOnly))
            return offers == this;
    }
    return false;
}

void UndoOffers::offer(const QString &what, std::function<void()> undo)
{
    if (!isItsTurn())
        return;
    m_notice.add({Notice::Source::Undo, what, tr("Undo"), std::move(undo)});
    Q_EMIT offered();
}

void UndoOffers::offerBookmarks(const QList<Bookmark> &removed, LibraryService &library)
{
    const int count = int(removed.size());
    offer(count == 1 ? tr("Bookmark removed: %1").arg(wording::nameOf(removed.first()))
                     : tr("%Ln bookmark(s) removed", nullptr, count),
        [&library, removed] { library.restoreBookmarks(removed); });
}

void UndoOffers::offerVisits(const QList<Visit> &removed, LibraryService &library)
{
    const QString title = text::contained(removed.first().story.title);
    const int count = int(removed.size());
    offer(count == 1 ? tr("Removed from the history: %1").arg(title)
                     : tr("%Ln stories removed from the history", nullptr, count),
        [&library, removed] { library.restoreVisits(removed); });
}

void UndoOffers::offerHidden(const QList<HiddenStory> &hidden, LibraryService &library)
{
    const QString title = text::contained(hidden.first().title);
    const int count = int(hidden.size());
    offer(count == 1 ? tr("Hidden from lists: %1").arg(title)
                     : tr("%Ln stories hidden from lists", nullptr, count),
        [&library, hidden] { library.unhideStories(idsOf(hidden)); });
}

void UndoOffers::offerShown(const QList<HiddenStory> &shown, LibraryService &library)
{
    const QString title = text::contained(shown.first().title);
    const int count = int(shown.size());
    offer(count == 1 ? tr("In lists again: %1").arg(title) : tr("%Ln stories in lists again", nullptr, count),
        [&library, shown] { library.restoreHidden(shown); });
}

} // namespace backthread::shell
