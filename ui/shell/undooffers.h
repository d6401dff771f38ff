// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/visit.h"

#include <QObject>

#include <functional>

namespace backthread::services {
class LibraryService;
}

namespace backthread::shell {

class NoticeBar;

/// Offers, in the notices of a window, to take back what was removed from the library there. What was done in
/// another window is offered in that one. The window's thread only.
class UndoOffers final : public QObject {
    Q_OBJECT
public:
    /// `window` owns this, and outlives neither of the others.
    UndoOffers(services::LibraryService &library, NoticeBar &notice, QWidget *window);

private:
    void offer(const QString &what, std::function<void()> undo);
    void offerBookmarks(const QList<discussion::Bookmark> &removed);
    void offerVisits(const QList<discussion::Visit> &removed);
    void offerHidden(const QList<discussion::HiddenStory> &hidden);
    void offerShown(const QList<discussion::HiddenStory> &shown);

    services::LibraryService &m_library;
    NoticeBar &m_notice;
    const QWidget &m_window;
};

} // namespace backthread::shell
