// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "ui/shell/preferences.h"

#include <utility>

namespace backthread::shell {

Background::Background(const Preferences &preferences, Autostart autostart)
    : m_preferences(preferences)
    , m_autostart(std::move(autostart))
    , m_told(preferences.presence().background)
{
    connect(&preferences, &Preferences::presenceChanged, this, [this] {
        follow();
        tellDesktop();
    });
    follow();
}

void Background::follow()
{
    const bool isWanted = m_preferences.presence().background;
    if (isWanted && !m_life)
        m_life.emplace();
    else if (!isWanted)
        m_life.reset();
}

void Background::tellDesktop()
{
    const bool isWanted = m_preferences.presence().background;
    if (m_isTelling || std::exchange(m_told, isWanted) == isWanted)
        return;
    m_isTelling = true;
    const auto tell = [autostart = m_autostart, isWanted] {
        return isWanted ? autostart.write() : autostart.remove();
    };
    whenDone(inBackground(tell), this, [this](const Result<void> &done) {
        m_isTelling = false;
        if (!done)
            Q_EMIT failed(done.error());
        tellDesktop(); // it may have changed meanwhile
    });
}

} // namespace backthread::shell
