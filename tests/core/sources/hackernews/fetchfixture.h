// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/api.h"
#include "standin/serverthread.h"

#include <QHash>

#include <gtest/gtest.h>

namespace backthread::hackernews {

/// What a fetch told.
struct Told final {
    QList<discussion::Items> batches;
    QHash<ItemId, discussion::Item> items; ///< What all batches together say, later ones over earlier ones.
    std::optional<ItemIds> ranked;
    QList<int> expected;
    sources::FetchCost spent;
    std::optional<Result<sources::FetchReport>> end;

    void take(const discussion::Items &batch);
    [[nodiscard]] bool isComplete() const { return end && *end && (**end).complete; }
    [[nodiscard]] std::optional<Error::Kind> error() const;
    [[nodiscard]] int requests() const { return end && *end ? (**end).requests : -1; }
};

/// Both services of the stand-in, a client with little patience, and a discussion or two.
class FetchTest : public testing::Test {
protected:
    FetchTest();

    [[nodiscard]] static ItemId id(qint64 number) { return ItemId::in(SourceId::HackerNews, number); }
    [[nodiscard]] Api api() { return {{m_server.firebaseUrl(), m_server.algoliaUrl()}, &m_http, m_policy}; }

    /// A discussion drawn as text: an item a line, its number behind its indentation, in rank order. Words
    /// behind the number: `deleted`, `dead`, `hidden` (Firebase says `null`), `unindexed` (not at Algolia).
    void draw(const QString &drawing);
    /// A large one with ranks that are not by age, some deleted, some dead.
    void grow(qint64 story, int comments);
    void fault(const QString &rule);
    void insert(const QJsonObject &item);
    void setGone(standin::GoneNodes gone);

    /// Starts the fetch and waits for its end.
    [[nodiscard]] static Told run(sources::Fetch &fetch);
    /// A thread as it was told, drawn like draw() wants it, without words.
    [[nodiscard]] static std::string outline(const Told &told, qint64 story);
    /// The same as Firebase would tell it, without what is hidden.
    [[nodiscard]] std::string truth(qint64 story);
    /// "", or the first line that differs, to keep messages short.
    [[nodiscard]] static std::string difference(const std::string &one, const std::string &other);
    /// Items that Firebase was asked for more than once.
    [[nodiscard]] QStringList askedTwice() const;
    [[nodiscard]] int firebaseRequests() const { return m_server.log().count(QStringLiteral("/v0/item/")); }

    standin::ServerThread m_server;
    FetchPolicy m_policy;
    sources::HttpClient m_http;
};

} // namespace backthread::hackernews
