// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

#include "app/commands/bookmark.h"
#include "app/commands/export.h"
#include "app/commands/fetch.h"
#include "app/commands/hide.h"
#include "app/commands/history.h"
#include "app/commands/import.h"
#include "app/commands/library.h"
#include "app/commands/list.h"
#include "app/commands/mute.h"
#include "app/commands/saved.h"
#include "app/commands/search.h"
#include "app/commands/show.h"
#include "app/commands/stats.h"
#include "app/commands/user.h"
#include "app/errortext.h"
#include "app/session.h"

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

/// Commands that only count or take in leave the profile as it is found.
bool readsDiscussions(Command command)
{
    return command != Command::Import && command != Command::Stats && command != Command::Library
        && command != Command::Mute && command != Command::User;
}

Result<int> dispatch(Session &session, Command command)
{
    switch (command) {
    case Command::Fetch:
        return fetch(session);
    case Command::Show:
        return show(session);
    case Command::Search:
        return search(session);
    case Command::List:
        return list(session);
    case Command::Bookmark:
        return bookmark(session);
    case Command::Import:
        return import(session);
    case Command::Export:
        return exportThread(session);
    case Command::Stats:
        return stats(session);
    case Command::Library:
        return library(session);
    case Command::Saved:
        return saved(session);
    case Command::Hide:
        return hide(session);
    case Command::History:
        return history(session);
    case Command::Mute:
        return mute(session);
    case Command::User:
        return user(session);
    case Command::None:
        break;
    }
    Q_UNREACHABLE();
}

Result<int> openAndRun(Session &session, Command command)
{
    if (auto opened = session.open(); !opened)
        return fail(opened.error());
    if (readsDiscussions(command)) {
        if (auto planted = session.plantWelcome(); !planted)
            return fail(planted.error());
    }
    return dispatch(session, command);
}

} // namespace

int runCommand(const Options &options, Console &console)
{
    Trace trace;
    if (!options.trace.isEmpty()) {
        if (const auto opened = trace.open(options.trace); !opened) {
            console.say(sentenceFor(opened.error()));
            return exitCodeFor(opened.error());
        }
    }
    Session session(options, console, trace);
    const Result<int> code = openAndRun(session, options.command);
    if (!code) {
        console.say(sentenceFor(code.error()));
        return exitCodeFor(code.error());
    }
    if (console.failure().isEmpty())
        return *code;
    console.say(u"the output cannot be written (%1)"_s.arg(console.failure()));
    return NotFound;
}

} // namespace backthread::app
