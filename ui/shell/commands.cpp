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
    {Command::Parent, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Parent"), "H"},
    {Command::FirstReply, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "First reply"), "L"},
    {Command::NextTopLevel, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Next top-level comment"), "]"},
    {Command::PreviousTopLevel, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Previous top-level comment"), "["},
    {Command::NextReference, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Next reference in the comment"), "Tab"},
    {Command::PreviousReference, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Previous reference"), "Shift+Tab"},
    {Command::FollowReference, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Follow the reference"), "R"},
    {Command::PageDown, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page down"), "Space"},
    {Command::PageUp, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Page up"), "Shift+Space"},
    {Command::Fold, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Fold or unfold; or go on to the card"), "Z Return Enter"},
    {Command::FoldAll, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Fold all replies"), "Shift+Z"},
    {Command::UnfoldAll, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Unfold everything"), "X"},
    {Command::FocusSubthread, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Focus this sub-thread"), "F"},
    {Command::BackToThread, Menu::Thread, Scope::Thread, QT_TRANSLATE_NOOP("Command", "Close the card, or back to the thread"), "Escape"},
    {Command::ShowContext, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show or hide the context"), "C"},
    {Command::Board, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Tree or board"), "T"},
    {Command::OpenSource, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the source"), "O"},
    {Command::OpenArticle, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Open the article"), "A"},
    {Command::BookmarkComment, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the comment"), "B"},
    {Command::BookmarkStory, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Bookmark the story"), "Shift+B"},
    {Command::MarkUnread, Menu::Thread, Scope::Window, QT_TRANSLATE_NOOP("Command", "Mark the story unread"), "U"},
    {Command::ToggleSideBar, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Side bar"), "F9"},
    {Command::ToggleList, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "List"), "F10"},
    {Command::LargerText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Larger text"), "Ctrl++ Ctrl+="},
    {Command::SmallerText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Smaller text"), "Ctrl+-"},
    {Command::NormalText, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Normal text size"), "Ctrl+0"},
    {Command::ShowKeys, Menu::View, Scope::Window, QT_TRANSLATE_NOOP("Command", "Show all keys"), "? F1"},
    {Command::Refresh, Menu::File, Scope::Window, QT_TRANSLATE_NOOP("Command", "Refresh"), "Ctrl+R F5"},
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
