// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QList>
#include <QString>

#include <optional>

namespace backthread::discussion {

/// What somebody does not want to read, for a while or for good. A value; any thread.
struct Mute final {
    /// The numbers are stored: append only.
    enum class Kind : quint8 {
        User = 0, ///< What `text` writes, a name in which upper and lower case differ. Replies to it stay.
        Site = 1, ///< Stories of the domain `text`, and of those below it.
        Words =
            2, ///< Comments and titles in which `text` occurs as whole words in a row, whatever their case.
        Subthread = 3, ///< The comment `item`, and all below it.
    };
    qint64 id = 0; ///< The store's own; 0: not stored.
    Kind kind = Kind::User;
    ItemId item;
    QString text;
    qint64 created = 0; ///< Seconds since 1970, UTC.
    std::optional<qint64> until; ///< Likewise, when it ends; empty: never.

    [[nodiscard]] bool isLike(const Mute &other) const
    {
        return kind == other.kind && item == other.item && text == other.text;
    }
    friend bool operator==(const Mute &, const Mute &) = default;
};

using Mutes = QList<Mute>;

/// For how long things are muted.
enum class MuteSpan : quint8 { Day, Week, Month, Year, ForGood };
inline constexpr MuteSpan kMuteSpans[] {
    MuteSpan::Day, MuteSpan::Week, MuteSpan::Month, MuteSpan::Year, MuteSpan::ForGood};

/// When what is muted `now` ends: by the calendar, in UTC. Empty: never.
[[nodiscard]] std::optional<qint64> endOf(MuteSpan span, qint64 now);
/// The word for it on the command line: 1d 1w 1m 1y. Empty for good.
[[nodiscard]] std::optional<MuteSpan> muteSpanFromName(QStringView name);

/// As people and commands spell it: user:NAME, site:DOMAIN, words:TEXT, item:ID.
[[nodiscard]] QString muteName(const Mute &mute);
/// What that means, with an address instead of a domain or number too; nothing where it is none of these.
[[nodiscard]] std::optional<Mute> muteFromName(const QString &typed);

} // namespace backthread::discussion

Q_DECLARE_METATYPE(backthread::discussion::Mute)
