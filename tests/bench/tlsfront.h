// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace backthread::bench {

/// A real nginx in front of a stand-in server on this machine: HTTP/2 over TLS, as Algolia answers. Trusted
/// by this process only. Runs while it lives.
class TlsFront final {
public:
    explicit TlsFront(const QUrl &behind);
    ~TlsFront();
    Q_DISABLE_COPY_MOVE(TlsFront)

    /// Whether this machine has what it takes.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// An address behind it, in front of it.
    [[nodiscard]] QUrl urlOf(const QUrl &behind) const;
    /// The certificate, for others that are to trust it.
    [[nodiscard]] QString certificate() const { return m_directory.filePath(QStringLiteral("cert.pem")); }

private:
    [[nodiscard]] bool makeCertificate() const;
    [[nodiscard]] bool start(const QUrl &behind);

    QTemporaryDir m_directory;
    QProcess m_nginx;
    quint16 m_port = 0;
    bool m_isRunning = false;
};

} // namespace backthread::bench
