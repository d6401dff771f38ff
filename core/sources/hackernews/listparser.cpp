// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/listparser.h"

#include "core/sources/hackernews/idlist.h"
#include "core/text/html.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <map>

namespace backthread::hackernews {

using discussion::User;
using namespace Qt::StringLiterals;

namespace {

/// The value of an answer, whatever its type; error bodies and web pages are errors.
Result<QJsonValue> parseValue(const QByteArray &json)
{
    const QByteArray trimmed = json.trimmed();
    if (trimmed.startsWith('<'))
        return fail(Error::malformed(u"a web page instead of data"_s));
    // In an array, since QJsonDocument takes no bare value.
    QJsonParseError error;
    const QJsonArray wrapper = QJsonDocument::fromJson('[' + trimmed + ']', &error).array();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::malformed(u"byte %1: %2"_s.arg(error.offset).arg(error.errorString())));
    if (wrapper.size() != 1)
        return fail(Error::malformed(u"no data"_s));
    return wrapper.first();
}

/// Any of the codes HTTP has for what an error body says.
Error errorOf(qint64 status, const QString &words)
{
    if (status == 404)
        return Error::notFound(words);
    return {status == 429 ? Error::Kind::RateLimited : Error::Kind::Server, words};
}

std::optional<Error> errorIn(const QJsonValue &value)
{
    const QString error = value["error"_L1].toString();
    const QString message = value["message"_L1].toString();
    if (error.isEmpty() && message.isEmpty())
        return std::nullopt;
    return errorOf(value["status"_L1].toInteger(), message.isEmpty() ? error : message);
}

Result<QJsonValue> parseAnswer(const QByteArray &json)
{
    auto value = parseValue(json);
    if (!value)
        return value;
    if (const auto error = errorIn(*value))
        return fail(*error);
    if (value->isNull())
        return fail(Error::notFound());
    return value;
}

ItemId idOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    return number > 0 && number <= ItemId::maxNumber() ? ItemId::in(SourceId::HackerNews, number) : ItemId();
}

template <typename Values>
ItemIds idsOf(const Values &values)
{
    ItemIds ids;
    for (const auto &value : values) {
        if (const ItemId id = idOf(value); !id.isNull())
            ids.append(id);
    }
    return withoutDuplicates(ids);
}

/// Of a path in the tree of Firebase.
QString firstPart(const QString &path)
{
    return path.section(u'/', 0, 0, QString::SectionSkipEmpty);
}

/// `value` is what is at `part` now, or some of it: a list, one of its places, or an object of places.
void addChanges(sources::Changes &changes, const QString &part, const QJsonValue &value)
{
    QJsonArray values = value.toArray();
    const QJsonObject places = value.toObject();
    for (const auto &each : places)
        values.append(each);
    if (!value.isArray() && !value.isObject())
        values.append(value);
    if (part == "items"_L1)
        changes.items = withoutDuplicates(changes.items + idsOf(values));
    if (part != "profiles"_L1)
        return;
    for (const auto &name : std::as_const(values)) {
        if (name.isString())
            changes.users.append(name.toString());
    }
}

} // namespace

Result<ItemIds> parseIdList(const QByteArray &json)
{
    const auto value = parseAnswer(json);
    if (!value)
        return fail(value.error());
    if (value->isArray())
        return idsOf(value->toArray());
    if (!value->isObject())
        return fail(Error::malformed(u"no list of ids"_s));
    std::map<qint64, QJsonValue> byIndex;
    const QJsonObject object = value->toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isIndex = false;
        const qint64 index = entry.key().toLongLong(&isIndex);
        if (isIndex)
            byIndex[index] = entry.value();
    }
    if (byIndex.empty() && !object.isEmpty())
        return fail(Error::malformed(u"no list of ids"_s));
    QJsonArray values;
    for (const auto &[index, id] : byIndex)
        values.append(id);
    return idsOf(values);
}

Result<ItemId> parseMaxItem(const QByteArray &json)
{
    const auto value = parseAnswer(json);
    if (!value)
        return fail(value.error());
    const ItemId id = idOf(*value);
    if (id.isNull())
        return fail(Error::malformed(u"no id"_s));
    return id;
}

Result<Push> parsePush(const QByteArray &json)
{
    const auto value = parseAnswer(json);
    if (!value)
        return fail(value.error());
    const QJsonValue path = (*value)["path"_L1];
    if (!path.isString())
        return fail(Error::malformed(u"no path"_s));
    const QString part = firstPart(path.toString());
    const QJsonValue data = (*value)["data"_L1];
    Push push {.isWhole = part.isEmpty(), .changes = {}};
    if (!push.isWhole) {
        addChanges(push.changes, part, data);
        return push;
    }
    const QJsonObject parts = data.toObject();
    for (auto each = parts.begin(); each != parts.end(); ++each)
        addChanges(push.changes, firstPart(each.key()), each.value());
    return push;
}

Result<User> parseUser(const QByteArray &json)
{
    const auto value = parseAnswer(json);
    if (!value)
        return fail(value.error());
    User user;
    user.id = (*value)["id"_L1].toString((*value)["username"_L1].toString());
    if (user.id.isEmpty())
        return fail(Error::malformed(u"no user"_s));
    user.created = qMax<qint64>((*value)["created"_L1].toInteger((*value)["created_at_i"_L1].toInteger()), 0);
    const qint64 karma = (*value)["karma"_L1].toInteger(std::numeric_limits<qint64>::max());
    if (karma >= std::numeric_limits<int>::min() && karma <= std::numeric_limits<int>::max())
        user.karma = static_cast<int>(karma);
    user.about = text::fromHtml((*value)["about"_L1].toString());
    user.submitted = idsOf((*value)["submitted"_L1].toArray());
    return user;
}

std::optional<Error> errorIn(const QByteArray &json)
{
    const auto value = parseValue(json);
    return value ? errorIn(*value) : std::nullopt;
}

} // namespace backthread::hackernews
