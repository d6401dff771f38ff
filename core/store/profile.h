// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::store {

/// Where a user's files lie. A value; nothing is touched by making one.
struct Profile final {
    QString libraryPath; ///< What cannot be fetched again.
    QString cachePath; ///< What can.
    QString backupDirectory; ///< Rotating copies of the library.
    QString settingsPath; ///< An INI file.

    /// By the conventions of the desktop: data, cache and configuration apart.
    [[nodiscard]] static Profile ofUser();
    /// Everything under one directory.
    [[nodiscard]] static Profile in(const QString &directory);

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace backthread::store
