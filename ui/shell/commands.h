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
    Export,
    Import,
    Search,
    SearchHelp,
    NextHit,
    PreviousHit,
    SaveSearch,
    BestFirst,
    GroupHits,
    SearchEverywhere,
    ShowMenu,
    FocusList,
    FocusThread,
    NextStory,
    PreviousStory,
    ListTop,
    ListNew,
    ListBest,
    ListAsk,
    ListShow,
    ListJobs,
    ListBookmarks,
    ListHistory,
    ListDay,
    ListWeek,
    ListMonth,
    ListDays,
    ArrangeList,
    ShowHidden,
    ListWatching,
    OpenAside,
    NextTab,
    PreviousTab,
    CloseTab,
    ReopenTab,
    DetachTab,
    NewWindow,
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
    Top,
    End,
    Enter,
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
    Mute,
    ShowAuthor,
    Undo,
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
    FindInThread,
    FindNext,
    FindPrevious,
    OnlySubmitter,
    OnlyAuthor,
    OnlyLinks,
    OnlyCode,
    OnlyNew,
    ShowAllComments,
    Statistics,
    OpenSource,
    Reply,
    Vote,
    Submit,
    OpenArticle,
    BookmarkComment,
    BookmarkStory,
    EditBookmark,
    EditStoryBookmark,
    HideStory,
    Watch,
    WatchStory,
    MarkUnread,
    ToggleSideBar,
    ToggleList,
    KeepOffline,
    StopKeeping,
    WorkOffline,
    LargerText,
    SmallerText,
    NormalText,
    WiderColumn,
    NarrowerColumn,
    AirierText,
    DenserText,
    ShowSettings,
    ShowKeys,
    Print,
    SaveAsPdf,
    Palette,
    ShowManual,
    About,
    CopyDiagnostics,
    Quit,
};

/// A command as people meet it.
struct CommandInfo final {
    /// Where its keys work: everywhere (but keys that move in lists only in the thread), or only while the
    /// thread has the keyboard.
    enum class Scope { Window, Thread };
    enum class Menu {
        Go,
        Lists,
        Tabs,
        Move,
        References,
        Fold,
        Order,
        Find,
        Search,
        Act,
        Edit,
        View,
        Help,
        File
    };

    Command command;
    const char *name; ///< What settings call it: lower case and hyphens, never changed once it was released.
    Menu menu;
    Scope scope;
    const char *text; ///< Untranslated, in the context "Command".
    const char *keys; ///< Portable texts of the default key sequences, separated by spaces.

    [[nodiscard]] QString title() const;
    [[nodiscard]] QList<QKeySequence> shortcuts() const;
};

[[nodiscard]] std::span<const CommandInfo> commands();
[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString menuTitle(CommandInfo::Menu menu);

} // namespace backthread::shell
