// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/firebasequery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

using Children = QList<std::pair<QString, QJsonValue>>; // in the order of the index or key

constexpr auto kRangeParameters = {"limitToFirst", "limitToLast", "startAt", "endAt", "equalTo"};

Children childrenOf(const QJsonValue &value)
{
    Children children;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        children.append({QString::number(i), array.at(i)});
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        children.append({it.key(), it.value()});
    return children;
}

// Firebase makes an array of integer keys when more than half of the places are taken.
QJsonValue joined(const Children &children, bool wasArray)
{
    QJsonObject object;
    int last = -1;
    for (const auto &[key, value] : children) {
        object.insert(key, value);
        last = std::max(last, key.toInt());
    }
    if (!wasArray || 2 * children.size() <= last + 1)
        return object;
    QJsonArray array;
    for (int i = 0; i <= last; ++i)
        array.append(object.contains(QString::number(i)) ? object.value(QString::number(i))
                                                         : QJsonValue(QJsonValue::Null));
    return array;
}

QJsonValue shallow(const QJsonValue &value)
{
    if (!value.isObject() && !value.isArray())
        return value;
    QJsonObject object;
    const Children children = childrenOf(value);
    for (const auto &child : children)
        object.insert(child.first, true);
    return object;
}

// A parameter that is a JSON string or number: "30" and 30 both give 30.
QString unquoted(const QString &json)
{
    const QJsonArray parsed = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    const QJsonValue value = parsed.at(0);
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

void keepRange(Children &children, const HttpRequest &request)
{
    const auto bound = [&request](const char *name, const QString &otherwise) {
        const QString text = request.parameter(name);
        return text.isNull() ? otherwise : unquoted(text);
    };
    const QString highest(QChar(0xffff));
    const QString equal = bound("equalTo", {});
    const QString low = equal.isNull() ? bound("startAt", {}) : equal;
    const QString high = equal.isNull() ? bound("endAt", highest) : equal;
    children.removeIf([&](const auto &child) { return child.first < low || child.first > high; });
    const int first = request.parameter("limitToFirst").toInt();
    if (first > 0)
        children = children.mid(0, first);
    const int last = request.parameter("limitToLast").toInt();
    if (last > 0)
        children = children.mid(std::max<qsizetype>(0, children.size() - last));
}

bool hasRange(const HttpRequest &request)
{
    return std::any_of(kRangeParameters.begin(), kRangeParameters.end(),
        [&request](const char *name) { return request.hasParameter(name); });
}

} // namespace

FirebaseAnswer applyQuery(const QJsonValue &value, const HttpRequest &request)
{
    const bool ordered = request.hasParameter("orderBy");
    const bool ranged = hasRange(request);
    if (request.parameter("shallow") == "true"_L1) {
        if (ordered || ranged)
            return {{}, "Querying with shallow set is not supported"};
        return {shallow(value), {}};
    }
    if (ranged && !ordered)
        return {{}, "orderBy must be defined when other query parameters are defined"};
    if (!ordered)
        return {value, {}};
    const QString order = request.parameter("orderBy");
    if (order.size() < 2 || !order.startsWith('"'_L1) || !order.endsWith('"'_L1))
        return {{}, "orderBy must be a valid JSON encoded path"};
    if (order != "\"$key\""_L1)
        return {{}, "Index not defined, add \".indexOn\" for the path to the rules"};
    if (!value.isObject() && !value.isArray())
        return {value, {}};
    Children children = childrenOf(value);
    keepRange(children, request);
    return {joined(children, value.isArray()), {}};
}

} // namespace backthread::standin
