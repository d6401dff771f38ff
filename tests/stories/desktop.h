// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/engine.h"
#include "core/services/feedservice.h"
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/services/peopleservice.h"
#include "core/services/remotesearchservice.h"
#include "core/services/searchservice.h"
#include "core/services/threadservice.h"
#include "core/sources/hackernews/hackernewssource.h"
#include "ui/shell/appearance.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/preferences.h"
#include "ui/shell/upkeep.h"
#include "ui/shell/windows.h"

#include <optional>

namespace backthread::stories {

/// Keeps what would have been handed to the desktop.
class RecordingOpener final : public shell::LinkOpener {
public:
    [[nodiscard]] bool open(const QUrl &url) override
    {
        m_opened.append(url);
        return m_isAble;
    }
    void setAble(bool isAble) { m_isAble = isAble; }
    void openFolder(const QUrl &folder) override { m_opened.append(folder); }
    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }

private:
    QList<QUrl> m_opened;
    bool m_isAble = true;
};

/// One run of the program: windows and backend over a profile, put together as app/window.cpp does it. Closes
/// the windows when destroyed, as people do.
class Desktop final {
public:
    /// Without a window until one is wanted, where it starts in the background.
    enum class Start { InFront, InBackground };
    Desktop(const store::Profile &profile, const hackernews::Addresses &addresses,
        const std::optional<discussion::Address> &place = {}, Start start = Start::InFront);
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] shell::Windows &windows() { return *m_windows; }
    [[nodiscard]] services::LibraryService &library() { return m_library; }
    [[nodiscard]] shell::Upkeep &upkeep() { return m_upkeep; }
    [[nodiscard]] RecordingOpener &links() { return m_links; }

private:
    SystemClock m_clock;
    RecordingOpener m_links;
    services::Engine m_engine;
    services::FeedService m_feeds;
    services::ThreadService m_threads;
    services::LibraryService m_library;
    services::PeopleService m_people;
    services::SearchService m_search;
    services::RemoteSearchService m_remoteSearch;
    services::LiveService m_live;
    shell::Preferences m_preferences;
    shell::Appearance m_appearance;
    shell::Upkeep m_upkeep;
    std::optional<shell::Windows> m_windows;
};

} // namespace backthread::stories
