// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/feed.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>

namespace backthread::standin {

// Everything the stand-in services serve: items, users, the six lists, maxitem.
// Items are Firebase-shaped JSON objects, kept and answered as they are, hostile ones
// included: nothing here assumes that parents exist or that trees have no cycles.
// One thread, the server's. Times are Unix seconds. Every mutation tells its listeners.
class Corpus final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Corpus)
public:
    explicit Corpus(QObject *parent = nullptr);

    // An unknown or hidden item is an empty object.
    [[nodiscard]] QJsonObject item(qint64 id) const;
    [[nodiscard]] bool contains(qint64 id) const;
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] QList<qint64> ids() const; // ascending, hidden ones left out
    [[nodiscard]] QList<qint64> kids(qint64 id) const;
    // The root above an item, the item itself where there is none.
    [[nodiscard]] qint64 storyOf(qint64 id) const;
    [[nodiscard]] qint64 maxItem() const { return m_maxItem; }
    [[nodiscard]] QList<qint64> feed(Feed feed) const { return m_feeds.value(int(feed)); }
    // A user inserted, what is missing made up from the items of that author; empty where
    // neither is known.
    [[nodiscard]] QJsonObject user(const QString &name) const;

    // Filling: tells nobody. The same id again replaces the item.
    void insert(const QJsonObject &item);
    void insertUser(const QJsonObject &user);
    // All six lists from the stories here: by score, by time, by title and type.
    void deriveFeeds();

    void setFeed(Feed feed, const QList<qint64> &ids);
    void setMaxItem(qint64 id);
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    qint64 addComment(qint64 parent, const QString &by, const QString &html);
    qint64 addStory(const QString &by, const QString &title, const QString &url);
    void edit(qint64 id, const QString &html);
    void setScore(qint64 id, int score);
    void setKids(qint64 id, const QList<qint64> &kids);
    void reverseKids(qint64 id);
    // A dead item as anonymous readers get it: marker text, or a story without its title.
    void kill(qint64 id, const QString &marker = QStringLiteral("[dead]"));
    // A deleted item keeps its place and its kids.
    void erase(qint64 id);
    // Hidden: counted in maxitem, but served as null, until revealed.
    void setHidden(qint64 id, bool hidden);
    // Any change of an item that the above has no name for.
    void replace(const QJsonObject &item);

Q_SIGNALS:
    void itemsChanged(const QList<qint64> &ids);
    void feedChanged(backthread::standin::Feed feed);
    void maxItemChanged(qint64 id);

private:
    void changeDescendants(qint64 id, int by);
    [[nodiscard]] qint64 takeNextId();

    QHash<qint64, QJsonObject> m_items;
    QHash<QString, QJsonObject> m_users;
    QHash<QString, QList<qint64>> m_itemsByAuthor;
    QHash<int, QList<qint64>> m_feeds;
    QSet<qint64> m_hidden;
    qint64 m_maxItem = 0;
    std::function<qint64()> m_clock;
};

} // namespace backthread::standin
