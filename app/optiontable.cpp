// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optiontable.h"

#include <algorithm>
#include <limits>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = std::numeric_limits<int>::max();

const QStringList &generalNames()
{
    static const QStringList s_names {
        u"profile"_s, u"offline"_s, u"firebase-url"_s, u"algolia-url"_s, u"trace"_s, u"help"_s, u"version"_s};
    return s_names;
}

QList<QCommandLineOption> optionsNamed(const QStringList &names)
{
    QList<QCommandLineOption> options = allOptions();
    options.removeIf(
        [&](const QCommandLineOption &option) { return !names.contains(option.names().constFirst()); });
    return options;
}

} // namespace

const QList<CommandRow> &commandTable()
{
    static const QStringList s_window {
        u"screenshot"_s, u"size"_s, u"theme"_s, u"search"_s, u"background"_s, u"dbus-service"_s, u"action"_s};
    static const QStringList s_show {u"format"_s, u"context"_s, u"order"_s};
    static const QStringList s_export {u"format"_s, u"context"_s, u"order"_s, u"output"_s};
    static const QStringList s_bookmark {
        u"tag"_s, u"untag"_s, u"note"_s, u"sort"_s, u"json"_s, u"html"_s, u"format"_s, u"output"_s};
    static const QList<CommandRow> s_table {
        {Command::None, "", "open the window", s_window, 0, 1, "[ID|URL]"},
        {Command::Fetch, "fetch", "fetch discussions", {}, 1, kMany, "fetch ID|URL..."},
        {Command::Show, "show", "print a discussion", s_show, 1, 1, "show ID|URL"},
        {Command::Search, "search", "search what is cached",
            {u"everywhere"_s, u"sort"_s, u"limit"_s, u"json"_s, u"format"_s, u"output"_s}, 1, kMany,
            "search QUERY"},
        {Command::List, "list", "list the stories of a feed",
            {u"limit"_s, u"json"_s, u"format"_s, u"output"_s}, 1, 1, "list top|new|best|ask|show|job",
            "top|new|best|ask|show|job"},
        {Command::Bookmark, "bookmark", "keep bookmarks", s_bookmark, 1, kMany,
            "bookmark add|edit|remove ID|URL, bookmark list [WORDS], bookmark export, or bookmark tags",
            "add|edit|remove|list|export|tags", "newest|oldest|story|author|title"},
        {Command::Import, "import", "take in what was saved", {u"fetch"_s}, 1, kMany, "import FILE...|-"},
        {Command::Export, "export", "write a discussion into a file", s_export, 1, 1, "export ID|URL"},
        {Command::Stats, "stats", "tell what is cached", {}, 0, 0, "stats"},
        {Command::Library, "library", "check, copy and restore the library", {u"json"_s, u"repair"_s}, 1, 2,
            "library check, library backup, library list, library restore FILE, or library copy DIR",
            "check|backup|list|restore|copy"},
        {Command::Saved, "saved", "keep searches", {u"sort"_s, u"json"_s}, 1, kMany,
            "saved add QUERY, saved remove QUERY, or saved list", "add|remove|list"},
        {Command::Hide, "hide", "leave stories out of lists", {u"json"_s}, 1, 2,
            "hide add ID|URL, hide remove ID|URL, or hide list", "add|remove|list"},
        {Command::History, "history", "list what was read", {u"limit"_s, u"json"_s}, 0, 1,
            "history, or history clear", "clear"},
        {Command::Mute, "mute", "fold users, sites, words or discussions away", {u"for"_s, u"json"_s}, 1, 2,
            "mute add WHAT, mute remove WHAT, or mute list", "add|remove|list"},
        {Command::User, "user", "tell who a user is", {u"note"_s, u"tag"_s, u"json"_s}, 1, 1, "user NAME"},
    };
    return s_table;
}

const CommandRow &rowOf(Command command)
{
    return commandTable().at(static_cast<qsizetype>(command));
}

const CommandRow *findCommand(const QString &name)
{
    const auto &table = commandTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&](const CommandRow &row) {
        return row.command != Command::None && name == QLatin1String(row.name);
    });
    return found == table.cend() ? nullptr : &*found;
}

QList<QCommandLineOption> allOptions()
{
    const auto flag = [](const QStringList &names, const QString &does) {
        return QCommandLineOption(names, does);
    };
    const auto value = [](const QStringList &names, const QString &form, const QString &does) {
        return QCommandLineOption(names, does, form);
    };
    return {
        value({u"profile"_s}, u"DIR"_s, u"keep settings, library and cache under DIR"_s),
        flag({u"offline"_s}, u"never touch the network"_s),
        value({u"firebase-url"_s}, u"URL"_s, u"ask another server for items"_s),
        value({u"algolia-url"_s}, u"URL"_s, u"ask another server for discussions and searches"_s),
        value({u"trace"_s}, u"FILE"_s, u"append what happens when, one JSON object a line"_s),
        flag({u"help"_s, u"h"_s}, u"print the commands and the options"_s),
        flag({u"version"_s, u"v"_s}, u"print the version"_s),
        value({u"search"_s}, u"QUERY"_s, u"begin with a search"_s),
        value({u"size"_s}, u"WxH"_s, u"such as 1280x800"_s),
        value({u"theme"_s}, u"light|dark"_s, u"whatever the desktop says"_s),
        value({u"screenshot"_s}, u"FILE"_s, u"save a picture of the window once it has settled, and end"_s),
        value({u"action"_s}, u"search|bookmarks|history|new-window"_s, u"begin there"_s),
        flag({u"background"_s}, u"no window until one is wanted, and on without one"_s),
        flag({u"dbus-service"_s}, u"the same while the desktop asks for something; for its bus"_s),
        value({u"format"_s}, u"text|markdown|html|json|csv"_s, u"the form of what is written"_s),
        flag({u"context"_s}, u"begin with what the comment answers"_s),
        value({u"order"_s}, u"tree|board|newest|answered"_s, u"the order of the comments"_s),
        value({u"output"_s, u"o"_s}, u"FILE"_s, u"write into FILE"_s),
        value({u"sort"_s}, u"SORT"_s, u"what comes first"_s),
        value({u"limit"_s}, u"N"_s, u"no more than N"_s),
        flag({u"json"_s}, u"write JSON"_s),
        flag({u"html"_s}, u"write what browsers take as bookmarks"_s),
        flag({u"everywhere"_s}, u"search all of Hacker News"_s),
        flag({u"fetch"_s}, u"fetch bookmarks of which only the id is known"_s),
        flag({u"repair"_s}, u"repair what is damaged"_s),
        value({u"for"_s}, u"1d|1w|1m|1y"_s, u"for how long"_s),
        value({u"tag"_s}, u"TAG"_s, u"with this tag"_s),
        value({u"untag"_s}, u"TAG"_s, u"without this tag"_s),
        value({u"note"_s}, u"TEXT"_s, u"with this note"_s),
    };
}

QList<QCommandLineOption> generalOptions()
{
    return optionsNamed(generalNames());
}

QList<QCommandLineOption> ownOptionsOf(const CommandRow &command)
{
    QList<QCommandLineOption> options = optionsNamed(command.options);
    for (QCommandLineOption &option : options) {
        if (option.names().constFirst() == "sort"_L1)
            option.setValueName(QLatin1String(command.sorts));
    }
    return options;
}

QList<QCommandLineOption> optionsOf(const CommandRow &command)
{
    return generalOptions() + ownOptionsOf(command);
}

} // namespace backthread::app
