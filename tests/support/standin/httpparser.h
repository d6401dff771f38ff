// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httprequest.h"

#include <optional>

namespace backthread::standin {

// Cuts HTTP/1.1 requests out of a growing byte buffer, pipelined ones in order.
// Knows Content-Length bodies only. A malformed or oversized head marks the parser as
// failed for good: the connection can then only be closed.
class HttpParser final {
public:
    void append(const QByteArray &bytes);
    // The next complete request, or nothing until more bytes come.
    [[nodiscard]] std::optional<HttpRequest> next();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    [[nodiscard]] std::optional<HttpRequest> parseHead(const QByteArray &head);

    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace backthread::standin
