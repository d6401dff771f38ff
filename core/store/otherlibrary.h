// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/profile.h"

#include <QStringList>

#include <utility>

namespace backthread::store {

class Connection;

/// A library beside one's own, visible as the schema `other` while this lives: a copy that has this version's
/// tables, so that what is copied may be of an older version, in use, and the next to go.
///
/// Thread: that of its connection, which comes from connect(). The copy lies among the backups, unfinished,
/// and goes with this.
class OtherLibrary final {
public:
    /// Errors: NotFound, Malformed where it is no sound library, DatabaseNewer.
    [[nodiscard]] static Result<OtherLibrary> attach(
        Connection &connection, const Profile &profile, const QString &path);
    OtherLibrary(OtherLibrary &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_copy(std::move(other.m_copy))
    {
    }
    OtherLibrary &operator=(OtherLibrary &&) = delete;
    ~OtherLibrary();

    /// Those of this version, what is referred to before what refers to it.
    [[nodiscard]] Result<QStringList> tables() const;
    /// The path of the copy.
    [[nodiscard]] const QString &copy() const { return m_copy; }

private:
    OtherLibrary(Connection &connection, const QString &copy)
        : m_connection(&connection)
        , m_copy(copy)
    {
    }

    Connection *m_connection;
    QString m_copy;
};

/// A sound database that holds what a migration has made, rather than an empty file.
[[nodiscard]] bool isLibrary(const QString &path);

/// Writes the copy of a schema to a path where nothing is.
[[nodiscard]] Result<void> copySchema(Connection &connection, const QString &schema, const QString &path);

} // namespace backthread::store
