// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace backthread::standin {

class Corpus;

// The corpus seen as the one JSON tree that Firebase serves: item/ID, user/NAME, the six
// lists, maxitem, updates, and every path below those.
// Keeps what changed recently, for updates. Lives in the server's thread.
class FirebaseTree final {
public:
    explicit FirebaseTree(const Corpus &corpus);

    // The value at a path below /v0/; null where there is none, nothing where the
    // rules deny reading.
    [[nodiscard]] std::optional<QJsonValue> value(const QStringList &path) const;

    void noteChanged(const QList<qint64> &ids);

private:
    [[nodiscard]] std::optional<QJsonValue> root(const QStringList &path) const;
    [[nodiscard]] QJsonValue updates() const;

    const Corpus &m_corpus;
    QList<qint64> m_changedItems; // newest first
    QStringList m_changedProfiles; // newest first
};

} // namespace backthread::standin
