// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backthread::standin {

namespace {

QByteArray pretty(const QJsonValue &value, int depth)
{
    const QByteArray inner = QByteArray(2 * (depth + 1), ' ');
    QByteArray out;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &entry : array)
            out += (out.isEmpty() ? " " : ", ") + pretty(entry, depth + 1);
        return array.isEmpty() ? "[ ]" : '[' + out + " ]";
    }
    if (!value.isObject())
        return compactJson(value);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        out += (out.isEmpty() ? "{\n" : ",\n") + inner + jsonString(it.key()) + " : "
            + pretty(it.value(), depth + 1);
    }
    return object.isEmpty() ? "{ }" : out + '\n' + QByteArray(2 * depth, ' ') + '}';
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray prettyJson(const QJsonValue &value)
{
    return pretty(value, 0);
}

QByteArray jsonString(const QString &text)
{
    return compactJson(text);
}

} // namespace backthread::standin
