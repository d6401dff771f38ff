// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/algoliahit.h"

#include "standin/htmltext.h"

#include <QDateTime>
#include <QJsonArray>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

// The index is rewritten some minutes after a change.
constexpr qint64 kIndexDelay = 180;

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject highlight(const QString &text, const QStringList &words)
{
    const QString lower = text.toLower();
    QString marked = text;
    QJsonArray matched;
    for (const QString &word : words) {
        const qsizetype at = wordPosition(lower, word);
        if (at < 0 || lower.size() != text.size())
            continue;
        matched.append(word);
        const QString found = text.mid(at, word.size());
        marked.replace(found, "<em>"_L1 + found + "</em>"_L1);
    }
    QJsonObject result {{u"matchedWords"_s, matched}, {u"value"_s, marked}};
    if (matched.isEmpty()) {
        result.insert("matchLevel"_L1, "none"_L1);
    } else {
        result.insert("fullyHighlighted"_L1, false);
        result.insert("matchLevel"_L1, matched.size() == words.size() ? "full"_L1 : "partial"_L1);
    }
    return result;
}

void addStoryFields(QJsonObject &hit, const QJsonObject &item)
{
    hit.insert("title"_L1, decodeEntities(item.value("title"_L1).toString()));
    hit.insert("points"_L1, item.value("score"_L1));
    hit.insert("num_comments"_L1, item.value("descendants"_L1).toInt());
    if (!item.value("url"_L1).toString().isEmpty())
        hit.insert("url"_L1, item.value("url"_L1));
    if (!item.value("text"_L1).toString().isEmpty())
        hit.insert("story_text"_L1, item.value("text"_L1));
}

void addCommentFields(QJsonObject &hit, const QJsonObject &item, const QJsonObject &story)
{
    hit.insert("comment_text"_L1, item.value("text"_L1));
    hit.insert("parent_id"_L1, item.value("parent"_L1));
    hit.insert("points"_L1, QJsonValue::Null);
    hit.insert("story_title"_L1, decodeEntities(story.value("title"_L1).toString()));
    if (!story.value("url"_L1).toString().isEmpty())
        hit.insert("story_url"_L1, story.value("url"_L1));
}

QJsonObject highlights(const QJsonObject &hit, const QStringList &words)
{
    QJsonObject result;
    for (const auto key : {"author"_L1, "title"_L1, "url"_L1, "story_text"_L1, "comment_text"_L1,
             "story_title"_L1, "story_url"_L1}) {
        if (hit.contains(key))
            result.insert(key, highlight(hit.value(key).toString(), words));
    }
    return result;
}

} // namespace

QJsonObject algoliaHit(const SearchItem &entry, const QJsonObject &story, const QStringList &words)
{
    const QJsonObject &item = entry.item;
    const qint64 time = item.value("time"_L1).toInteger();
    QJsonObject hit {{u"_tags"_s, QJsonArray::fromStringList(tagsOf(entry))},
        {u"author"_s, item.value("by"_L1)}, {u"created_at"_s, isoTime(time)}, {u"created_at_i"_s, time},
        {u"objectID"_s, QString::number(item.value("id"_L1).toInteger())}, {u"story_id"_s, entry.story()},
        {u"updated_at"_s, isoTime(time + kIndexDelay)}};
    if (item.contains("kids"_L1))
        hit.insert("children"_L1, item.value("kids"_L1));
    if (item.value("type"_L1).toString() == "comment"_L1)
        addCommentFields(hit, item, story);
    else
        addStoryFields(hit, item);
    hit.insert("_highlightResult"_L1, highlights(hit, words));
    return hit;
}

} // namespace backthread::standin
