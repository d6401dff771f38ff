// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/bookmarkquery.h"
#include "ui/lists/sectionoptions.h"
#include "ui/shell/opentab.h"

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
    lists::SectionOptions sectionOptions;
    discussion::BookmarkQuery::Sort bookmarkSort = discussion::BookmarkQuery::Sort::Newest;
    QList<OpenTab> tabs; ///< Empty: none was open yet.
    int tab = 0; ///< The current one.

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    /// `number` counts windows from 0.
    [[nodiscard]] static WindowSettings read(const QString &path, int number = 0);
    void write(const QString &path, int number = 0) const;

    /// Of all windows, the first one first.
    [[nodiscard]] static QList<WindowSettings> readAll(const QString &path);
    static void writeAll(const QString &path, const QList<WindowSettings> &windows);
    /// The same, soon and in another thread: nobody waits for the disk. What is written later stays.
    static void writeAllLater(const QString &path, const QList<WindowSettings> &windows);
};

} // namespace backthread::shell
