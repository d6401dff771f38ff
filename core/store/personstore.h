// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/person.h"

namespace backthread::store {

class Connection;

/// What the reader says of people, in the library. Thread: that of its connection.
class PersonStore final {
public:
    explicit PersonStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Everybody of whom something is said.
    [[nodiscard]] Result<discussion::People> all();
    /// Changes what is said, spaces at the ends aside; answers with what was said before.
    [[nodiscard]] Result<discussion::Person> edit(const discussion::PersonEdit &edit);

    /// Of anybody.
    [[nodiscard]] Result<discussion::Writings> writings(const QString &name);

private:
    [[nodiscard]] Result<void> write(const discussion::Person &person);

    Connection &m_connection;
};

} // namespace backthread::store
