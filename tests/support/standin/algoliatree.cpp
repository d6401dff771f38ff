// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/algoliatree.h"

#include "standin/corpus.h"
#include "standin/htmltext.h"
#include "standin/json.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOrNull(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() ? jsonString(value.toString()) : "null";
}

QByteArray numberOrNull(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toInteger()) : "null";
}

QByteArray isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'.000Z'"_s)
        .toLatin1();
}

QString withClosedParagraphs(const QString &html)
{
    QString closed = html;
    closed.replace("<p>"_L1, "</p><p>"_L1);
    return "<p>"_L1 + closed + "</p>"_L1;
}

// Writes one tree. A node is opened up to "children":[ and closed with what follows in the
// alphabet once its children are written.
class TreeWriter final {
public:
    TreeWriter(const Corpus &corpus, qint64 story, const AlgoliaTreeOptions &options)
        : m_corpus(corpus)
        , m_story(story)
        , m_options(options)
    {
    }

    QByteArray write(qint64 root)
    {
        open(root);
        while (!m_open.empty()) {
            Level &level = m_open.back();
            if (level.next == level.children.size()) {
                close(level.item);
                m_open.pop_back();
                continue;
            }
            if (level.next > 0)
                m_out += ',';
            open(level.children[level.next++]);
        }
        return std::exchange(m_out, {});
    }

private:
    struct Level {
        QJsonObject item;
        QList<qint64> children;
        qsizetype next = 0;
    };

    void open(qint64 id)
    {
        m_seen.insert(id);
        const QJsonObject item = m_corpus.item(id);
        if (isStub(item))
            m_out += "{\"id\":" + QByteArray::number(id) + ",\"children\":[";
        else
            m_out += "{\"author\":" + (isGone(item) ? "null" : textOrNull(item.value("by"_L1)))
                + ",\"children\":[";
        m_open.push_back({item, childrenOf(id), 0});
    }

    void close(const QJsonObject &item)
    {
        if (isStub(item)) {
            m_out += "]}";
            return;
        }
        const qint64 time = item.value("time"_L1).toInteger();
        const bool isComment = item.value("type"_L1).toString() == "comment"_L1;
        m_out += "],\"created_at\":\"" + isoTime(time) + "\",\"created_at_i\":" + QByteArray::number(time)
            + ",\"id\":" + QByteArray::number(item.value("id"_L1).toInteger())
            + ",\"options\":" + pollOptions(item) + ",\"parent_id\":" + numberOrNull(item.value("parent"_L1))
            + ",\"points\":" + (isComment ? "null" : numberOrNull(item.value("score"_L1)))
            + ",\"story_id\":" + QByteArray::number(m_story) + ",\"text\":" + textOf(item)
            + ",\"title\":" + textOrNull(decodeEntities(item.value("title"_L1).toString())) + ",\"type\":"
            + textOrNull(item.value("type"_L1)) + ",\"url\":" + textOrNull(item.value("url"_L1)) + '}';
    }

    QList<qint64> childrenOf(qint64 id)
    {
        std::vector<std::pair<qint64, qint64>> byTime;
        const auto kids = m_corpus.kids(id);
        for (const qint64 kid : kids) {
            if (m_seen.contains(kid) || !isIndexed(m_corpus, kid, m_options))
                continue;
            m_seen.insert(kid);
            byTime.emplace_back(m_corpus.item(kid).value("time"_L1).toInteger(), kid);
        }
        std::sort(byTime.begin(), byTime.end());
        QList<qint64> children;
        for (const auto &[time, kid] : byTime)
            children.append(kid);
        return children;
    }

    QByteArray pollOptions(const QJsonObject &item) const
    {
        QByteArray options;
        const QJsonArray parts = item.value("parts"_L1).toArray();
        for (const auto &part : parts) {
            const QJsonObject option = m_corpus.item(part.toInteger());
            options += (options.isEmpty() ? "{" : ",{") + QByteArray("\"points\":")
                + numberOrNull(option.value("score"_L1)) + ",\"text\":" + textOrNull(option.value("text"_L1))
                + '}';
        }
        return '[' + options + ']';
    }

    QByteArray textOf(const QJsonObject &item) const
    {
        const QString text = item.value("text"_L1).toString();
        if (isGone(item) || text.isEmpty())
            return "null";
        return jsonString(m_options.closesParagraphs ? withClosedParagraphs(text) : text);
    }

    bool isGone(const QJsonObject &item) const
    {
        const bool isDead = item.value("dead"_L1).toBool();
        return item.value("deleted"_L1).toBool() || (isDead && m_options.gone != GoneNodes::KeepDead);
    }

    bool isStub(const QJsonObject &item) const { return m_options.gone == GoneNodes::Stubs && isGone(item); }

    const Corpus &m_corpus;
    qint64 m_story;
    const AlgoliaTreeOptions &m_options;
    QSet<qint64> m_seen;
    std::vector<Level> m_open;
    QByteArray m_out;
};

} // namespace

bool isIndexed(const Corpus &corpus, qint64 id, const AlgoliaTreeOptions &options)
{
    return corpus.contains(id) && !options.omit.contains(id)
        && corpus.item(id).value("time"_L1).toInteger() <= options.frozenAt;
}

QByteArray algoliaTree(const Corpus &corpus, qint64 id, const AlgoliaTreeOptions &options)
{
    if (!isIndexed(corpus, id, options))
        return {};
    return TreeWriter(corpus, corpus.storyOf(id), options).write(id);
}

} // namespace backthread::standin
