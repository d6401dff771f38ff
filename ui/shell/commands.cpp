// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace backthread::shell {

namespace {

using Menu = CommandInfo::Menu;
using Scope = CommandInfo::Scope;

// clang-format off
constexpr CommandInfo kCommands[] = {
    {Command::Back, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Back"), "Alt+Left"},
    {Command::Forward, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Forward"), "Alt+Right"},
    {Command::Search, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Search, or go to an id or link"), "Ctrl+K Ctrl+F /"},
    {Command::FocusList, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the list"), "F6"},
    {Command::FocusThread, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "To the thread"), "F7"},
    {Command::NextStory, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the next in the list"), "Ctrl+J Alt+Down"},
    {Command::PreviousStory, Menu::Go, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the previous in the list"), "Ctrl+Shift+J Alt+Up"},
    {Command::NextComment, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next comment"), "J"},
    {Command::PreviousComment, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous comment"), "K"},
    {Command::NextSibling, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next sibling"), "Shift+J"},
    {Command::PreviousSibling, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous sibling"), "Shift+K"},
    {Command::Parent, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Parent; again: to the top of the branch"), "H"},
    {Command::FirstReply, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "First reply"), "L"},
    {Command::NextTopLevel, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next top-level comment"), "]"},
    {Command::PreviousTopLevel, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous top-level comment"), "["},
    {Command::NextReference, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Next reference in the comment"), "Tab"},
    {Command::PreviousReference, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Previous reference"), "Shift+Tab"},
    {Command::FollowReference, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Follow the reference"), "R"},
    {Command::NextNew, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next new comment"), "N"},
    {Command::PreviousNew, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous new comment"), "Shift+N"},
    {Command::PageDown, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page down; at the end, next new comment"), "Space"},
    {Command::PageUp, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page up"), "Shift+Space"},
    {Command::Fold, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Fold or unfold; or go on to the card"), "Z Return Enter"},
    {Command::FoldAll, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold all replies"), "Shift+Z 1"},
    {Command::FoldToSecond, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the second level"), "2"},
    {Command::FoldToThird, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold to the third level"), "3"},
    {Command::FoldToRoot, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold this branch from its top"), "Q"},
    {Command::FoldNothingNew, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold branches with nothing new"), "M"},
    {Command::UnfoldAll, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Unfold everything"), "X"},
    {Command::FocusSubthread, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Focus this sub-thread"), "F"},
    {Command::BackToThread, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Close the card, or back to the thread"), "Escape"},
    {Command::ShowContext, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show or hide the context"), "C"},
    {Command::Board, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tree or board"), "T"},
    {Command::NewestFirst, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Newest first"), "Alt+3"},
    {Command::MostAnsweredFirst, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Most answered first"), "Alt+4"},
    {Command::OpenSource, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the source"), "O"},
    {Command::Reply, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Reply in the browser"), "Shift+R"},
    {Command::Vote, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Vote in the browser"), "V"},
    {Command::OpenArticle, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the article"), "A"},
    {Command::BookmarkComment, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the comment"), "B"},
    {Command::BookmarkStory, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the story"), "Shift+B"},
    {Command::MarkUnread, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Mark the story unread"), "U"},
    {Command::Copy, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Copy the selection, or the comment"), "Ctrl+C"},
    {Command::CopyAsMarkdown, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Copy as Markdown"), "Ctrl+Shift+C"},
    {Command::CopyLink, Menu::Edit, Scope::Window, QT_TRANSLATE_NOOP("Command", "Copy the link of the comment"), "Y"},
    {Command::SelectAll, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select the comment; again: everything"), "Ctrl+A"},
    {Command::ExtendByCharacter, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one character more"), "Shift+Right"},
    {Command::ExtendBackByCharacter, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one character back"), "Shift+Left"},
    {Command::ExtendByWord, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one word more"), "Ctrl+Shift+Right"},
    {Command::ExtendBackByWord, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one word back"), "Ctrl+Shift+Left"},
    {Command::ExtendByLine, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one line more"), "Shift+Down"},
    {Command::ExtendBackByLine, Menu::Edit, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Select one line back"), "Shift+Up"},
    {Command::ToggleSideBar, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Side bar"), "F9"},
    {Command::ToggleList, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "List"), "F10"},
    {Command::LargerText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Larger text"), "Ctrl++ Ctrl+="},
    {Command::SmallerText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Smaller text"), "Ctrl+-"},
    {Command::NormalText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Normal text size"), "Ctrl+0"},
    {Command::ShowKeys, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all keys"), "? F1"},
    {Command::Refresh, Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Refresh"), "Ctrl+R F5"},
    {Command::Submit, Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Submit a story in the browser"), ""},
    {Command::WorkOffline, Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Work offline"), ""},
    {Command::Quit, Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Quit"), "Ctrl+Q"},
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
    const QStringList names = QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : names)
        sequences.append(QKeySequence::fromString(name, QKeySequence::PortableText));
    return sequences;
}

std::span<const CommandInfo> commands()
{
    return kCommands;
}

} // namespace backthread::shell
