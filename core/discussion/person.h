// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace backthread::discussion {

/// What the reader says of somebody. A value; any thread.
struct Person final {
    QString name; ///< Upper and lower case differ.
    QString note;
    QStringList tags; ///< By the alphabet, each once.

    /// Nothing is said.
    [[nodiscard]] bool isPlain() const { return note.isEmpty() && tags.isEmpty(); }
    friend bool operator==(const Person &, const Person &) = default;
};

/// A change of that; what it does not name stays as it is.
struct PersonEdit final {
    QString name;
    std::optional<QString> note;
    std::optional<QStringList> tags;

    [[nodiscard]] Person appliedTo(const Person &before) const
    {
        return {name, note.value_or(before.note), tags.value_or(before.tags)};
    }
};

/// How much is cached of what somebody has written.
struct Writings final {
    qint64 stories = 0;
    qint64 comments = 0;

    friend bool operator==(const Writings &, const Writings &) = default;
};

/// By name.
using People = QHash<QString, Person>;

} // namespace backthread::discussion

Q_DECLARE_METATYPE(backthread::discussion::Person)
