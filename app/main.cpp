// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the command line, and opens the window or runs a command.
#include "app/commands/run.h"
#include "app/console.h"
#include "app/errortext.h"
#include "app/help.h"
#include "app/locale.h"
#include "app/options.h"
#ifdef BACKTHREAD_UI
#include "app/window.h"
#endif

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace backthread::app;

namespace {

int openWindow([[maybe_unused]] const Options &options, [[maybe_unused]] Console &console)
{
#ifdef BACKTHREAD_UI
    return runWindow(options);
#else
    console.say(u"this build has no window; it knows these commands:"_s);
    console.print(helpText());
    return WrongUsage;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    std::signal(SIGPIPE, SIG_IGN); // Console drops what nobody reads
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));

    Console console;
    const auto options = parseOptions(arguments);
    if (!options) {
        console.say(options.error().detail + u" (backthread --help tells more)"_s);
        return WrongUsage;
    }
    if (options->wantsHelp || options->wantsVersion) {
        console.print(options->wantsHelp ? helpText() : u"backthread " BACKTHREAD_VERSION "\n"_s);
        return Done;
    }
    if (options->command == Command::None)
        return openWindow(*options, console);
    const QCoreApplication application(argc, argv);
    return runCommand(*options, console);
}
