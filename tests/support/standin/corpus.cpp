// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/corpus.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray toJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QJsonObject inventedUser(const QString &name, const QList<qint64> &newestFirst, qint64 firstSeen)
{
    const auto hash = qint64(qHash(name, 7));
    return {{u"id"_s, name}, {u"created"_s, firstSeen - 86400 * (30 + (hash & 0xfff))},
        {u"karma"_s, 3 * newestFirst.size() + (hash & 0x3ff)}, {u"submitted"_s, toJson(newestFirst)}};
}

} // namespace

Corpus::Corpus(QObject *parent)
    : QObject(parent)
    , m_clock([] { return QDateTime::currentSecsSinceEpoch(); })
{
}

QJsonObject Corpus::item(qint64 id) const
{
    return m_hidden.contains(id) ? QJsonObject() : m_items.value(id);
}

bool Corpus::contains(qint64 id) const
{
    return m_items.contains(id) && !m_hidden.contains(id);
}

QList<qint64> Corpus::ids() const
{
    QList<qint64> ids = m_items.keys();
    ids.removeIf([this](qint64 id) { return m_hidden.contains(id); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> Corpus::kids(qint64 id) const
{
    const QJsonArray array = m_items.value(id).value("kids"_L1).toArray();
    QList<qint64> kids;
    kids.reserve(array.size());
    for (const auto &kid : array)
        kids.append(kid.toInteger());
    return kids;
}

qint64 Corpus::storyOf(qint64 id) const
{
    QSet<qint64> seen;
    while (!seen.contains(id)) {
        seen.insert(id);
        const QJsonObject item = m_items.value(id);
        const qint64 above = item.value("parent"_L1).toInteger(item.value("poll"_L1).toInteger());
        if (!m_items.contains(above))
            return id;
        id = above;
    }
    return id;
}

QJsonObject Corpus::user(const QString &name) const
{
    const QJsonObject known = m_users.value(name);
    QList<qint64> submitted = m_itemsByAuthor.value(name);
    if (submitted.isEmpty())
        return known.contains("created"_L1) ? known : QJsonObject();
    std::sort(submitted.begin(), submitted.end(), std::greater<>());
    const qint64 firstSeen = m_items.value(submitted.last()).value("time"_L1).toInteger();
    QJsonObject user = inventedUser(name, submitted, firstSeen);
    for (auto it = known.begin(); it != known.end(); ++it)
        user.insert(it.key(), it.value());
    return user;
}

void Corpus::insert(const QJsonObject &item)
{
    const qint64 id = item.value("id"_L1).toInteger();
    const QString by = item.value("by"_L1).toString();
    if (!m_items.contains(id) && !by.isEmpty())
        m_itemsByAuthor[by].append(id);
    m_items.insert(id, item);
    m_maxItem = std::max(m_maxItem, id);
}

void Corpus::insertUser(const QJsonObject &user)
{
    m_users.insert(user.value("id"_L1).toString(), user);
}

void Corpus::setFeed(Feed feed, const QList<qint64> &ids)
{
    if (m_feeds.value(int(feed)) == ids)
        return;
    m_feeds.insert(int(feed), ids);
    Q_EMIT feedChanged(feed);
}

void Corpus::setMaxItem(qint64 id)
{
    m_maxItem = id;
    Q_EMIT maxItemChanged(id);
}

qint64 Corpus::takeNextId()
{
    ++m_maxItem;
    return m_maxItem;
}

qint64 Corpus::addComment(qint64 parent, const QString &by, const QString &html)
{
    const qint64 id = takeNextId();
    insert({{u"by"_s, by}, {u"id"_s, id}, {u"parent"_s, parent}, {u"text"_s, html}, {u"time"_s, m_clock()},
        {u"type"_s, u"comment"_s}});
    QJsonObject above = m_items.value(parent);
    QJsonArray kids = above.value("kids"_L1).toArray();
    kids.append(id);
    above.insert("kids"_L1, kids);
    m_items.insert(parent, above);
    changeDescendants(id, 1);
    Q_EMIT maxItemChanged(id);
    Q_EMIT itemsChanged({id, parent, storyOf(id)});
    return id;
}

qint64 Corpus::addStory(const QString &by, const QString &title, const QString &url)
{
    const qint64 id = takeNextId();
    insert({{u"by"_s, by}, {u"descendants"_s, 0}, {u"id"_s, id}, {u"score"_s, 1}, {u"time"_s, m_clock()},
        {u"title"_s, title}, {u"type"_s, u"story"_s}, {u"url"_s, url}});
    Q_EMIT maxItemChanged(id);
    Q_EMIT itemsChanged({id});
    setFeed(Feed::New, QList<qint64> {id} + feed(Feed::New).mid(0, feedLimit(Feed::New) - 1));
    return id;
}

void Corpus::replace(const QJsonObject &item)
{
    insert(item);
    Q_EMIT itemsChanged({item.value("id"_L1).toInteger()});
}

void Corpus::edit(qint64 id, const QString &html)
{
    QJsonObject item = m_items.value(id);
    item.insert("text"_L1, html);
    replace(item);
}

void Corpus::setScore(qint64 id, int score)
{
    QJsonObject item = m_items.value(id);
    item.insert("score"_L1, score);
    replace(item);
}

void Corpus::setKids(qint64 id, const QList<qint64> &kids)
{
    QJsonObject item = m_items.value(id);
    if (kids.isEmpty())
        item.remove("kids"_L1);
    else
        item.insert("kids"_L1, toJson(kids));
    replace(item);
}

void Corpus::reverseKids(qint64 id)
{
    QList<qint64> reversed = kids(id);
    std::reverse(reversed.begin(), reversed.end());
    setKids(id, reversed);
}

void Corpus::kill(qint64 id, const QString &marker)
{
    QJsonObject item = m_items.value(id);
    item.insert("dead"_L1, true);
    if (item.value("type"_L1).toString() == "comment"_L1) {
        item.insert("text"_L1, marker);
        changeDescendants(id, -1);
    } else {
        for (const auto key : {"title"_L1, "url"_L1, "text"_L1, "descendants"_L1})
            item.remove(key);
    }
    replace(item);
}

void Corpus::erase(qint64 id)
{
    const QJsonObject whole = m_items.value(id);
    QJsonObject item {{u"deleted"_s, true}};
    for (const auto key : {"id"_L1, "kids"_L1, "parent"_L1, "time"_L1, "type"_L1}) {
        if (whole.contains(key))
            item.insert(key, whole.value(key));
    }
    changeDescendants(id, -1);
    replace(item);
}

void Corpus::setHidden(qint64 id, bool hidden)
{
    if (hidden)
        m_hidden.insert(id);
    else
        m_hidden.remove(id);
    Q_EMIT itemsChanged({id});
}

void Corpus::changeDescendants(qint64 id, int by)
{
    const qint64 story = storyOf(id);
    QJsonObject root = m_items.value(story);
    if (story == id || root.value("type"_L1).toString() == "comment"_L1)
        return;
    root.insert("descendants"_L1, root.value("descendants"_L1).toInt() + by);
    m_items.insert(story, root);
}

} // namespace backthread::standin
