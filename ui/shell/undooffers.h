// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"
#include "core/discussion/person.h"
#include "core/discussion/visit.h"

#include <QObject>

#include <functional>
#include <optional>

namespace backthread::services {
class LibraryService;
class MuteService;
class PeopleService;
class SavedSearchService;
class WatchService;
} // namespace backthread::services

namespace backthread::shell {

class NoticeBar;

/// Offers, in the notices of a window or dialog, to take back what was done there: of those services that it
/// follows. Where a dialog has no offers of its own, its window makes them. The window's thread only.
class UndoOffers final : public QObject {
    Q_OBJECT
public:
    /// `window` owns this; it outlives neither the notices nor what is followed.
    UndoOffers(NoticeBar &notice, QWidget *window);

    void follow(services::LibraryService &library);
    void follow(services::WatchService &watches);
    void follow(services::MuteService &mutes);
    void follow(services::SavedSearchService &searches);
    void follow(services::PeopleService &people);

Q_SIGNALS:
    void offered();

private:
    [[nodiscard]] bool isItsTurn() const;
    void offer(const QString &what, std::function<void()> undo);
    void offerBookmarks(const QList<discussion::Bookmark> &removed, services::LibraryService &library);
    void offerVisits(const QList<discussion::Visit> &removed, services::LibraryService &library);
    void offerHidden(const QList<discussion::HiddenStory> &hidden, services::LibraryService &library);
    void offerShown(const QList<discussion::HiddenStory> &shown, services::LibraryService &library);

    NoticeBar &m_notice;
};

} // namespace backthread::shell
