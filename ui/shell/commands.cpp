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
    {Command::FocusList, "focus-list", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the list"), "F6"},
    {Command::FocusThread, "focus-thread", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the thread"), "F7"},
    {Command::NextStory, "next-story", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the next in the list"), "Ctrl+J Alt+Down"},
    {Command::PreviousStory, "previous-story", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the previous in the list"), "Ctrl+Shift+J Alt+Up"},
    {Command::OpenAside, "open-aside", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open in a new tab"), "Ctrl+Return Ctrl+Enter"},
    {Command::NextTab, "next-tab", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next tab"), "Ctrl+PgDown"},
    {Command::PreviousTab, "previous-tab", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous tab"), "Ctrl+PgUp"},
    {Command::CloseTab, "close-tab", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Close the tab"), "Ctrl+W"},
    {Command::ReopenTab, "reopen-tab", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Reopen the closed tab"), "Ctrl+Shift+T"},
    {Command::DetachTab, "detach-tab", Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Move the tab to a window of its own"), "Ctrl+Shift+N"},
    {Command::NextComment, "next-comment", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next comment"), "J Down"},
    {Command::PreviousComment, "previous-comment", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous comment"), "K Up"},
    {Command::NextSibling, "next-sibling", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next sibling"), "Shift+J"},
    {Command::PreviousSibling, "previous-sibling", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous sibling"), "Shift+K"},
    {Command::Parent, "parent", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Parent; again: to the top of the branch"), "H"},
    {Command::FirstReply, "first-reply", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "First reply"), "L"},
    {Command::NextTopLevel, "next-top-level", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next top-level comment"), "]"},
    {Command::PreviousTopLevel, "previous-top-level", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous top-level comment"), "["},
    {Command::NextReference, "next-reference", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Next reference in the comment"), "Tab"},
    {Command::PreviousReference, "previous-reference", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Previous reference"), "Shift+Tab"},
    {Command::FollowReference, "follow-reference", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Follow the reference"), "R"},
    {Command::NextNew, "next-new", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next new comment"), "N"},
    {Command::PreviousNew, "previous-new", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous new comment"), "Shift+N"},
    {Command::PageDown, "page-down", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page down; at the end, next new comment"), "Space"},
    {Command::PageUp, "page-up", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page up"), "Shift+Space"},
    {Command::Top, "top", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "To the top of the thread"), "Home Ctrl+Home"},
    {Command::End, "end", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "To the last comment"), "End Ctrl+End"},
    {Command::Fold, "fold", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Fold or unfold; or go on to the card"), "Z Return Enter"},
    {Command::FoldAll, "fold-all", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold all replies"), "Shift+Z 1"},
    {Command::FoldToSecond, "fold-to-second", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the second level"), "2"},
    {Command::FoldToThird, "fold-to-third", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the third level"), "3"},
    {Command::FoldToRoot, "fold-to-root", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold this branch from its top"), "Q"},
    {Command::FoldNothingNew, "fold-nothing-new", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold branches with nothing new"), "M"},
    {Command::UnfoldAll, "unfold-all", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Unfold everything"), "X"},
    {Command::FocusSubthread, "focus-subthread", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Focus this sub-thread"), "F"},
    {Command::BackToThread, "back-to-thread", Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Close the card, or back to the thread"), "Escape"},
    {Command::ShowContext, "show-context", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show or hide the context"), "C"},
    {Command::Board, "board", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tree or board"), "T"},
    {Command::FindInThread, "find-in-thread", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find in the thread"), "/ Ctrl+F"},
    {Command::FindNext, "find-next", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find the next"), "F3 Ctrl+G"},
    {Command::FindPrevious, "find-previous", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Find the previous"), "Shift+F3 Ctrl+Shift+G"},
    {Command::OnlySubmitter, "only-submitter", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only the submitter"), "Shift+S"},
    {Command::OnlyAuthor, "only-author", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only this comment's author"), "Shift+A"},
    {Command::OnlyLinks, "only-links", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only comments with links"), "Shift+L"},
    {Command::OnlyCode, "only-code", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only comments with code"), "Shift+C"},
    {Command::OnlyNew, "only-new", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Only new comments"), "Shift+U"},
    {Command::ShowAllComments, "show-all-comments", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all comments again"), "Shift+F"},
    {Command::Statistics, "statistics", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Statistics of the thread"), "I"},
    {Command::NewestFirst, "newest-first", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Newest first"), "Alt+3"},
    {Command::MostAnsweredFirst, "most-answered-first", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Most answered first"), "Alt+4"},
    {Command::OpenSource, "open-source", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the source"), "O"},
    {Command::Reply, "reply", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Reply in the browser"), "Shift+R"},
    {Command::Vote, "vote", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Vote in the browser"), "V"},
    {Command::OpenArticle, "open-article", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the article"), "A"},
    {Command::BookmarkComment, "bookmark-comment", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the comment"), "B"},
    {Command::BookmarkStory, "bookmark-story", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the story"), "Shift+B"},
    {Command::MarkUnread, "mark-unread", Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Mark the story unread"), "U"},
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
    {Command::ShowKeys, "show-keys", Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all keys"), "? F1"},
    {Command::Refresh, "refresh", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Refresh"), "Ctrl+R F5"},
    {Command::Submit, "submit", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Submit a story in the browser"), ""},
    {Command::Print, "print", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Print what is shown"), "Ctrl+P"},
    {Command::SaveAsPdf, "save-as-pdf", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Save as PDF"), "Ctrl+Shift+P"},
    {Command::KeepOffline, "keep-offline", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Keep this list offline"), "Ctrl+Shift+K"},
    {Command::StopKeeping, "stop-keeping", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Stop keeping offline"), ""},
    {Command::WorkOffline, "work-offline", Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Work offline"), ""},
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
    case Menu::Thread:
        return QCoreApplication::translate("Command", "Thread");
    case Menu::Edit:
        return QCoreApplication::translate("Command", "Select and copy");
    case Menu::View:
        return QCoreApplication::translate("Command", "View");
    case Menu::File:
        return QCoreApplication::translate("Command", "File");
    }
    return {};
}

} // namespace backthread::shell
