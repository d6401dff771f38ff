// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace backthread {

/// Why something could not be done: a kind that programs act upon, and a detail for people who look closer.
/// A value; any thread. The core neither translates nor shows it: ui/wording turns kinds into
/// sentences and app/ turns them into exit codes.
struct Error final {
    enum class Kind {
        NotFound, ///< The source answered that there is no such thing.
        Usage, ///< What the user typed cannot be understood.
        Offline, ///< No network, or told not to use it.
        Network, ///< The connection failed: name, route, refused, reset.
        Tls, ///< The certificate or handshake was not acceptable.
        Timeout, ///< No byte arrived for too long.
        RateLimited, ///< 429, after the back-offs that are polite.
        Server, ///< Any other answer that is not a success.
        Malformed, ///< An answer or file that does not have its format.
        TooLarge, ///< An answer beyond the size we take.
        Database, ///< SQLite refused; the detail holds its words.
        DatabaseDamaged, ///< The file is no database, or an inconsistent one. Of an open profile: the cache.
        LibraryDamaged, ///< The same of an open profile's library.
        IndexDamaged, ///< An index of words or authors; what it is of may be sound.
        DatabaseNewer, ///< Made by a newer version of this program.
        ReadOnly, ///< The profile cannot be written.
        DiskFull, ///< No space is left.
        File, ///< A file that was named cannot be read or written.
        Cancelled, ///< Nobody waits for the answer any more.
    };

    Kind kind = Kind::Network;
    QString detail; ///< Technical, in English, may be empty.

    [[nodiscard]] static Error notFound(const QString &what = {}) { return {Kind::NotFound, what}; }
    [[nodiscard]] static Error usage(const QString &what) { return {Kind::Usage, what}; }
    [[nodiscard]] static Error offline() { return {Kind::Offline, {}}; }
    [[nodiscard]] static Error malformed(const QString &what) { return {Kind::Malformed, what}; }
    [[nodiscard]] static Error file(const QString &what) { return {Kind::File, what}; }
    [[nodiscard]] static Error cancelled() { return {Kind::Cancelled, {}}; }

    /// True where trying again later may help, so that the window offers it.
    [[nodiscard]] bool isPassing() const
    {
        return kind == Kind::Offline || kind == Kind::Network || kind == Kind::Timeout
            || kind == Kind::RateLimited || kind == Kind::Server;
    }

    /// True where it is not what was asked for that is at fault: whatever is asked for next fails as well.
    [[nodiscard]] bool isOfNetwork() const
    {
        return kind == Kind::Offline || kind == Kind::Network || kind == Kind::Tls
            || kind == Kind::RateLimited;
    }

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace backthread

Q_DECLARE_METATYPE(backthread::Error)
