// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does to bookmarks, history and hidden stories: those that are selected in the list, where
// that has the keyboard, else what is read.
#include "core/services/libraryservice.h"
#include "ui/library/bookmarkeditor.h"
#include "ui/lists/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/threadcommands.h"

namespace backthread::shell {

using discussion::Bookmark;

namespace {

/// As a thread knows it, for what is not bookmarked yet.
QList<Bookmark> bookmarkOf(const discussion::ThreadPtr &thread, ItemId id)
{
    const auto index = thread ? thread->indexOf(id) : std::nullopt;
    if (!index)
        return {};
    Bookmark bookmark {.item = thread->at(*index), .story = thread->story().id};
    bookmark.item.title = thread->story().title;
    return {bookmark};
}

QList<Bookmark> bareBookmarkOf(ItemId story)
{
    Bookmark bookmark;
    bookmark.item.id = story;
    bookmark.story = story;
    return {bookmark};
}

} // namespace

/// False where the command is about something else.
bool MainWindow::performOnLibrary(Command command)
{
    switch (command) {
    case Command::EditBookmark:
        editBookmarks();
        return true;
    case Command::EditStoryBookmark:
        if (const ItemId story = storyInHand(); !story.isNull()) {
            const auto known = bookmarkOf(page().snapshot().thread, story);
            library::editBookmarks(m_services.library, known.isEmpty() ? bareBookmarkOf(story) : known, this);
        }
        return true;
    case Command::HideStory:
        if (const ItemId story = storyInHand(); !story.isNull())
            m_services.library.toggleHidden(story);
        return true;
    case Command::ShowHidden:
        m_list->page().toggleHidden();
        return true;
    case Command::MarkUnread:
        if (!isInList() || storyInHand().isNull())
            return false;
        m_services.library.markUnread(storyInHand());
        say(whatWasDone(command));
        return true;
    default:
        return false;
    }
}

bool MainWindow::isInList() const
{
    return m_list->isAncestorOf(focusWidget());
}

/// Selected in the list, where that has the keyboard, else open; null: none.
ItemId MainWindow::storyInHand()
{
    const auto &thread = page().snapshot().thread;
    return isInList() ? m_list->page().selectedStory() : thread ? thread->story().id : ItemId();
}

void MainWindow::editBookmarks()
{
    if (!isInList())
        page().view().followSight();
    library::editBookmarks(m_services.library,
        isInList() ? m_list->page().selected() : bookmarkOf(page().snapshot().thread, page().currentItem()),
        this);
}

} // namespace backthread::shell
