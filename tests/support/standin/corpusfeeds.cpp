// SPDX-License-Identifier: GPL-3.0-or-later
// Corpus::deriveFeeds: the six lists made from the stories of a corpus.
#include "standin/corpus.h"

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    qint64 id = 0;
    qint64 time = 0;
    int score = 0;
};

QList<qint64> firstIds(const QList<Entry> &entries, Feed feed)
{
    QList<qint64> ids;
    for (const Entry &entry : entries.mid(0, feedLimit(feed)))
        ids.append(entry.id);
    return ids;
}

void sortByScore(QList<Entry> &entries)
{
    std::stable_sort(
        entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.score > b.score; });
}

void sortByTime(QList<Entry> &entries)
{
    std::stable_sort(
        entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.time > b.time; });
}

QList<Entry> startingWith(const QList<Entry> &entries, const Corpus &corpus, QLatin1String prefix)
{
    QList<Entry> found;
    for (const Entry &entry : entries) {
        const QString title = corpus.item(entry.id).value("title"_L1).toString();
        if (title.startsWith(prefix, Qt::CaseInsensitive))
            found.append(entry);
    }
    return found;
}

} // namespace

void Corpus::deriveFeeds()
{
    QList<Entry> stories;
    QList<Entry> jobs;
    for (const qint64 id : ids()) {
        const QJsonObject item = m_items.value(id);
        const QString type = item.value("type"_L1).toString();
        const bool live = !item.value("dead"_L1).toBool() && !item.value("deleted"_L1).toBool();
        const Entry entry {id, item.value("time"_L1).toInteger(), item.value("score"_L1).toInt()};
        if (live && (type == "story"_L1 || type == "poll"_L1))
            stories.append(entry);
        else if (live && type == "job"_L1)
            jobs.append(entry);
    }
    sortByTime(stories);
    sortByTime(jobs);
    setFeed(Feed::New, firstIds(stories, Feed::New));
    setFeed(Feed::Job, firstIds(jobs, Feed::Job));
    sortByScore(stories);
    setFeed(Feed::Best, firstIds(stories, Feed::Best));
    setFeed(Feed::Ask, firstIds(startingWith(stories, *this, "Ask HN"_L1), Feed::Ask));
    setFeed(Feed::Show, firstIds(startingWith(stories, *this, "Show HN"_L1), Feed::Show));
    QList<Entry> top = stories + jobs;
    sortByScore(top);
    setFeed(Feed::Top, firstIds(top, Feed::Top));
}

} // namespace backthread::standin
