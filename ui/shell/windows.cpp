// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "core/services/liveservice.h"
#include "ui/shell/onscreen.h"
#include "ui/shell/threadtabs.h"
#include "ui/shell/upkeep.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <ranges>

namespace backthread::shell {

using discussion::Address;

Windows::Windows(const MainWindow::Services &services, const QList<WindowSettings> &settings)
    : m_services(services)
    , m_settings(settings)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Windows::tellSight);
    using namespace std::chrono_literals;
    m_use.setSingleShot(true);
    m_use.setInterval(5s);
    connect(&m_use, &QTimer::timeout, this, [this] {
        for (const auto &window : m_windows)
            window->tabs().savePlaces();
        Q_EMIT used();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Windows::keepOnScreens, Qt::QueuedConnection);
    qGuiApp->installEventFilter(this);
    tellVisibility();
}

Windows::~Windows() = default;

void Windows::open()
{
    if (isOpen())
        return;
    for (const WindowSettings &each : std::as_const(m_settings))
        add(each);
    if (m_windows.empty())
        add({});
    Q_EMIT opened();
    for (const QString &text : std::exchange(m_untold, {}))
        first().notify(text);
    if (m_isReady)
        start();
}

MainWindow &Windows::add(const WindowSettings &settings)
{
    m_windows.push_back(std::make_unique<MainWindow>(m_services, settings));
    MainWindow &window = *m_windows.back();
    connect(&window, &MainWindow::detachWanted, this, [this, &window] { detachTab(window); });
    connect(&window, &MainWindow::anotherWanted, this, [this] { openAnother(); });
    connect(&window, &MainWindow::closing, this, [this, &window] { close(window); });
    connect(&window, &MainWindow::endWanted, this, [this, &window] {
        if (&window == &first())
            window.say(tr("This is the only tab"));
        else
            window.close();
    });
    connect(&window, &MainWindow::quitWanted, this, &Windows::quit);
    connect(&window, &MainWindow::sightChanged, this, &Windows::tellSight);
    connect(&window, &MainWindow::visibilityChanged, this, &Windows::tellVisibility);
    connect(&window, &MainWindow::offlineSwitched, this, [this] {
        for (const auto &each : m_windows)
            each->showOffline();
    });
    return window;
}

void Windows::start(const std::optional<discussion::Address> &place, const QString &query)
{
    m_isReady = true;
    for (const auto &window : m_windows) {
        const bool isFirst = window == m_windows.front();
        window->start(isFirst ? place : std::nullopt, isFirst ? query : QString());
    }
    if (isOpen() && !m_places.isEmpty())
        goTo({}, {});
}

void Windows::show()
{
    keepOnScreens(); // these may be others than at the last time
    // The first last, so that it is in front.
    for (const auto &window : m_windows | std::views::reverse)
        window->show();
}

void Windows::quit()
{
    if (isOpen())
        first().close();
    QCoreApplication::quit();
}

void Windows::notify(const QString &text)
{
    if (isOpen())
        first().notify(text);
    else
        m_untold.append(text);
}

QList<WindowSettings> Windows::settings() const
{
    if (!isOpen())
        return m_settings;
    QList<WindowSettings> settings;
    for (const auto &window : m_windows)
        settings.append(window->settings());
    return settings;
}

ItemIds Windows::openStories() const
{
    ItemIds stories;
    for (const auto &window : m_windows)
        stories.append(window->tabs().stories());
    if (!isOpen()) {
        for (const WindowSettings &window : m_settings) {
            for (const OpenTab &tab : window.tabs)
                stories.append(tab.at.story);
        }
    }
    return stories;
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUse = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonRelease
        || event->type() == QEvent::Wheel;
    if (isUse && !m_use.isActive() && !m_isClosing)
        m_use.start();
    return QObject::eventFilter(watched, event);
}

void Windows::keepOnScreens()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    for (const auto &window : m_windows) {
        const QRect frame = window->frameGeometry();
        const QRect place = onScreen(frame, screens);
        if (place == frame)
            continue;
        window->resize(window->size() + place.size() - frame.size());
        window->move(place.topLeft());
    }
}

/// What is seen is not new.
void Windows::tellSight()
{
    ItemIds stories;
    for (const auto &window : m_windows) {
        if (const ItemId story = window->storyInSight(); !story.isNull())
            stories.append(story);
    }
    m_services.upkeep.watches().setShown(stories);
}

void Windows::tellVisibility()
{
    tellSight();
    m_services.live.setWindowHidden(std::ranges::none_of(
        m_windows, [](const auto &each) { return each->isVisible() && !each->isMinimized(); }));
}

void Windows::bring(ItemId item, ItemId story, const QString &token, const QStringList &words)
{
    open();
    if (!m_isReady)
        return goTo({{.kind = Address::Kind::Item, .item = item, .name = {}}}, token);
    const auto open = std::ranges::find_if(m_windows, [story](const auto &window) {
        const auto &thread = window->page().snapshot().thread;
        return thread && thread->story().id == story;
    });
    MainWindow &window = open == m_windows.end() ? first() : **open;
    bring(window, token);
    window.tabs().open(item, words);
    window.page().setFocus();
}

void Windows::bringFirst(const QString &token)
{
    open();
    bring(first(), token);
}

void Windows::goTo(const QList<Address> &places, const QString &token)
{
    bringFirst(token);
    m_places += places;
    if (!m_isReady)
        return;
    bool isFirst = true;
    for (const Address &place : std::exchange(m_places, {})) {
        if (place.kind == Address::Kind::Item && !isFirst)
            first().tabs().openAside({{place.item, {}, {}, {}}, {}, {}});
        else
            first().goTo(place);
        isFirst = false;
    }
}

void Windows::openAnother(const QString &token)
{
    if (!isOpen())
        return bringFirst(token);
    WindowSettings settings = first().settings();
    settings.geometry.clear();
    settings.tabs = {settings.tabs.at(settings.tab)};
    settings.tab = 0;
    MainWindow &window = add(settings);
    window.resize(first().size());
    if (m_isReady)
        window.start({}, {});
    window.show();
    bring(window, token);
}

void Windows::bring(MainWindow &window, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it on Wayland
    if (!first().isVisible())
        show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    Q_EMIT brought();
}

void Windows::detachTab(MainWindow &from)
{
    WindowSettings settings = from.settings();
    settings.geometry.clear();
    settings.panes.clear();
    settings.sideBar = settings.list = false;
    settings.tabs.clear();
    MainWindow &window = add(settings);
    window.resize(from.tabs().width(), from.height());
    window.tabs().adopt(from.tabs().take());
    window.show();
    window.page().setFocus();
}

void Windows::close(MainWindow &window)
{
    if (m_isClosing)
        return;
    if (&window == &first()) {
        m_isClosing = true;
        Q_EMIT closing();
        for (const auto &each : m_windows) {
            if (each.get() != &window)
                each->close();
        }
        m_isClosing = false; // where the program lives on
        return;
    }
    first().tabs().rememberClosed(window.tabs().tabs());
    const auto closed =
        std::ranges::find_if(m_windows, [&window](const auto &each) { return each.get() == &window; });
    closed->release()->deleteLater(); // it is what is calling
    m_windows.erase(closed);
}

} // namespace backthread::shell
