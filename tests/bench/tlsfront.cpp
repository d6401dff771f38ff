// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfront.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace backthread::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 5'000; // ms

QString nginx()
{
    const QString path = QStandardPaths::findExecutable(u"nginx"_s);
    return path.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : path;
}

/// One that was free a moment ago.
quint16 freePort()
{
    QTcpServer server;
    (void)server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

TlsFront::TlsFront(const QUrl &behind)
    : m_port(freePort())
{
    m_isRunning = makeCertificate() && start(behind);
}

TlsFront::~TlsFront()
{
    m_nginx.terminate();
    m_nginx.waitForFinished(kPatience);
}

bool TlsFront::isAvailable()
{
    return !nginx().isEmpty() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

QUrl TlsFront::urlOf(const QUrl &behind) const
{
    QUrl url = behind;
    url.setScheme(u"https"_s);
    url.setPort(m_port);
    return url;
}

bool TlsFront::makeCertificate() const
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, m_directory.filePath(u"key.pem"_s), u"-out"_s,
            certificate()});
    if (!openssl.waitForFinished(kPatience) || openssl.exitCode() != 0)
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(certificate()));
    QSslConfiguration::setDefaultConfiguration(configuration);
    return true;
}

bool TlsFront::start(const QUrl &behind)
{
    const QString text = uR"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    proxy_buffers 64 64k;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    upstream behind { server 127.0.0.1:%1; keepalive 16; }
    server {
        listen 127.0.0.1:%2 ssl http2;
        ssl_certificate cert.pem;
        ssl_certificate_key key.pem;
        location / {
            proxy_pass http://behind;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
        }
    }
}
)"_s.arg(behind.port())
                             .arg(m_port);
    const QString configuration = m_directory.filePath(u"nginx.conf"_s);
    if (!write(configuration, text))
        return false;
    m_nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_nginx.start(nginx(), {u"-p"_s, m_directory.path(), u"-c"_s, configuration, u"-e"_s, u"stderr"_s});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience && m_nginx.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(100))
            return true;
        m_nginx.waitForFinished(20);
    }
    return false;
}

} // namespace backthread::bench
