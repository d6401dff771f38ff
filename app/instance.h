// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/applicationobject.h"
#include "ui/desktop/desktopsearch.h"
#include "ui/desktop/gnomesearch.h"
#include "ui/desktop/krunner.h"
#include "ui/desktop/localdoor.h"
#include "ui/desktop/reception.h"

#include <optional>

namespace backthread::app {

struct Backend;
struct Options;

/// Hands what was typed to the process that has the profile already. False where there is none, and where
/// what was typed wants a process of its own: it says how to reach the network, how the window looks, or that
/// it be traced. Blocks; there is an application object of any kind.
[[nodiscard]] bool handOver(const Options &options);

/// Makes this the one process of its profile, which later starts hand over to, and which the desktop asks and
/// searches. Of the user's own profile that is who has the name on the session bus; of others, and where
/// there is no bus, who has the profile's local socket. The window's thread only.
class Instance final : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    Instance(const Options &options, Backend &backend, shell::Windows &windows);

    /// False where another process was first.
    [[nodiscard]] bool open();
    /// Lives on without a window until nothing was asked for a while.
    void stayAwhile() { m_search.stayAwhile(); }

Q_SIGNALS:
    /// The program shall live on without a window.
    void stayWanted();

private:
    [[nodiscard]] bool openOnBus();

    const Options &m_options;
    desktop::Reception m_reception;
    desktop::DesktopSearch m_search;
    desktop::ApplicationObject m_application;
    desktop::GnomeSearch m_gnome;
    desktop::KRunner m_krunner;
    std::optional<desktop::LocalDoor> m_door;
};

} // namespace backthread::app
