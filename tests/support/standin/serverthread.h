// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/server.h"

#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace backthread::standin {

// A Server in a thread of its own, listening once constructed, so that a test whose main
// thread is blocked still gets answers. All members may be called from any one thread
// other than the server's; the server is only reached through post() and invoke().
class ServerThread final {
    Q_DISABLE_COPY_MOVE(ServerThread)
public:
    explicit ServerThread(const Server::Settings &settings = {});
    ~ServerThread();

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QUrl firebaseUrl() const { return m_firebaseUrl; }
    [[nodiscard]] QUrl algoliaUrl() const { return m_algoliaUrl; }
    [[nodiscard]] const RequestLog &log() const { return m_server->log(); }
    void clearLog() { m_server->log().clear(); }

    // Runs the call in the server's thread, soon.
    void post(std::function<void(Server &)> call);

    // Runs the call in the server's thread, waits, and gives back what it returned.
    template <typename Call>
    auto invoke(Call &&call) -> std::invoke_result_t<Call, Server &>
    {
        using Value = std::invoke_result_t<Call, Server &>;
        if constexpr (std::is_void_v<Value>) {
            run([&] { call(*m_server); });
        } else {
            std::optional<Value> value;
            run([&] { value.emplace(call(*m_server)); });
            return *std::move(value);
        }
    }

private:
    void run(const std::function<void()> &call);

    QThread m_thread;
    QObject m_context; // lives in m_thread
    std::unique_ptr<Server> m_server;
    QUrl m_firebaseUrl;
    QUrl m_algoliaUrl;
    bool m_isListening = false;
};

} // namespace backthread::standin
