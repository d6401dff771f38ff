// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"

#include "core/store/librarybackup.h"

namespace backthread::store {

StoreThread::StoreThread(const Profile &profile, Access access, const QString &name, Preparation prepare)
    : m_profile(profile)
    , m_access(access)
    , m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    post([this, prepare = std::move(prepare)] { open(prepare); });
}

StoreThread::~StoreThread()
{
    post([this] {
        m_stores.reset();
        m_connection.reset();
        m_worker->deleteLater(); // done by the thread as it ends
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void StoreThread::open(const Preparation &prepare)
{
    if (prepare) {
        if (auto prepared = prepare(); !prepared) {
            m_failure = prepared.error();
            return;
        }
    }
    auto connection = connect(m_profile, m_access);
    if (!connection) {
        m_failure = connection.error();
        return;
    }
    m_connection = std::move(*connection);
    m_stores.emplace(*m_connection);
}

/// Damage is left to the next start. SQLite does not say which of the two files has it; the library is small,
/// and soon checked.
Error StoreThread::noticed(const Error &error) const
{
    if (error.kind == Error::Kind::IndexDamaged)
        condemnIndexes(m_profile);
    if (error.kind != Error::Kind::DatabaseDamaged)
        return error;
    const auto library = checkLibrary(m_profile.libraryPath);
    if (!library && library.error().kind == Error::Kind::DatabaseDamaged)
        return {Error::Kind::LibraryDamaged, error.detail};
    condemnCache(m_profile);
    return error;
}

} // namespace backthread::store
