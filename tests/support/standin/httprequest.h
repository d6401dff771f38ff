// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace backthread::standin {

// One HTTP/1.1 request as the stand-in server received it: a plain value.
// Header names are lower case; the target is kept as sent, path and query.
struct HttpRequest {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    quint16 port = 0; // the local port that took it

    // The path, percent-decoded, without the query.
    [[nodiscard]] QString path() const;
    // The decoded value of a query parameter; null where the parameter is absent.
    [[nodiscard]] QString parameter(const QByteArray &name) const;
    [[nodiscard]] bool hasParameter(const QByteArray &name) const;
    [[nodiscard]] QByteArray query() const;
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] bool wantsClose() const;
    [[nodiscard]] bool wantsEventStream() const;
};

} // namespace backthread::standin
