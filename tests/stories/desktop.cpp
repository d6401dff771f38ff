// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "core/base/whendone.h"
#include "core/services/welcome.h"
#include "ui/wording/errortext.h"

namespace backthread::stories {

using namespace std::chrono_literals;
using shell::Windows;
using shell::WindowSettings;

namespace {

// As patient as the real one, but quicker to try again.
constexpr sources::HttpPolicy kQuickPolicy {.timeout = 10s, .firstBackOff = 10ms, .longestWait = 1s};
constexpr sources::StreamPolicy kQuickStreams {.firstBackOff = 10ms, .longestBackOff = 100ms};

} // namespace

Desktop::Desktop(const store::Profile &profile, const hackernews::Addresses &addresses,
    const std::optional<discussion::Address> &place, Start start)
    : m_engine(
        profile,
        [addresses] {
            return std::make_unique<hackernews::HackerNewsSource>(addresses, kQuickPolicy, kQuickStreams);
        },
        m_clock)
    , m_feeds(m_engine)
    , m_threads(m_engine)
    , m_library(m_engine)
    , m_people(m_engine)
    , m_search(m_engine)
    , m_remoteSearch(m_engine)
    , m_live(m_engine, m_threads)
    , m_preferences(profile.settingsPath)
    , m_upkeep(m_engine, m_threads, m_live, m_preferences)
{
    m_people.follow(m_library);
    m_upkeep.follow(m_library);
    const QList<WindowSettings> settings = WindowSettings::readAll(profile.settingsPath);
    const shell::MainWindow::Services services {m_feeds, m_threads, m_library, m_people, m_search, m_remoteSearch,
        m_live, m_clock, m_links, m_preferences, m_upkeep, [this] { return m_engine.fetcher().isOffline(); },
        [this](bool offline) { m_upkeep.setOffline(offline); }};
    Windows &windows = m_windows.emplace(services, settings);
    m_upkeep.cache().setOpen([&windows] { return windows.openStories(); });
    whenDone(services::plantWelcome(m_engine), &windows, [&windows, place](const Result<void> &planted) {
        if (!planted)
            windows.notify(wording::sentence(planted.error()));
        windows.start(place);
    });
    whenDone(m_engine.opened(), &windows, [&windows](const Result<QList<Repair>> &repairs) {
        if (repairs && !repairs->isEmpty())
            windows.notify(wording::sentences(*repairs));
    });
    QObject::connect(&windows, &Windows::used, &windows,
        [&windows, path = profile.settingsPath] { WindowSettings::writeAllLater(path, windows.settings()); });
    QObject::connect(&windows, &Windows::closing, &windows,
        [&windows, path = profile.settingsPath] { WindowSettings::writeAll(path, windows.settings()); });
    // The screen of the offscreen platform is not larger, and a restored window is made to fit it.
    QObject::connect(
        &windows, &Windows::opened, &windows, [&windows, isNew = settings.first().geometry.isEmpty()] {
            if (isNew)
                windows.first().resize(780, 760);
        });
    if (start == Start::InFront) {
        windows.open();
        windows.show();
    }
    m_upkeep.begin(); // without following what the desktop says of this machine
}

Desktop::~Desktop()
{
    if (m_windows->isOpen())
        m_windows->first().close();
}

} // namespace backthread::stories
