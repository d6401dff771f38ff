// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optiontable.h"

#include <algorithm>
#include <limits>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = std::numeric_limits<int>::max();

const QStringList &generalOptions()
{
    static const QStringList s_names {
        u"profile"_s, u"offline"_s, u"firebase-url"_s, u"algolia-url"_s, u"trace"_s, u"help"_s, u"version"_s};
    return s_names;
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
        {Command::None, "", s_window, 0, 1, "[ID|URL]"},
        {Command::Fetch, "fetch", {}, 1, kMany, "fetch ID|URL..."},
        {Command::Show, "show", s_show, 1, 1, "show ID|URL"},
        {Command::Search, "search",
            {u"everywhere"_s, u"sort"_s, u"limit"_s, u"json"_s, u"format"_s, u"output"_s}, 1, kMany,
            "search QUERY"},
        {Command::List, "list", {u"limit"_s, u"json"_s, u"format"_s, u"output"_s}, 1, 1,
            "list top|new|best|ask|show|job"},
        {Command::Bookmark, "bookmark", s_bookmark, 1, kMany,
            "bookmark add|edit|remove ID|URL, bookmark list [WORDS], bookmark export, or bookmark tags"},
        {Command::Import, "import", {u"fetch"_s}, 1, kMany, "import FILE...|-"},
        {Command::Export, "export", s_export, 1, 1, "export ID|URL"},
        {Command::Stats, "stats", {}, 0, 0, "stats"},
        {Command::Library, "library", {u"json"_s, u"repair"_s}, 1, 2,
            "library check, library backup, library list, library restore FILE, or library copy DIR"},
        {Command::Saved, "saved", {u"sort"_s, u"json"_s}, 1, kMany,
            "saved add QUERY, saved remove QUERY, or saved list"},
        {Command::Hide, "hide", {u"json"_s}, 1, 2, "hide add ID|URL, hide remove ID|URL, or hide list"},
        {Command::History, "history", {u"limit"_s, u"json"_s}, 0, 1, "history, or history clear"},
        {Command::Mute, "mute", {u"for"_s, u"json"_s}, 1, 2, "mute add WHAT, mute remove WHAT, or mute list"},
        {Command::User, "user", {u"note"_s, u"tag"_s, u"json"_s}, 1, 1, "user NAME"},
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
    const auto flag = [](const QStringList &names) { return QCommandLineOption(names); };
    const auto value = [](const QStringList &names) { return QCommandLineOption(names, {}, u"value"_s); };
    return {value({u"profile"_s}), flag({u"offline"_s}), value({u"firebase-url"_s}),
        value({u"algolia-url"_s}), value({u"trace"_s}), flag({u"help"_s, u"h"_s}),
        flag({u"version"_s, u"v"_s}), value({u"screenshot"_s}), value({u"size"_s}), value({u"theme"_s}),
        value({u"search"_s}), flag({u"background"_s}), flag({u"dbus-service"_s}), value({u"action"_s}),
        value({u"format"_s}), flag({u"context"_s}), value({u"order"_s}), value({u"output"_s, u"o"_s}),
        value({u"sort"_s}), value({u"limit"_s}), flag({u"json"_s}), flag({u"html"_s}),
        flag({u"everywhere"_s}), flag({u"fetch"_s}), flag({u"repair"_s}), value({u"for"_s}),
        value({u"tag"_s}), value({u"untag"_s}), value({u"note"_s})};
}

QList<QCommandLineOption> optionsOf(const CommandRow &command)
{
    QList<QCommandLineOption> options = allOptions();
    options.removeIf([&](const QCommandLineOption &option) {
        const QString name = option.names().constFirst();
        return !generalOptions().contains(name) && !command.options.contains(name);
    });
    return options;
}

} // namespace backthread::app
