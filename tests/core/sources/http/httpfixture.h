// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/httpclient.h"
#include "standin/serverthread.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace backthread::sources {

/// A client with little patience, and a server to talk to.
class HttpTest : public testing::Test {
protected:
    using Answers = QList<Result<HttpClient::Answer>>;

    [[nodiscard]] static HttpPolicy shortPolicy()
    {
        using namespace std::chrono_literals;
        HttpPolicy policy;
        policy.timeout = 5s;
        policy.firstBackOff = 2ms;
        policy.longestWait = 2s;
        return policy;
    }

    [[nodiscard]] QUrl url(const QString &path) const { return m_server.firebaseUrl().resolved(QUrl(path)); }
    void fault(const QString &rule)
    {
        m_server.invoke(
            [&](standin::Server &server) { server.faults().add(standin::FaultRule::parse(rule).value()); });
    }
    void fault(const QString &prefix, const standin::Fault &fault)
    {
        m_server.invoke([&](standin::Server &server) { server.faults().add(prefix, fault); });
    }
    void setDelay(int ms)
    {
        m_server.invoke([ms](standin::Server &server) { server.setDelay(ms); });
    }

    /// Asks for all of them and waits for all answers, in the order they came.
    [[nodiscard]] Answers getAll(HttpClient &client, const QList<QUrl> &urls)
    {
        Answers answers;
        QEventLoop loop;
        for (const QUrl &one : urls) {
            client.get(one, HttpClient::Priority::Normal, &m_context, [&](const auto &answer) {
                answers.append(answer);
                if (answers.size() == urls.size())
                    loop.quit();
            });
        }
        QTimer::singleShot(std::chrono::seconds(20), &loop, [&loop] {
            ADD_FAILURE() << "no answer";
            loop.quit();
        });
        loop.exec();
        return answers;
    }
    [[nodiscard]] Result<HttpClient::Answer> get(HttpClient &client, const QUrl &one)
    {
        const Answers answers = getAll(client, {one});
        return answers.isEmpty() ? Result<HttpClient::Answer>(fail(Error::cancelled())) : answers.first();
    }
    /// The kind of error that asking for `one` ends with.
    [[nodiscard]] std::optional<Error::Kind> errorOf(HttpClient &client, const QUrl &one)
    {
        const auto answer = get(client, one);
        return answer ? std::nullopt : std::optional(answer.error().kind);
    }

    standin::ServerThread m_server;
    QObject m_context;
};

} // namespace backthread::sources
