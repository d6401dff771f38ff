// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace backthread::shell {

Appearance::Appearance(const Preferences &preferences, QString path, std::optional<Theme> given)
    : m_preferences(preferences)
    , m_path(std::move(path))
    , m_given(given)
    , m_chosen(preferences.appearance().theme)
    , m_desktop(DesktopLook::read(m_path))
{
    connect(&preferences, &Preferences::appearanceChanged, this, [this] {
        const Theme chosen = m_preferences.appearance().theme;
        if (std::exchange(m_chosen, chosen) != chosen)
            m_given.reset();
        apply();
    });
    connect(&m_portal, &PortalSettings::told, this, &Appearance::take);
    qGuiApp->installEventFilter(this);
    apply();
}

void Appearance::apply()
{
    AppearanceSettings settings = m_preferences.appearance();
    settings.theme = m_given.value_or(settings.theme);
    shell::apply(settings, m_desktop);
}

void Appearance::take(const DesktopLook &desktop)
{
    if (std::exchange(m_desktop, desktop) == desktop)
        return;
    m_desktop.write(m_path);
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Comes to each window, in the middle of the change.
    if (event->type() == QEvent::ThemeChange && !std::exchange(m_isChanging, true)) {
        const auto follow = [this] {
            m_isChanging = false;
            apply();
        };
        QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace backthread::shell
