// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpresponse.h"

#include <algorithm>

namespace backthread::standin {

namespace {

auto named(const QByteArray &name)
{
    return [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

void HttpResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(headers.begin(), headers.end(), named(name));
    if (found == headers.end())
        headers.append({name, value});
    else
        found->second = value;
}

void HttpResponse::removeHeader(const QByteArray &name)
{
    headers.removeIf(named(name));
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), named(name));
    return found == headers.cend() ? QByteArray() : found->second;
}

QByteArray HttpResponse::reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace backthread::standin
