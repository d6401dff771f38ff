// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backthread::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kToken("activation-token");
constexpr QLatin1StringView kStartupId("desktop-startup-id"); // what X11 has instead
constexpr qsizetype kLongestToken = 1'000;

} // namespace

QVariantMap platformDataOf(const Request &request)
{
    if (request.token.isEmpty())
        return {};
    return {{kToken, request.token}, {kStartupId, request.token}};
}

QString tokenIn(const QVariantMap &platformData)
{
    for (const QLatin1StringView name : {kToken, kStartupId}) {
        const QString token = platformData.value(name).toString();
        if (!token.isEmpty() && token.size() <= kLongestToken)
            return token;
    }
    return {};
}

QByteArray toLine(const Request &request)
{
    const QJsonObject object {{u"open"_s, QJsonArray::fromStringList(request.uris)},
        {u"action"_s, request.action}, {u"token"_s, request.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Request> requestFrom(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(Error::malformed(u"no request"_s));
    Request request;
    const QJsonArray uris = document[u"open"_s].toArray();
    for (const QJsonValue uri : uris)
        request.uris.append(uri.toString());
    request.action = document[u"action"_s].toString();
    request.token = document[u"token"_s].toString();
    return request;
}

} // namespace backthread::desktop
