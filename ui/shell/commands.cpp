// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace backthread::shell {

namespace {

using Menu = CommandInfo::Menu;
using Scope = CommandInfo::Scope;

// clang-format off
constexpr CommandInfo kCommands[] = {
    {Command::Back, "back", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Back"), "Alt+Left"},
    {Command::Forward, "forward", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Forward"), "Alt+Right"},
    {Command::Search, "search", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Search, or go to an id or link"), "Ctrl+K"},
    {Command::Palette, "palette", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find a command, setting, bookmark or thread"), ":"},
    {Command::ShowMenu, "show-menu", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "The menu"), "Ctrl+M"},
    {Command::FocusList, "focus-list", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the list"), "F6"},
    {Command::FocusThread, "focus-thread", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the thread"), "F7"},
    {Command::NextStory, "next-story", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the next in the list"), "Ctrl+J Alt+Down"},
    {Command::PreviousStory, "previous-story", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the previous in the list"), "Ctrl+Shift+J Alt+Up"},
    {Command::ListTop, "list-top", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Top"), "Alt+1"},
    {Command::ListNew, "list-new", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: New"), "Alt+2"},
    {Command::ListBest, "list-best", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Best"), "Alt+3"},
    {Command::ListAsk, "list-ask", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Ask"), "Alt+4"},
    {Command::ListShow, "list-show", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Show"), "Alt+5"},
    {Command::ListJobs, "list-jobs", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Jobs"), "Alt+6"},
    {Command::ListBookmarks, "list-bookmarks", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Bookmarks"), "Alt+7"},
    {Command::ListHistory, "list-history", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: History"), "Alt+8"},
    {Command::ListDay, "list-day", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Catch up: the best of the day"), "Alt+D"},
    {Command::ListWeek, "list-week", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Catch up: the best of the week"), "Alt+W"},
    {Command::ListMonth, "list-month", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Catch up: the best of the month"), "Alt+M"},
    {Command::ListDays, "list-days", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Catch up: the best of any days"), "Alt+Shift+D"},
    {Command::ArrangeList, "arrange-list", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Sort and limit the list"), "Ctrl+L"},
    {Command::ShowHidden, "show-hidden", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show or leave out hidden stories"), "Shift+D"},
    {Command::ListWatching, "list-watching", Menu::Lists, Scope::Window, QT_TRANSLATE_NOOP("Command", "List: Watching"), "Alt+9"},
    {Command::OpenAside, "open-aside", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open in a new tab"), "Ctrl+Return Ctrl+Enter"},
    {Command::NextTab, "next-tab", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next tab"), "Ctrl+PgDown"},
    {Command::PreviousTab, "previous-tab", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous tab"), "Ctrl+PgUp"},
    {Command::CloseTab, "close-tab", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Close the tab"), "Ctrl+W"},
    {Command::ReopenTab, "reopen-tab", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Reopen the closed tab"), "Ctrl+Shift+T"},
    {Command::DetachTab, "detach-tab", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "Move the tab to a window of its own"), "Ctrl+Shift+N"},
    {Command::NewWindow, "new-window", Menu::Tabs, Scope::Window, QT_TRANSLATE_NOOP("Command", "New window"), "Ctrl+N"},
    {Command::NextComment, "next-comment", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next comment"), "J Down"},
    {Command::PreviousComment, "previous-comment", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous comment"), "K Up"},
    {Command::NextSibling, "next-sibling", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next sibling"), "Shift+J"},
    {Command::PreviousSibling, "previous-sibling", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous sibling"), "Shift+K"},
    {Command::Parent, "parent", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Parent; again: to the top of the branch"), "H"},
    {Command::FirstReply, "first-reply", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "First reply"), "L"},
    {Command::NextTopLevel, "next-top-level", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next top-level comment"), "]"},
    {Command::PreviousTopLevel, "previous-top-level", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous top-level comment"), "["},
    {Command::NextNew, "next-new", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next new comment"), "N"},
    {Command::PreviousNew, "previous-new", Menu::Move, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous new comment"), "Shift+N"},
    {Command::PageDown, "page-down", Menu::Move, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page down; at the end, next new comment"), "Space"},
    {Command::PageUp, "page-up", Menu::Move, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page up"), "Shift+Space"},
    {Command::Top, "top", Menu::Move, Scope::Thread, QT_TRANSLATE_NOOP("Command", "To the top of the thread"), "Home Ctrl+Home"},
    {Command::End, "end", Menu::Move, Scope::Thread, QT_TRANSLATE_NOOP("Command", "To the last comment"), "End Ctrl+End"},
    {Command::NextReference, "next-reference", Menu::References, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Next reference in the comment"), "Tab"},
    {Command::PreviousReference, "previous-reference", Menu::References, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Previous reference"), "Shift+Tab"},
    {Command::FollowReference, "follow-reference", Menu::References, Scope::Window, QT_TRANSLATE_NOOP("Command", "Follow the reference"), "R"},
    {Command::Fold, "fold", Menu::Fold, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Fold or unfold"), "Z"},
    {Command::Enter, "enter", Menu::Fold, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Fold or unfold; with a reference chosen, on to its card"), "Return Enter"},
    {Command::FoldAll, "fold-all", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold all replies"), "Shift+Z 1"},
    {Command::FoldToSecond, "fold-to-second", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the second level"), "2"},
    {Command::FoldToThird, "fold-to-third", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the third level"), "3"},
    {Command::FoldToRoot, "fold-to-root", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold this branch from its top"), "Q"},
    {Command::FoldNothingNew, "fold-nothing-new", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold branches with nothing new"), "M"},
    {Command::UnfoldAll, "unfold-all", Menu::Fold, Scope::Window, QT_TRANSLATE_NOOP("Command", "Unfold everything"), "X"},
    {Command::FocusSubthread, "focus-subthread", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Focus this sub-thread"), "F"},
    {Command::BackToThread, "back-to-thread", Menu::Order, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Close the card, the filter, the sub-thread"), "Escape"},
    {Command::ShowContext, "show-context", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show or hide the context"), "C"},
    {Command::Board, "board", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tree or board"), "T"},
    {Command::NewestFirst, "newest-first", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Newest first"), "Shift+T"},
    {Command::MostAnsweredFirst, "most-answered-first", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Most answered first"), "Shift+M"},
    {Command::Statistics, "statistics", Menu::Order, Scope::Window, QT_TRANSLATE_NOOP("Command", "Statistics of the thread"), "I"},
    {Command::FindInThread, "find-in-thread", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find in the thread"), "/ Ctrl+F"},
    {Command::FindNext, "find-next", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find the next"), "F3 Ctrl+G"},
    {Command::FindPrevious, "find-previous", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find the previous"), "Shift+F3 Ctrl+Shift+G"},
    {Command::OnlySubmitter, "only-submitter", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only the submitter"), "Shift+S"},
    {Command::OnlyAuthor, "only-author", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only this comment's author"), "Shift+A"},
    {Command::OnlyLinks, "only-links", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only comments with links"), "Shift+L"},
    {Command::OnlyCode, "only-code", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only comments with code"), "Shift+C"},
    {Command::OnlyNew, "only-new", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only new comments"), "Shift+U"},
    {Command::ShowAllComments, "show-all-comments", Menu::Find, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all comments again"), "Shift+F"},
    {Command::SearchHelp, "search-help", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "How to search"), "Ctrl+F1"},
    {Command::NextHit, "next-hit", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next hit of the search, in whatever thread"), "F4"},
    {Command::PreviousHit, "previous-hit", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous hit of the search"), "Shift+F4"},
    {Command::SaveSearch, "save-search", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Save the search, or remove it"), "Ctrl+D"},
    {Command::BestFirst, "best-first", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Search: the best or the newest first"), "Ctrl+Shift+B"},
    {Command::GroupHits, "group-hits", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Search: hits by story"), "Ctrl+Alt+G"},
    {Command::SearchEverywhere, "search-everywhere", Menu::Search, Scope::Window, QT_TRANSLATE_NOOP("Command", "Search all of Hacker News"), "Ctrl+Shift+F"},
    {Command::OpenSource, "open-source", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the source"), "O"},
    {Command::OpenArticle, "open-article", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the article"), "A"},
    {Command::Reply, "reply", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Reply in the browser"), "Shift+R"},
    {Command::Vote, "vote", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Vote in the browser"), "V"},
    {Command::BookmarkComment, "bookmark-comment", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the comment"), "B"},
    {Command::BookmarkStory, "bookmark-story", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the story"), "Shift+B"},
    {Command::EditBookmark, "edit-bookmark", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tags and note of the bookmark"), "E"},
    {Command::EditStoryBookmark, "edit-story-bookmark", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tags and note of the story's bookmark"), "Shift+E"},
    {Command::Watch, "watch", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Watch the comment for replies"), "W"},
    {Command::WatchStory, "watch-story", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Watch the whole thread"), "Shift+W"},
    {Command::Mute, "mute", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Mute …"), "Shift+I"},
    {Command::ShowAuthor, "show-author", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "The author: about, note, tags"), "P"},
    {Command::MarkUnread, "mark-unread", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Mark the story unread"), "U"},
    {Command::HideStory, "hide-story", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Hide the story from lists, or show it again"), "D"},
    {Command::Submit, "submit", Menu::Act, Scope::Window, QT_TRANSLATE_NOOP("Command", "Submit a story in the browser"), "Ctrl+Shift+S"},
    {Command::Undo, "undo", Menu::Edit, Scope::Window, QT_TRANSLATE_NOOP("Command", "Undo what the notice says"), "Ctrl+Z"},
    {Command::Copy, "copy", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Copy the selection, or the comment"), "Ctrl+C"},
    {Command::CopyAsMarkdown, "copy-as-markdown", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Copy as Markdown"), "Ctrl+Shift+C"},
    {Command::CopyLink, "copy-link", Menu::Edit, Scope::Window, QT_TRANSLATE_NOOP("Command", "Copy the link of the comment"), "Y"},
    {Command::SelectAll, "select-all", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select the comment; again: everything"), "Ctrl+A"},
    {Command::ExtendByCharacter, "extend-by-character", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one character more"), "Shift+Right"},
    {Command::ExtendBackByCharacter, "extend-back-by-character", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one character back"), "Shift+Left"},
    {Command::ExtendByWord, "extend-by-word", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one word more"), "Ctrl+Shift+Right"},
    {Command::ExtendBackByWord, "extend-back-by-word", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one word back"), "Ctrl+Shift+Left"},
    {Command::ExtendByLine, "extend-by-line", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one line more"), "Shift+Down"},
    {Command::ExtendBackByLine, "extend-back-by-line", Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one line back"), "Shift+Up"},
    {Command::ToggleSideBar, "toggle-side-bar", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Side bar"), "F9"},
    {Command::ToggleList, "toggle-list", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "List"), "F10"},
    {Command::LargerText, "larger-text", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Larger text"), "Ctrl++ Ctrl+="},
    {Command::SmallerText, "smaller-text", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Smaller text"), "Ctrl+-"},
    {Command::NormalText, "normal-text", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Normal text size"), "Ctrl+0"},
    {Command::WiderColumn, "wider-column", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Wider column"), "Ctrl+]"},
    {Command::NarrowerColumn, "narrower-column", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Narrower column"), "Ctrl+["},
    {Command::AirierText, "airier-text", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Airier text"), "Ctrl+Alt++ Ctrl+Alt+="},
    {Command::DenserText, "denser-text", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Denser text"), "Ctrl+Alt+-"},
    {Command::ShowSettings, "show-settings", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Settings"), "Ctrl+,"},
    {Command::ShowManual, "show-manual", Menu::Help, Scope::Window, QT_TRANSLATE_NOOP("Command", "The manual"), "F1"},
    {Command::ShowKeys, "show-keys", Menu::Help, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all keys"), "?"},
    {Command::CopyDiagnostics, "copy-diagnostics", Menu::Help, Scope::Window, QT_TRANSLATE_NOOP("Command", "Copy diagnostics for a report"), "Ctrl+Shift+F1"},
    {Command::About, "about", Menu::Help, Scope::Window, QT_TRANSLATE_NOOP("Command", "About Backthread"), "Shift+F1"},
    {Command::Refresh, "refresh", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Refresh"), "Ctrl+R F5"},
    {Command::Export, "export", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Export …"), "Ctrl+S"},
    {Command::Import, "import", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Import …"), "Ctrl+O"},
    {Command::Print, "print", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Print what is shown"), "Ctrl+P"},
    {Command::SaveAsPdf, "save-as-pdf", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Save as PDF"), "Ctrl+Shift+P"},
    {Command::KeepOffline, "keep-offline", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Keep this list offline"), "Ctrl+Shift+K"},
    {Command::StopKeeping, "stop-keeping", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Stop keeping offline"), "Ctrl+Alt+K"},
    {Command::WorkOffline, "work-offline", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Work offline"), "Ctrl+Shift+O"},
    {Command::Quit, "quit", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Quit"), "Ctrl+Q"},
};
// clang-format on

} // namespace

QString CommandInfo::title() const
{
    return QCoreApplication::translate("Command", text);
}

QList<QKeySequence> CommandInfo::shortcuts() const
{
    QList<QKeySequence> sequences;
    const QStringList texts = QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &each : texts)
        sequences.append(QKeySequence::fromString(each, QKeySequence::PortableText));
    return sequences;
}

std::span<const CommandInfo> commands()
{
    return kCommands;
}

const CommandInfo &infoOf(Command command)
{
    const auto *const found = std::find_if(std::begin(kCommands), std::end(kCommands),
        [command](const CommandInfo &info) { return info.command == command; });
    Q_ASSERT(found != std::end(kCommands));
    return *found;
}

QString menuTitle(CommandInfo::Menu menu)
{
    switch (menu) {
    case Menu::Go:
        return QCoreApplication::translate("Command", "Go");
    case Menu::Lists:
        return QCoreApplication::translate("Command", "Lists");
    case Menu::Tabs:
        return QCoreApplication::translate("Command", "Tabs");
    case Menu::Move:
        return QCoreApplication::translate("Command", "Move");
    case Menu::References:
        return QCoreApplication::translate("Command", "References");
    case Menu::Fold:
        return QCoreApplication::translate("Command", "Fold");
    case Menu::Order:
        return QCoreApplication::translate("Command", "Order and sub-thread");
    case Menu::Find:
        return QCoreApplication::translate("Command", "Find and filter");
    case Menu::Search:
        return QCoreApplication::translate("Command", "Search");
    case Menu::Act:
        return QCoreApplication::translate("Command", "Open, reply and keep");
    case Menu::Edit:
        return QCoreApplication::translate("Command", "Select and copy");
    case Menu::View:
        return QCoreApplication::translate("Command", "View");
    case Menu::Help:
        return QCoreApplication::translate("Command", "Help");
    case Menu::File:
        return QCoreApplication::translate("Command", "File");
    }
    return {};
}

} // namespace backthread::shell
