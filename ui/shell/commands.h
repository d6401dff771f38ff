// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace backthread::shell {

/// Everything that a key or menu can do. The one table of them is in commands.cpp.
enum class Command {
    Back,
    Forward,
    Refresh,
    Search,
    FocusList,
    FocusThread,
    NextStory,
    PreviousStory,
    NextComment,
    PreviousComment,
    NextSibling,
    PreviousSibling,
    Parent,
    FirstReply,
    NextTopLevel,
    PreviousTopLevel,
    NextReference,
    PreviousReference,
    FollowReference,
    NextNew,
    PreviousNew,
    PageDown,
    PageUp,
    Fold,
    FoldAll,
    FoldToSecond,
    FoldToThird,
    UnfoldAll,
    FoldToRoot,
    FoldNothingNew,
    FocusSubthread,
    BackToThread,
    ShowContext,
    Board,
    NewestFirst,
    MostAnsweredFirst,
    Copy,
    CopyAsMarkdown,
    CopyLink,
    SelectAll,
    ExtendByCharacter,
    ExtendBackByCharacter,
    ExtendByWord,
    ExtendBackByWord,
    ExtendByLine,
    ExtendBackByLine,
    OpenSource,
    Reply,
    Vote,
    Submit,
    OpenArticle,
    BookmarkComment,
    BookmarkStory,
    MarkUnread,
    ToggleSideBar,
    ToggleList,
    WorkOffline,
    LargerText,
    SmallerText,
    NormalText,
    ShowKeys,
    Quit,
};

/// A command as people meet it.
struct CommandInfo final {
    /// Where its keys work: everywhere, or only while the thread has the keyboard (keys that lists need too).
    enum class Scope { Window, Thread };
    enum class Menu { Go, Thread, Edit, View, File };

    Command command;
    Menu menu;
    Scope scope;
    const char *text; ///< Untranslated, in the context "Command".
    const char *keys; ///< Portable texts of the default key sequences, separated by spaces.

    [[nodiscard]] QString title() const;
    [[nodiscard]] QList<QKeySequence> shortcuts() const;
};

[[nodiscard]] std::span<const CommandInfo> commands();

} // namespace backthread::shell
