// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/address.h"
#include "core/discussion/arrangement.h"
#include "core/discussion/bookmarkquery.h"
#include "core/discussion/mute.h"
#include "core/search/sql.h"
#include "core/sources/hackernews/hackernewssource.h"
#include "core/store/profile.h"
#include "core/transfer/document.h"

#include <QSize>
#include <QStringList>

namespace backthread::app {

enum class Command {
    None,
    Fetch,
    Show,
    Search,
    List,
    Bookmark,
    Import,
    Export,
    Stats,
    Library,
    Saved,
    Hide,
    History,
    Mute,
    User
};

/// What the window shall look like and show, where it is not what the settings say.
struct WindowOptions final {
    enum class Theme { System, Light, Dark };
    enum class Start {
        Window,
        Background, ///< No window until one is wanted, and on without one.
        Service, ///< By the bus: no window until one is wanted, and only for as long as something is asked.
    };

    std::optional<discussion::Address> place; ///< What to open.
    QString search; ///< What to search for; empty: nothing.
    QString screenshot; ///< Where to save a picture of the settled window before leaving; empty: stay.
    QSize size; ///< Invalid: not told.
    Theme theme = Theme::System;
    Start start = Start::Window;
    bool anew = false; ///< In one more window, where there is one.
};

/// What was typed behind a command; only what the command takes is ever set.
struct CommandOptions final {
    QStringList arguments;
    std::optional<transfer::Format> format;
    discussion::Order order = discussion::Order::Tree;
    bool context = false;
    search::Sort sort = search::Sort::Recent; ///< Of hits.
    discussion::BookmarkQuery::Sort bookmarkSort = discussion::BookmarkQuery::Sort::Newest;
    std::optional<int> limit;
    bool json = false;
    bool html = false;
    bool fetch = false;
    bool repair = false;
    bool everywhere = false;
    QStringList tags;
    QStringList untags;
    std::optional<QString> note;
    discussion::MuteSpan span = discussion::MuteSpan::ForGood;
    QString output; ///< A file; empty or `-`: standard output.
};

/// Everything that was typed, understood and checked. A value; any thread.
struct Options final {
    QString program; ///< argv[0]
    store::Profile profile;
    bool offline = false;
    hackernews::Addresses addresses;
    QString trace; ///< A file; empty: none.
    bool wantsHelp = false;
    bool wantsVersion = false;
    Command command = Command::None; ///< None: the window.
    CommandOptions given;
    WindowOptions window;
};

/// Reads a command line, program name first. Anything that is not understood is Error::Usage, with a
/// sentence.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

} // namespace backthread::app
