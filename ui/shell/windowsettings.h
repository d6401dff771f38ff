// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "ui/lists/section.h"

#include <QByteArray>
#include <QStringList>

namespace backthread::shell {

/// What a window remembers of itself: size, panes, what was open. A value.
struct WindowSettings final {
    QByteArray geometry;
    QByteArray panes;
    bool sideBar = true;
    bool list = true;
    QString order; ///< discussion::orderName
    lists::Section section;
    ItemId thread; ///< Null: none was open yet.

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    [[nodiscard]] static WindowSettings read(const QString &path);
    void write(const QString &path) const;
};

} // namespace backthread::shell
