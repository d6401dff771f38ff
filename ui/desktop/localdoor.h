// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile.h"
#include "ui/desktop/request.h"

#include <QLocalServer>
#include <QLockFile>

#include <functional>

namespace backthread::desktop {

/// The way to the one process of a profile without a bus: a local socket that only its user can open, named
/// after where the profile lies. A line comes in, see toLine(), and `ok` goes back once that is done; who
/// says anything else is hung up on.
///
/// A lock says whose the socket is, and that of a process that has died is taken over. The window's thread
/// only.
class LocalDoor final : public QObject {
    Q_OBJECT
public:
    /// Does what is asked for; false where it is not understood.
    using Take = std::function<bool(const Request &request)>;
    LocalDoor(const store::Profile &profile, Take take);
    ~LocalDoor() override;

    /// False where another process has it, or it cannot be had at all.
    [[nodiscard]] bool open();

    static constexpr qint64 kLongest = 65'536; ///< Bytes that are read of a request.

private:
    void admit();
    void read(QLocalSocket &peer);

    Take m_take;
    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
};

/// Hands it to the process that has the profile; false where none has, or it does not answer in time. Blocks.
[[nodiscard]] bool handOver(const Request &request, const store::Profile &profile);

} // namespace backthread::desktop
