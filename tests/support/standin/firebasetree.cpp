// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/firebasetree.h"

#include "standin/corpus.h"

#include <QJsonArray>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

// As many as the live service was seen to list.
constexpr int kFewestItems = 30;
constexpr int kChangedItems = 61;
constexpr int kChangedProfiles = 23;

QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonArray toJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QJsonValue child(const QJsonValue &value, const QString &key)
{
    if (value.isObject() && value.toObject().contains(key))
        return value.toObject().value(key);
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    const QJsonArray array = value.toArray();
    if (isIndex && index >= 0 && index < array.size())
        return array.at(index);
    return QJsonValue::Null;
}

} // namespace

FirebaseTree::FirebaseTree(const Corpus &corpus)
    : m_corpus(corpus)
{
}

std::optional<QJsonValue> FirebaseTree::value(const QStringList &path) const
{
    auto value = root(path);
    if (!value)
        return std::nullopt;
    const bool keyed = path[0] == "item"_L1 || path[0] == "user"_L1;
    for (qsizetype i = keyed ? 2 : 1; i < path.size(); ++i)
        value = child(*value, path[i]);
    return value;
}

std::optional<QJsonValue> FirebaseTree::root(const QStringList &path) const
{
    if (path.isEmpty())
        return std::nullopt;
    if (path.size() > 1 && path[0] == "item"_L1)
        return orNull(m_corpus.item(path[1].toLongLong()));
    if (path.size() > 1 && path[0] == "user"_L1)
        return orNull(m_corpus.user(path[1]));
    if (path[0] == "maxitem"_L1)
        return QJsonValue(m_corpus.maxItem());
    if (path[0] == "updates"_L1)
        return updates();
    for (const Feed feed : kAllFeeds) {
        if (path[0] == feedKey(feed))
            return QJsonValue(toJson(m_corpus.feed(feed)));
    }
    return std::nullopt;
}

void FirebaseTree::noteChanged(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_changedItems.removeAll(id);
        m_changedItems.prepend(id);
        const QString by = m_corpus.item(id).value("by"_L1).toString();
        if (by.isEmpty())
            continue;
        m_changedProfiles.removeAll(by);
        m_changedProfiles.prepend(by);
    }
    m_changedItems = m_changedItems.mid(0, kChangedItems);
    m_changedProfiles = m_changedProfiles.mid(0, kChangedProfiles);
}

QJsonValue FirebaseTree::updates() const
{
    // Where too little has happened yet, the newest stories stand for it.
    QList<qint64> items = m_changedItems;
    const auto newest = m_corpus.feed(Feed::New);
    for (qsizetype i = 0; i < newest.size() && items.size() < kFewestItems; ++i) {
        if (!items.contains(newest[i]))
            items.append(newest[i]);
    }
    return QJsonObject {
        {u"items"_s, toJson(items)}, {u"profiles"_s, QJsonArray::fromStringList(m_changedProfiles)}};
}

} // namespace backthread::standin
