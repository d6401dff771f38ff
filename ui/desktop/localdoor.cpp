// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/localdoor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace backthread::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kDone("ok\n");

/// The same however one gets there, and whether the profile is there yet or not.
QString canonical(const QString &path)
{
    const QFileInfo info(path);
    if (const QString found = info.canonicalFilePath(); !found.isEmpty() || info.isRoot())
        return found;
    return canonical(info.absolutePath()) + u'/' + info.fileName();
}

/// Short enough for a socket, wherever the profile lies; empty where there is no place for one.
QString pathFor(const store::Profile &profile)
{
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (directory.isEmpty())
        return {};
    const QByteArray place = canonical(profile.settingsPath).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return u"%1/backthread-%2"_s.arg(directory, QLatin1StringView(hash));
}

} // namespace

LocalDoor::LocalDoor(const store::Profile &profile, Take take)
    : m_take(std::move(take))
    , m_path(pathFor(profile))
    , m_lock(m_path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // held for as long as the process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalDoor::admit);
}

LocalDoor::~LocalDoor() = default;

bool LocalDoor::open()
{
    if (m_path.isEmpty() || !m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_path); // of a process that has died
    return m_server.listen(m_path);
}

void LocalDoor::admit()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        peer->setReadBufferSize(kLongest);
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(*peer); });
    }
}

void LocalDoor::read(QLocalSocket &peer)
{
    if (!peer.canReadLine()) {
        if (peer.bytesAvailable() >= kLongest)
            peer.abort();
        return;
    }
    const auto request = requestFrom(peer.readLine(kLongest));
    if (!request || !m_take(*request)) {
        peer.abort();
        return;
    }
    peer.write(kDone.data(), kDone.size());
    peer.disconnectFromServer();
}

bool handOver(const Request &request, const store::Profile &profile)
{
    const QString path = pathFor(profile);
    if (path.isEmpty())
        return false;
    QLocalSocket peer;
    peer.connectToServer(path);
    if (!peer.waitForConnected(kHandOverPatience))
        return false;
    peer.write(toLine(request));
    return peer.waitForReadyRead(kHandOverPatience) && peer.readLine() == kDone;
}

} // namespace backthread::desktop
