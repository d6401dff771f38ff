// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpparser.h"

namespace backthread::standin {

namespace {

constexpr qsizetype kLargestHead = 64 * 1024;

} // namespace

void HttpParser::append(const QByteArray &bytes)
{
    m_buffer.append(bytes);
}

std::optional<HttpRequest> HttpParser::next()
{
    if (m_failed)
        return std::nullopt;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        m_failed = m_buffer.size() > kLargestHead;
        return std::nullopt;
    }
    auto request = parseHead(m_buffer.left(end));
    m_failed = !request;
    if (m_failed)
        return std::nullopt;
    const qsizetype length = request->header("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request->body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

std::optional<HttpRequest> HttpParser::parseHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    HttpRequest request;
    request.method = words[0];
    request.target = words[1];
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace backthread::standin
