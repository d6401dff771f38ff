// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/address.h"

#include <QStringList>
#include <QVariantMap>

namespace backthread::desktop {

/// What another start of the program, or the desktop, asks of the one that runs: to come in front, and to
/// open or do something there. A value.
struct Request final {
    QStringList uris; ///< To be opened, in this order. Anything: they come from outside.
    QString action; ///< To be done; one of those below, or anything. Empty: none.
    QString token; ///< What the desktop gave for a window to come in front; may be empty.

    friend bool operator==(const Request &, const Request &) = default;
};

/// For this long a start waits for the process that runs, in milliseconds: who does not answer then never
/// will.
inline constexpr int kHandOverPatience = 2'000;

// What can be asked for without an address: the actions of the desktop entry, and to stay without a window.
inline constexpr QLatin1StringView kSearch("search");
inline constexpr QLatin1StringView kBookmarks("bookmarks");
inline constexpr QLatin1StringView kHistory("history");
inline constexpr QLatin1StringView kNewWindow("new-window");
inline constexpr QLatin1StringView kStay("stay");

/// The `platform_data` of org.freedesktop.Application, and the token that it holds.
[[nodiscard]] QVariantMap platformDataOf(const Request &request);
[[nodiscard]] QString tokenIn(const QVariantMap &platformData);

/// As one line of JSON, its end included, and back. Anything else is Error::Malformed.
[[nodiscard]] QByteArray toLine(const Request &request);
[[nodiscard]] Result<Request> requestFrom(const QByteArray &line);

} // namespace backthread::desktop
