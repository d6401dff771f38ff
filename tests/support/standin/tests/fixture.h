// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client.h"
#include "standin/server.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace backthread::standin::test {

// A server in the test's own thread with a small discussion, and a client for it:
//
//   100 story "Fish & chips" by ada, 2 points
//     103 comment by cyd          rank order 103, 101; 101 is older
//     101 comment by bob
//       102 deleted
//         104 comment by dee
//       105 dead, by eve
class ServerFixture : public testing::Test {
protected:
    explicit ServerFixture(const Server::Settings &settings = {})
        : m_server(settings, nullptr)
    {
        using namespace Qt::Literals::StringLiterals;
        EXPECT_TRUE(m_server.listen());
        Corpus &corpus = m_server.corpus();
        const auto insert = [&corpus](
                                const char *json) { corpus.insert(QJsonDocument::fromJson(json).object()); };
        insert(R"({"by":"ada","descendants":3,"id":100,"kids":[103,101],"score":2,"time":1000,
                   "title":"Fish &amp; chips","type":"story","url":"https://fish.example/"})");
        insert(
            R"({"by":"bob","id":101,"kids":[105,102],"parent":100,"text":"Salt &amp; <i>vinegar</i>","time":1001,"type":"comment"})");
        insert(R"({"deleted":true,"id":102,"kids":[104],"parent":101,"time":1002,"type":"comment"})");
        insert(R"({"by":"cyd","id":103,"parent":100,"text":"Größe 🐟","time":1003,"type":"comment"})");
        insert(
            R"({"by":"dee","id":104,"parent":102,"text":"Mushy peas<p>Always.","time":1004,"type":"comment"})");
        insert(
            R"({"by":"eve","dead":true,"id":105,"parent":101,"text":"[flagged]","time":1005,"type":"comment"})");
        corpus.deriveFeeds();
    }

    [[nodiscard]] Answer firebase(const QString &path, const Headers &headers = {})
    {
        return m_client.get(at(m_server.firebaseUrl(), path), headers);
    }

    [[nodiscard]] Answer algolia(const QString &path)
    {
        return m_client.get(at(m_server.algoliaUrl(), path));
    }

    Server m_server;
    Client m_client;
};

} // namespace backthread::standin::test
