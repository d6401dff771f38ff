// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearancesettings.h"
#include "ui/shell/portalsettings.h"

#include <optional>

namespace backthread::shell {

class Preferences;

/// Has all windows look as somebody chose and as the desktop says, while both change. At the start the
/// desktop is taken to be as it was last, so that the first frame has its colors; what it says by then, it is
/// asked for without waiting. The window's thread; outlives the windows.
class Appearance final : public QObject {
    Q_OBJECT
public:
    using Theme = AppearanceSettings::Theme;

    /// `path` is the profile's settings file; `given` goes before the theme of the preferences until
    /// another one is chosen.
    Appearance(const Preferences &preferences, QString path, std::optional<Theme> given = {});

    /// Follows the desktop by the bus that this makes.
    void follow(const std::function<QDBusConnection()> &bus) { m_portal.follow(bus); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void take(const DesktopLook &desktop);

    const Preferences &m_preferences;
    QString m_path;
    std::optional<Theme> m_given;
    Theme m_chosen; ///< Of the preferences.
    DesktopLook m_desktop;
    PortalSettings m_portal;
    bool m_isChanging = false; ///< The palette of the desktop is, and is looked at after that.
};

} // namespace backthread::shell
