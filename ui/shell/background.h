// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/autostart.h"

#include <QEventLoopLocker>
#include <QObject>

#include <optional>

namespace backthread::shell {

class Preferences;

/// Has the program begin with the desktop and live on without a window, as long as the preferences want it.
/// The window's thread; the preferences outlive it. The file is written in another thread, one change after
/// the other.
class Background final : public QObject {
    Q_OBJECT
public:
    Background(const Preferences &preferences, Autostart autostart);

Q_SIGNALS:
    /// The desktop will not do as it was told.
    void failed(const backthread::Error &error);

private:
    void follow();
    void tellDesktop();

    const Preferences &m_preferences;
    Autostart m_autostart;
    std::optional<QEventLoopLocker> m_life;
    bool m_isTelling = false;
    bool m_told = false; ///< What the desktop knows.
};

} // namespace backthread::shell
