// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/optiontable.h"

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextColumn = 33;

/// A line for each, such as "  -h, --help    print the commands".
QString described(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString line = u"  "_s;
        if (option.names().size() > 1)
            line += u"-%1, "_s.arg(option.names().constLast());
        line += u"--"_s + option.names().constFirst();
        if (!option.valueName().isEmpty())
            line += u' ' + option.valueName();
        if (line.size() >= kTextColumn)
            line += u'\n' + QString(kTextColumn, u' ');
        text += line.leftJustified(kTextColumn) + option.description() + u'\n';
    }
    return text;
}

} // namespace

QString helpText()
{
    return QStringLiteral(R"(Usage: backthread [OPTIONS] [ID|URL]           open the window, at this item
       backthread [OPTIONS] COMMAND ARGUMENTS   work without a window

Reads discussions of Hacker News, and keeps what was read on this machine.
An item is named by its number, its address, or "welcome" for the built-in discussion.

Commands:
  fetch ID|URL...                fetch discussions; a line for each: id, comments, requests, seconds
  show ID|URL                    print a discussion, or the part of it below a comment
       [--format text|markdown|html|json|csv] [--context] [--order tree|board|newest|answered]
  search QUERY                   search what is cached: words, "a phrase", prefix*, -not, OR, by:name,
       [--sort recent|best]      site:example.com, in:ID, story:words, before:2024-11, after:7d,
       [--limit N] [--json]      points>100, tag:name, is:bookmarked|new|op, has:link|code, type:story|comment;
       [--everywhere]            search all of Hacker News instead
  saved add QUERY [--sort best]  keep a search, which the side bar shows with what is new
  saved remove QUERY             [--sort best]
  saved list                     [--json]
  list top|new|best|ask|show|job [--limit N] [--json]
       Both write lists: [--format text|markdown|html|json|csv] [-o FILE]
  bookmark add ID|URL            [--tag TAG]... [--note TEXT]
  bookmark remove ID|URL
  bookmark edit ID|URL           [--tag TAG]... [--untag TAG]... [--note TEXT]
  bookmark list [WORDS]          those with all the words, in their notes too, and all the tags
       [--tag TAG]... [--sort newest|oldest|story|author|title] [--json|--html], or --format and -o
  bookmark export                the same as list
  bookmark tags                  how many bookmarks have which [--json]
  hide add|remove ID|URL         leave a story out of the window's lists, or not any more
  hide list                      what is left out [--json]
  history                        what was read, latest first [--limit N] [--json]
  history clear                  forget it all; the library is copied first
  mute add WHAT                  [--for 1d|1w|1m|1y]; WHAT is user:NAME, site:DOMAIN, words:TEXT, item:ID;
  mute remove WHAT               the window folds it away, show and export never do
  mute list                      [--json]
  user NAME                      who that is, and what is cached of theirs [--json];
                                 [--note TEXT] [--tag TAG]... say something of them
  import FILE...|-               items as JSON, what `export` wrote as JSON, bookmarks as JSON or HTML,
       [--fetch]                 lists of ids or addresses, gzip too; another profile; - is standard
                                 input. --fetch: bookmarks of which only the id is known
  export ID|URL                  like show, with -o, --output FILE; the format follows its name
  library check [--repair]       look at every page of the databases; repair what is damaged
  library backup                 copy bookmarks, notes and history now
  library list                   the copies, newest first [--json]
  library restore FILE           make the library what such a copy is; what it was is copied first
  library copy DIR               copy library, cache and settings, to be used by --profile DIR
  stats                          what is cached: stories, comments, bookmarks, bytes

)") + u"Options, before or after the command:\n"_s
        + described(generalOptions()) + u"\nOptions of the window:\n"_s
        + described(ownOptionsOf(rowOf(Command::None))) + QStringLiteral(R"(
Exit status: 0 done, 1 not found, 2 wrong usage, 3 the network or a server failed,
4 the profile cannot be used, 5 an input is malformed (what could be read is kept).
)");
}

} // namespace backthread::app
