// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(QString value)
{
    if (!value.isEmpty() && QStringView(u"=+-@\t\r").contains(value.front()))
        value.prepend(u'\'');
    const bool needsQuotes = std::any_of(
        value.cbegin(), value.cend(), [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? u'"' + value.replace(u'"', "\"\""_L1) + u'"' : value;
}

} // namespace

QByteArray csvRow(const QStringList &fields)
{
    QStringList row;
    row.reserve(fields.size());
    std::transform(fields.cbegin(), fields.cend(), std::back_inserter(row), fieldOf);
    return (row.join(u',') + "\r\n"_L1).toUtf8();
}

QString csvTime(qint64 time)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc());
    return time == 0 ? QString() : utc.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace backthread::transfer
