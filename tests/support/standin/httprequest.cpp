// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httprequest.h"

namespace backthread::standin {

QString HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QString HttpRequest::parameter(const QByteArray &name) const
{
    const auto pairs = query().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals)) != name)
            continue;
        QByteArray value = equals < 0 ? QByteArray("") : pair.mid(equals + 1);
        value.replace('+', ' ');
        const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(value));
        return decoded.isNull() ? QString(QLatin1String("")) : decoded;
    }
    return {};
}

bool HttpRequest::hasParameter(const QByteArray &name) const
{
    return !parameter(name).isNull();
}

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    return headers.value(lowerCaseName);
}

bool HttpRequest::wantsClose() const
{
    return header("connection").toLower() == "close";
}

bool HttpRequest::wantsEventStream() const
{
    return header("accept").contains("text/event-stream");
}

} // namespace backthread::standin
