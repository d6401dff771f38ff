// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httprequest.h"
#include "standin/httpresponse.h"

#include <QRegularExpression>

#include <optional>

namespace backthread::standin {

// One way for a service to fail: changes an answer that was right. A plain value.
struct Fault {
    std::function<void(HttpResponse &, const HttpRequest &)> apply;

    // Any status with a short body; Retry-After in seconds where given.
    [[nodiscard]] static Fault status(int status, int retryAfter = -1);
    // 200 with the HTML page of a hotel's network.
    [[nodiscard]] static Fault loginPage();
    // The right body, said to be HTML.
    [[nodiscard]] static Fault wrongContentType();
    // JSON cut in the middle, its length right for what is sent.
    [[nodiscard]] static Fault halfBody();
    // Half of what Content-Length promises, then the connection is closed.
    [[nodiscard]] static Fault truncated();
    [[nodiscard]] static Fault stall();
    [[nodiscard]] static Fault drip(int msPerByte = 1);
    [[nodiscard]] static Fault pieces();
    [[nodiscard]] static Fault chunked();
    [[nodiscard]] static Fault reset();
    [[nodiscard]] static Fault timeOut();
    // The right body, with so much white space behind it.
    [[nodiscard]] static Fault bigBody(int megabytes);
    [[nodiscard]] static Fault delay(int ms);
    [[nodiscard]] static Fault redirectLoop();
    // Any bytes at all.
    [[nodiscard]] static Fault body(const QByteArray &bytes);
};

// A fault, and the requests it happens to.
struct FaultRule {
    static constexpr int kForever = -1;

    Fault fault;
    QString prefix; // of path and query, as sent
    QRegularExpression expression; // instead of the prefix, where it has a pattern
    int times = kForever;
    int skip = 0; // let so many matching requests pass first

    [[nodiscard]] bool matches(const QString &target) const;

    // KIND[:NUMBER][*TIMES]@PREFIX or @~REGEXP, say "429:5*2@/v0/item/" or "stall@~/items/\d+".
    // Kinds: a status (number: seconds of Retry-After), login, wrongtype, half, truncated,
    // stall, drip, pieces, chunked, reset, timeout, big (number: megabytes),
    // delay (number: ms), redirectloop.
    [[nodiscard]] static std::optional<FaultRule> parse(const QString &text);
};

} // namespace backthread::standin
