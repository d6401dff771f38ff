// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "core/services/engine.h"
#include "core/services/feedservice.h"
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/services/peopleservice.h"
#include "core/services/remotesearchservice.h"
#include "core/services/searchservice.h"
#include "core/services/threadservice.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/upkeep.h"

namespace backthread::app {

/// All that stands behind the windows of a profile. Members are destroyed in reverse, the engine last. The
/// window's thread, while there is an application object.
struct Backend final {
    explicit Backend(const Options &options);
    Q_DISABLE_COPY_MOVE(Backend)

    /// They refer to this.
    [[nodiscard]] shell::MainWindow::Services services();
    /// Begins what goes on without anybody asking for it. Without effect the second time.
    void begin();

    SystemClock clock;
    shell::DesktopLinkOpener links;
    services::Engine engine;
    services::FeedService feeds;
    services::ThreadService threads;
    services::LibraryService library;
    services::PeopleService people;
    services::SearchService search;
    services::RemoteSearchService remoteSearch;
    services::LiveService live;
    shell::Preferences preferences;
    shell::Upkeep upkeep;

private:
    bool m_hasBegun = false;
};

} // namespace backthread::app
