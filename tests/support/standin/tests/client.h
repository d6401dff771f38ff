// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>
#include <memory>

namespace backthread::standin::test {

// An answer as a client of the services sees it.
struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QUrl url; // after redirects
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonValue json() const; // undefined where the body is no JSON
    [[nodiscard]] QJsonObject object() const { return json().toObject(); }
};

using Headers = QList<QNetworkReply::RawHeaderPair>;

// Asks through QNetworkAccessManager and waits in an event loop until the answer is there.
class Client final {
public:
    [[nodiscard]] Answer get(const QUrl &url, const Headers &headers = {});
    [[nodiscard]] Answer send(const QByteArray &method, const QUrl &url);
    // All at once; waits for the last one.
    [[nodiscard]] QList<Answer> getAll(const QList<QUrl> &urls);
    [[nodiscard]] std::unique_ptr<QNetworkReply> start(const QUrl &url, const Headers &headers = {});

    void setTransferTimeout(int ms) { m_manager.setTransferTimeout(ms); }

private:
    QNetworkAccessManager m_manager;
};

// Spins the event loop until the condition holds; false after ten seconds.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

[[nodiscard]] QUrl at(const QUrl &base, const QString &rest);

} // namespace backthread::standin::test
