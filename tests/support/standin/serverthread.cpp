// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/serverthread.h"

#include <future>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

ServerThread::ServerThread(const Server::Settings &settings)
{
    m_thread.setObjectName(u"standin"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    run([&] {
        m_server = std::make_unique<Server>(settings, nullptr);
        m_isListening = m_server->listen();
        m_firebaseUrl = m_server->firebaseUrl();
        m_algoliaUrl = m_server->algoliaUrl();
    });
}

ServerThread::~ServerThread()
{
    run([this] { m_server.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::post(std::function<void(Server &)> call)
{
    QMetaObject::invokeMethod(
        &m_context, [this, call = std::move(call)] { call(*m_server); }, Qt::QueuedConnection);
}

void ServerThread::run(const std::function<void()> &call)
{
    // Not Qt::BlockingQueuedConnection, whose semaphore the thread sanitizer does not know.
    std::promise<void> done;
    QMetaObject::invokeMethod(
        &m_context,
        [&call, &done] {
            call();
            done.set_value();
        },
        Qt::QueuedConnection);
    done.get_future().wait();
}

} // namespace backthread::standin
