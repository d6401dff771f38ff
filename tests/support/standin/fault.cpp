// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/fault.h"

#include <QHash>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;

Fault delivering(Delivery delivery)
{
    return {[delivery](HttpResponse &response, const HttpRequest &) { response.delivery = delivery; }};
}

std::optional<Fault> faultNamed(const QString &kind, int number)
{
    bool isStatus = false;
    const int status = kind.toInt(&isStatus);
    if (isStatus && status >= 200 && status < 600)
        return Fault::status(status, number);
    static const QHash<QString, std::function<Fault(int)>> kKinds {
        {u"login"_s, [](int) { return Fault::loginPage(); }},
        {u"wrongtype"_s, [](int) { return Fault::wrongContentType(); }},
        {u"half"_s, [](int) { return Fault::halfBody(); }},
        {u"truncated"_s, [](int) { return Fault::truncated(); }},
        {u"stall"_s, [](int) { return Fault::stall(); }},
        {u"drip"_s, [](int ms) { return Fault::drip(std::max(1, ms)); }},
        {u"pieces"_s, [](int) { return Fault::pieces(); }},
        {u"chunked"_s, [](int) { return Fault::chunked(); }},
        {u"reset"_s, [](int) { return Fault::reset(); }},
        {u"timeout"_s, [](int) { return Fault::timeOut(); }},
        {u"big"_s, [](int megabytes) { return Fault::bigBody(std::max(1, megabytes)); }},
        {u"delay"_s, [](int ms) { return Fault::delay(ms < 0 ? 1000 : ms); }},
        {u"redirectloop"_s, [](int) { return Fault::redirectLoop(); }}};
    const auto found = kKinds.constFind(kind);
    return found == kKinds.cend() ? std::nullopt : std::optional((*found)(number));
}

} // namespace

Fault Fault::status(int status, int retryAfter)
{
    return {[=](HttpResponse &response, const HttpRequest &) {
        response.status = status;
        response.delivery = Delivery::Whole;
        response.body = "{\"error\" : \"" + HttpResponse::reason(status) + "\"}";
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        if (retryAfter >= 0)
            response.setHeader("Retry-After", QByteArray::number(retryAfter));
    }};
}

Fault Fault::loginPage()
{
    return {[](HttpResponse &response, const HttpRequest &) {
        response.status = 200;
        response.delivery = Delivery::Whole;
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.body = "<!doctype html><html><head><title>Hotel Seaview Wi-Fi</title></head>"
                        "<body><h1>Welcome</h1><form action=\"/login\"><input name=\"room\">"
                        "<button>Connect</button></form></body></html>";
    }};
}

Fault Fault::wrongContentType()
{
    return {[](HttpResponse &response, const HttpRequest &) {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
    }};
}

Fault Fault::halfBody()
{
    return {[](HttpResponse &response, const HttpRequest &) {
        response.body.truncate(response.body.size() / 2);
    }};
}

Fault Fault::truncated()
{
    return delivering(Delivery::Truncated);
}

Fault Fault::stall()
{
    return delivering(Delivery::Stalled);
}

Fault Fault::drip(int msPerByte)
{
    return {[msPerByte](HttpResponse &response, const HttpRequest &) {
        response.delivery = Delivery::Drip;
        response.pieceIntervalMs = msPerByte;
    }};
}

Fault Fault::pieces()
{
    return delivering(Delivery::Pieces);
}

Fault Fault::chunked()
{
    return delivering(Delivery::Chunked);
}

Fault Fault::reset()
{
    return delivering(Delivery::Reset);
}

Fault Fault::timeOut()
{
    return delivering(Delivery::TimeOut);
}

Fault Fault::bigBody(int megabytes)
{
    return {[megabytes](HttpResponse &response, const HttpRequest &) {
        response.body.append(QByteArray(megabytes * kMegabyte, ' '));
    }};
}

Fault Fault::delay(int ms)
{
    return {[ms](HttpResponse &response, const HttpRequest &) { response.delayMs += ms; }};
}

Fault Fault::redirectLoop()
{
    return {[](HttpResponse &response, const HttpRequest &request) {
        response.status = 302;
        response.delivery = Delivery::Whole;
        response.body.clear();
        response.setHeader("Location", request.target);
    }};
}

Fault Fault::body(const QByteArray &bytes)
{
    return {[bytes](HttpResponse &response, const HttpRequest &) {
        response.status = 200;
        response.delivery = Delivery::Whole;
        response.body = bytes;
    }};
}

bool FaultRule::matches(const QString &target) const
{
    if (!expression.pattern().isEmpty())
        return expression.match(target).hasMatch();
    return target.startsWith(prefix);
}

std::optional<FaultRule> FaultRule::parse(const QString &text)
{
    static const QRegularExpression kRule(uR"(^(\w+)(?::(\d+))?(?:\*(\d+))?@(~?)(.*)$)"_s);
    const auto match = kRule.match(text);
    const int number = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt();
    const auto fault = faultNamed(match.captured(1), number);
    if (!match.hasMatch() || !fault)
        return std::nullopt;
    FaultRule rule;
    rule.fault = *fault;
    rule.times = match.captured(3).isEmpty() ? kForever : match.captured(3).toInt();
    if (match.captured(4).isEmpty())
        rule.prefix = match.captured(5);
    else
        rule.expression.setPattern(match.captured(5));
    return rule.expression.isValid() ? std::optional(rule) : std::nullopt;
}

} // namespace backthread::standin
