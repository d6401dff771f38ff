// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace backthread::shell {

/// The file that has the desktop start the program (Desktop Application Autostart Specification). A value;
/// any thread.
struct Autostart final {
    QString path;
    QStringList command; ///< The program, and what it is to be told.

    /// In the directory of the desktop that is used.
    [[nodiscard]] static Autostart of(const QStringList &command);

    [[nodiscard]] Result<void> write() const;
    /// Also where there is none.
    [[nodiscard]] Result<void> remove() const;
};

} // namespace backthread::shell
