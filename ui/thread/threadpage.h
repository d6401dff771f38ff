// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "core/discussion/snapshot.h"
#include "core/discussion/summary.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/arrivals.h"
#include "ui/thread/previewcards.h"
#include "ui/thread/threadfigures.h"
#include "ui/thread/threadfind.h"
#include "ui/thread/threadview.h"
#include "ui/thread/viewcommands.h"

#include <QWidget>

#include <memory>

namespace backthread {
class Clock;
namespace services {
class LibraryService;
class OpenThread;
class PeopleService;
class ThreadService;
} // namespace services
} // namespace backthread

namespace backthread::threadview {

class FindBar;

/// Where a reader is: enough to come back to it.
struct Location final {
    ItemId story;
    ItemId focus; ///< Of a sub-thread; null: the whole thread.
    ThreadView::Place place;
    ItemId current;
    std::optional<discussion::ThreadFilter> filter; ///< Nothing: as the library remembers it.

    friend bool operator==(const Location &, const Location &) = default;
};

/// One open discussion: brings snapshots from the services into the view, and acts upon what is clicked and
/// commanded. Keeps in the library where it was left.
class ThreadPage final : public QWidget {
    Q_OBJECT
public:
    struct Services {
        services::ThreadService &threads;
        services::LibraryService &library;
        services::PeopleService &people;
        const Clock &clock;
    };
    explicit ThreadPage(const Services &services, QWidget *parent = nullptr);
    ~ThreadPage() override;

    /// Opens the discussion of an item; a comment is brought into sight. `words` are marked in the texts.
    void open(ItemId id, const QStringList &words = {});
    /// What the page would fetch first is being fetched already; opening something else lets it go.
    void setAhead(std::unique_ptr<services::OpenThread> ahead);
    /// Comes back to where one was; opens the discussion where it is another one.
    void go(const Location &location);
    [[nodiscard]] Location location() const;

    [[nodiscard]] const discussion::ThreadSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] ThreadView &view() { return *m_view; }
    [[nodiscard]] ViewCommands &commands() { return m_commands; }
    [[nodiscard]] ThreadFind &find() { return m_find; }
    [[nodiscard]] const Arrivals &arrivals() const { return m_arrivals; }
    [[nodiscard]] const models::ThreadRowsModel &rows() const { return *m_rows; }
    /// The item that keys act upon: the current comment, else the story. Null where nothing is open.
    [[nodiscard]] ItemId currentItem() const;
    /// A thread was asked for and has not come yet.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// What was asked for is this item.
    [[nodiscard]] bool isOpening(ItemId id) const;

    // What keys and menus command; false where there is nothing to do:
    /// The keyboard goes to the next (1) or previous (-1) reference of the comment, or of the card that it is
    /// on; behind the last it goes to the next widget.
    void tabTo(int direction);
    [[nodiscard]] bool followReference();
    /// Leaves one thing at a time: cards, the selection, finding, the filter, then the focused sub-thread.
    void leave();
    void openFindBar();
    /// They stand in the head, which is shown then.
    void toggleStatistics();
    void goToTop();
    void goToEnd();
    void jumpTo(ItemId id);
    /// To what came while the page was read, else to the next new comment.
    bool goToNextNew();
    /// Wants the focused reference in a tab of its own, else the sub-thread of the current comment.
    void openAside();
    /// Turns a page, of the card where one is cut; else the cards close. False at the end.
    bool pageDown();
    bool pageUp();
    /// By a little, the card that has the keyboard; false where none has it.
    bool scrollCard(int direction);
    /// Goes on to the card, or where the reference leads; without one folds.
    [[nodiscard]] bool enter();
    bool focusCurrent();
    void leaveFocus();
    bool toggleContext();
    void toggleBookmark(ItemId id);
    void toggleStoryBookmark();
    [[nodiscard]] bool isStoryBookmarked() const;
    void markUnread();
    /// Who wrote the item that keys act upon; empty where nobody knows.
    [[nodiscard]] QString author() const;
    /// What of the current comment could be muted: its author, its sub-thread, the words that are selected;
    /// and the site of the story.
    [[nodiscard]] discussion::Mutes mutesOffered() const;
    // False where the site has no such page:
    bool openSource(ItemId id);
    bool copyLink(ItemId id);
    /// On the page of the site, in the browser.
    bool reply(ItemId id);
    bool openArticle();
    void refresh();
    /// Writes the reading place; also done when another thread is opened and when the page goes.
    void savePlace();

Q_SIGNALS:
    /// A first or newer snapshot, or another state of it.
    void changed();
    /// The story, or a comment of it, was bookmarked or is not any more.
    void bookmarksChanged();
    /// A minute has passed: what is said of ages is said anew.
    void aged();
    /// Nothing is cached and nothing can be had.
    void failed(backthread::ItemId id, const backthread::Error &error);
    void completed();
    /// The first frame that shows the thread is on the screen.
    void painted();
    /// The reader is about to leave `from` by a jump.
    void leaving(const backthread::threadview::Location &from);
    /// An item that is not part of this thread is wanted.
    void itemWanted(backthread::ItemId id);
    /// A place is wanted beside this one; only its story, or a comment in its stead: where that was left.
    void asideWanted(const backthread::threadview::Location &at);
    void siteWanted(const QString &site);
    void authorWanted(const QString &name);
    void linkActivated(const QUrl &url);

private:
    void follow(ItemId id);
    void hear(std::unique_ptr<services::OpenThread> thread);
    void goOn();
    void showAhead();
    [[nodiscard]] bool hasContext() const;
    [[nodiscard]] bool isFresh(const discussion::ThreadSnapshot &snapshot) const;
    bool activate(const QUrl &url);
    void stay();
    void showSnapshot(const discussion::ThreadSnapshot &snapshot);
    void showFirst(const discussion::ThreadSnapshot &snapshot);
    void showArrived(const ItemIds &replies);
    void showWanted();
    void beginNew();
    void act(const Target &target);
    void actAside(const Target &target);
    [[nodiscard]] Target focusedReference() const;
    [[nodiscard]] QStringList markedWords() const;
    void updateScene();
    void readBookmarks();

    Services m_services;
    models::ThreadModel *m_model;
    models::ThreadRowsModel *m_rows;
    ThreadView *m_view;
    ViewCommands m_commands;
    PreviewCards m_cards;
    ThreadFind m_find;
    Arrivals m_arrivals;
    ThreadFigures m_figures;
    FindBar *m_findBar;
    std::unique_ptr<services::OpenThread> m_open;
    std::unique_ptr<services::OpenThread> m_ahead; ///< Waits for being opened.
    discussion::ThreadSnapshot m_snapshot;
    QSet<ItemId> m_bookmarks;
    QHash<ItemId, discussion::Bookmark> m_removedBookmarks; ///< Here, to be taken back.
    ThreadView::Place m_beforeFigures; ///< Where one was when they were asked for.
    discussion::Alterations m_altered; ///< Since the thread was opened.
    QStringList m_words;
    ItemId m_wanted; ///< A comment to be brought into sight as soon as it is there.
    std::optional<Location> m_return; ///< Where to go once the thread is there.
    QTimer m_minute; ///< Ages grow.
    bool m_opening = false;
};

} // namespace backthread::threadview
