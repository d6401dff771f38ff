// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/backend.h"
#include "app/errortext.h"
#include "app/instance.h"
#include "app/options.h"
#include "app/presence.h"
#include "app/screenshot.h"
#include "app/termination.h"
#include "app/trace.h"
#include "core/base/whendone.h"
#include "core/services/welcome.h"
#include "ui/shell/appearance.h"
#include "ui/shell/windows.h"
#include "ui/wording/errortext.h"
#include "ui/wording/translations.h"

#include <QApplication>
#include <QEventLoopLocker>
#include <QIcon>
#include <QLocale>

#include <cstdio>
#include <functional>

namespace backthread::app {

using namespace Qt::StringLiterals;
using shell::MainWindow;
using shell::Windows;
using shell::WindowSettings;

namespace {

/// What was typed; nothing: what was chosen.
std::optional<shell::AppearanceSettings::Theme> themeOf(WindowOptions::Theme theme)
{
    switch (theme) {
    case WindowOptions::Theme::System:
        return std::nullopt;
    case WindowOptions::Theme::Light:
        return shell::AppearanceSettings::Theme::Light;
    case WindowOptions::Theme::Dark:
        return shell::AppearanceSettings::Theme::Dark;
    }
    return std::nullopt;
}

/// What the first window will show, to be read while the window is being built.
ItemId firstThread(const std::optional<discussion::Address> &place, const WindowSettings &settings)
{
    if (place && place->kind == discussion::Address::Kind::Item)
        return place->item;
    const ItemId last = settings.tabs.value(settings.tab).at.story;
    return last.isNull() ? discussion::kWelcomeStory : last;
}

void writeTrace(Trace &trace, MainWindow &window)
{
    QObject::connect(&window, &MainWindow::firstPainted, &window,
        [&trace] { trace.record(QLatin1String("window.painted")); });
    QObject::connect(&window.list(), &lists::ListPane::painted, &window, [&trace](int rows) {
        trace.record(QLatin1String("list.painted"), {{u"rows"_s, rows}});
    });
    shell::ThreadTabs &tabs = window.tabs();
    QObject::connect(&tabs, &shell::ThreadTabs::requested, &window, [&trace](ItemId id) {
        trace.record(QLatin1String("thread.requested"), {{u"id"_s, id.number()}});
    });
    QObject::connect(&window.list(), &lists::ListPane::searched, &window,
        [&trace](const QString &query, int hits, double milliseconds) {
            trace.record(QLatin1String("search.done"),
                {{u"query"_s, query}, {u"hits"_s, hits}, {u"ms"_s, milliseconds}});
        });
    const auto thread = [&tabs] {
        const discussion::Thread &shown = *tabs.page().snapshot().thread;
        return QJsonObject {{u"id"_s, shown.story().id.number()}, {u"comments"_s, shown.size()}};
    };
    QObject::connect(&tabs, &shell::ThreadTabs::painted, &window, [&trace, &tabs, thread] {
        const bool isCached = tabs.page().snapshot().origin == discussion::ThreadSnapshot::Origin::Cache;
        QJsonObject fields = thread();
        fields[u"from"_s] = isCached ? u"cache"_s : u"network"_s;
        trace.record(QLatin1String("thread.painted"), fields);
    });
    QObject::connect(&tabs, &shell::ThreadTabs::completed, &window,
        [&trace, thread] { trace.record(QLatin1String("thread.complete"), thread()); });
}

/// What X11 shows of the program; elsewhere the desktop entry tells it.
QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {32, 64, 128})
        icon.addFile(u":/icons/%1x%1/apps/org.backthread.backthread.png"_s.arg(size));
    return icon;
}

/// Starts the windows as soon as the profile is open, and says what had to be done for that.
void startWhenOpened(Backend &backend, Windows &windows, const WindowOptions &options, int &exitCode)
{
    whenDone(services::plantWelcome(backend.engine), &windows,
        [&windows, &options, &exitCode](const Result<void> &planted) {
            if (!planted) {
                exitCode = exitCodeFor(planted.error());
                windows.notify(wording::sentence(planted.error()));
                std::fprintf(stderr, "backthread: %s\n", qUtf8Printable(wording::sentence(planted.error())));
            }
            windows.start(options.place, options.search);
        });
    whenDone(backend.engine.opened(), &windows, [&windows](const Result<QList<Repair>> &repairs) {
        if (repairs && !repairs->isEmpty())
            windows.notify(wording::sentences(*repairs));
    });
}

/// Has the settings remember the windows as they are.
void rememberWindows(Backend &backend, Windows &windows, const QString &path)
{
    QObject::connect(&windows, &Windows::used, &windows,
        [&windows, path] { WindowSettings::writeAllLater(path, windows.settings()); });
    QObject::connect(&windows, &Windows::closing, &windows, [&backend, &windows, path] {
        WindowSettings::writeAll(path, windows.settings());
        backend.library.backUpChanges();
    });
}

/// Runs the application until it ends; what it ended with.
int run(Backend &backend, Windows &windows, Instance &instance, const Options &options)
{
    using Start = WindowOptions::Start;
    const Presence presence(options, backend, windows);
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &windows, &Windows::quit);
    backend.upkeep.cache().setOpen([&windows] { return windows.openStories(); });
    const QObject untilTheEnd;
    std::optional<QEventLoopLocker> life;
    const auto stay = [&backend, &life] {
        if (!life)
            life.emplace(); // without letting go of the other one first
        backend.begin();
    };
    QObject::connect(&instance, &Instance::stayWanted, &untilTheEnd, stay);
    switch (options.window.start) {
    case Start::Window:
        windows.open();
        windows.show();
        break;
    case Start::Background:
        stay();
        break;
    case Start::Service:
        instance.stayAwhile();
        break;
    }
    return QApplication::exec();
}

/// Prepares the first window as it comes; `begin` is called once it is painted, but not for a picture of it.
void follow(Windows &windows, const Options &options, Trace &trace, const std::function<void()> &begin)
{
    QObject::connect(&windows, &Windows::opened, &windows, [&windows, &options, &trace, begin] {
        MainWindow &window = windows.first();
        writeTrace(trace, window);
        if (options.window.size.isValid())
            window.resize(options.window.size);
        QObject::connect(&window, &MainWindow::firstPainted, &window, [&window, &options, begin] {
            if (options.window.screenshot.isEmpty())
                begin();
            else
                new Screenshot(window, options.window.screenshot);
        });
    });
    QObject::connect(
        &windows, &Windows::brought, &windows, [&trace] { trace.record(QLatin1String("window.raised")); });
}

/// Speaks the user's language, and tells the desktop what this is.
void introduce(QApplication &application)
{
    wording::translate(application, QLocale::system());
    QApplication::setApplicationName(u"backthread"_s);
    QApplication::setApplicationDisplayName(u"Backthread"_s);
    QApplication::setDesktopFileName(u"org.backthread.backthread"_s);
    QApplication::setWindowIcon(windowIcon());
}

/// Done, or the code to end with; why has been said.
int openTrace(Trace &trace, const Options &options)
{
    if (options.trace.isEmpty())
        return Done;
    const auto opened = trace.open(options.trace);
    if (opened)
        return Done;
    std::fprintf(stderr, "backthread: %s\n", qUtf8Printable(sentenceFor(opened.error())));
    return exitCodeFor(opened.error());
}

} // namespace

int runWindow(const Options &options)
{
    QByteArray program = options.program.toLocal8Bit();
    char *arguments[] = {program.data(), nullptr};
    int count = 1;
    {
        const QCoreApplication quick(count, arguments); // which needs no display
        if (handOver(options))
            return Done;
    }
    QApplication application(count, arguments);
    introduce(application);

    Backend backend(options);
    shell::Appearance appearance(
        backend.preferences, options.profile.settingsPath, themeOf(options.window.theme));
    Trace trace;
    if (const int code = openTrace(trace, options); code != Done)
        return code;
    const QList<WindowSettings> settings = WindowSettings::readAll(options.profile.settingsPath);
    if (options.window.start == WindowOptions::Start::Window)
        backend.threads.prepare(firstThread(options.window.place, settings.value(0)));
    Windows windows(backend.services(), settings);
    Instance instance(options, backend, windows);
    if (options.window.screenshot.isEmpty()) {
        if (!instance.open() && handOver(options))
            return Done; // the other one was started at the same time
        rememberWindows(backend, windows, options.profile.settingsPath);
    }
    follow(windows, options, trace, [&backend, &appearance] {
        backend.begin();
        appearance.follow(&QDBusConnection::sessionBus);
    });
    int exitCode = Done;
    startWhenOpened(backend, windows, options.window, exitCode);
    const int code = run(backend, windows, instance, options);
    return exitCode != Done ? exitCode : code;
}

} // namespace backthread::app
