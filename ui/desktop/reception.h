// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/request.h"

#include <QObject>

namespace backthread::shell {
class Windows;
}

namespace backthread::desktop {

/// Does what other processes ask of this one, in its windows. Whatever they ask, it has one outcome: what
/// cannot be understood is said in the window, and what is too much is left out. The window's thread only.
class Reception final : public QObject {
    Q_OBJECT
public:
    /// They outlive it.
    explicit Reception(shell::Windows &windows);

    /// Brings the window in front, and opens what was asked for: the first in the current tab, other
    /// discussions beside it.
    void open(const QStringList &uris, const QString &token);
    /// False where there is no such action. A search may have a query.
    [[nodiscard]] bool act(const QString &action, const QString &query, const QString &token);
    /// Whichever of both it asks for.
    [[nodiscard]] bool take(const Request &request);

    static constexpr int kMost = 10; ///< Addresses that are opened at once.

Q_SIGNALS:
    /// The program shall live on without a window.
    void stayWanted();

private:
    shell::Windows &m_windows;
};

} // namespace backthread::desktop
