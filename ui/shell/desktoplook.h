// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QVariantMap>

namespace backthread::shell {

/// How the desktop wants programs to look, as far as it says. A value.
struct DesktopLook final {
    enum class Scheme { Unsaid, Dark, Light };

    Scheme scheme = Scheme::Unsaid;
    bool highContrast = false;
    bool isStill = false; ///< Nothing moves or fades.

    /// From the settings of a desktop portal, by namespace and key: org.freedesktop.appearance, and what
    /// older desktops have in its place. What is missing or of another type is unsaid.
    [[nodiscard]] static DesktopLook of(const QMap<QString, QVariantMap> &settings);
    /// The namespaces that are looked at.
    [[nodiscard]] static QStringList namespaces();

    /// What it said last, from the profile's settings file, and back. Missing and damaged entries are unsaid.
    [[nodiscard]] static DesktopLook read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const DesktopLook &, const DesktopLook &) = default;
};

} // namespace backthread::shell
