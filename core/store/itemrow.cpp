// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/itemrow.h"

#include "core/discussion/site.h"
#include "core/store/notnull.h"
#include "core/text/trait.h"

#include <QSqlQuery>
#include <QVariant>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::ItemType;

namespace {

QVariant packedIds(const std::optional<ItemIds> &ids)
{
    if (!ids)
        return QVariant(QMetaType::fromType<QString>());
    QString packed = u""_s;
    for (const ItemId id : *ids) {
        if (!packed.isEmpty())
            packed += u' ';
        packed += QString::number(id.rowid());
    }
    return packed;
}

std::optional<ItemIds> idsFrom(const QVariant &packed)
{
    if (packed.isNull())
        return std::nullopt;
    ItemIds ids;
    const QString text = packed.toString();
    for (const QStringView number : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        ids.append(ItemId(number.toLongLong()));
    return ids;
}

/// SQL null for what an answer did not say.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template <typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(int(*value)) : QVariant(QMetaType::fromType<int>());
}

std::optional<int> intFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace

std::optional<text::RichText> textFrom(const QVariant &text, const QVariant &marks)
{
    if (text.isNull())
        return std::nullopt;
    return text::RichText::unpack(QString::fromUtf8(text.toByteArray()), marks.toByteArray());
}

Item commentFrom(const QSqlQuery &row)
{
    Item item;
    item.id = ItemId(row.value(0).toLongLong());
    item.type = static_cast<ItemType>(row.value(1).toInt());
    if (const QVariant state = row.value(2); !state.isNull())
        item.state = static_cast<ItemState>(state.toInt());
    item.parent = ItemId(row.value(3).toLongLong());
    item.time = row.value(4).toLongLong();
    item.by = row.value(5).toString();
    // Texts come as their UTF-8 bytes: Qt turns those into UTF-16 several times as fast as SQLite does.
    item.text = textFrom(row.value(6), row.value(7));
    item.kids = idsFrom(row.value(8));
    item.firstSeen = row.value(9).toLongLong();
    return item;
}

Item itemFrom(const QSqlQuery &row)
{
    Item item = commentFrom(row);
    item.title = row.value(10).toString();
    item.url = row.value(11).toString();
    item.points = intFrom(row.value(12));
    item.descendants = intFrom(row.value(13));
    item.parts = idsFrom(row.value(14));
    return item;
}

void bindItem(QSqlQuery &query, const Item &item, ItemId story, qint64 now)
{
    const bool isComment = item.type == ItemType::Unknown && !item.parent.isNull();
    const QByteArray marks = item.text ? item.text->packedMarks() : QByteArray();
    const QVariant null(QMetaType::fromType<QString>());
    query.bindValue(u":id"_s, item.id.rowid());
    query.bindValue(u":type"_s, int(isComment ? ItemType::Comment : item.type));
    query.bindValue(u":state"_s, orNull(item.state));
    query.bindValue(u":story"_s, story.rowid());
    query.bindValue(u":parent"_s,
        item.parent.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(item.parent.rowid()));
    query.bindValue(u":time"_s, item.time);
    query.bindValue(u":by"_s, orNull(item.by));
    query.bindValue(u":title"_s, orNull(item.title));
    query.bindValue(u":url"_s, orNull(item.url));
    query.bindValue(u":site"_s, orNull(discussion::siteOf(item.url)));
    query.bindValue(u":text"_s, item.text ? QVariant(notNull(item.text->text)) : null);
    query.bindValue(
        u":marks"_s, marks.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(marks));
    query.bindValue(u":traits"_s, item.text ? int(text::traitsOf(*item.text)) : 0);
    query.bindValue(u":points"_s, orNull(item.points));
    query.bindValue(u":descendants"_s, orNull(item.descendants));
    query.bindValue(u":kids"_s, packedIds(item.kids));
    query.bindValue(u":parts"_s, packedIds(item.parts));
    query.bindValue(u":first_seen"_s, now);
    query.bindValue(u":fetched"_s, now);
}

} // namespace backthread::store
