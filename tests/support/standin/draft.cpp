// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/draft.h"

#include "standin/commentwriter.h"
#include "standin/htmltext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

// Longer than this, and one topic does not carry a discussion.
constexpr int kCommentsOnTopic = 200;
constexpr double kMostTangents = 0.25;
constexpr double kLast = -99; // rank of what is dead or deleted
constexpr qint64 kDelay = 240; // seconds in which a comment may be held back

QString paragraphsHtml(const QString &text)
{
    QStringList paragraphs = text.split("<p>"_L1);
    for (QString &paragraph : paragraphs)
        paragraph = encodeEntities(paragraph);
    return paragraphs.join("<p>"_L1);
}

// Titles keep their slashes, other than texts.
QString titleHtml(const QString &title)
{
    return encodeEntities(title).replace("&#x2F;"_L1, "/"_L1);
}

// Makes one draft; keeps what the texts of the replies depend on.
class Drafter final {
public:
    Drafter(const DraftOptions &options, const Authors &authors)
        : m_options(options)
        , m_authors(authors)
        , m_random(options.seed)
        , m_writer(*options.topic, options.story, options.seed + 1)
    {
        const double surplus = double(options.comments) / kCommentsOnTopic - 1;
        m_writer.setTangents(std::clamp(0.03 * surplus, 0.0, kMostTangents));
    }

    Draft make()
    {
        addStory();
        addPollOptions();
        const auto shape =
            makeShape({m_options.comments, m_options.from, m_options.until, m_options.deepest}, m_random);
        m_said.reserve(shape.size());
        for (const ShapeNode &node : shape)
            addComment(shape, node);
        return std::move(m_draft);
    }

private:
    void addStory()
    {
        const StorySeed &story = m_options.story;
        m_owner = m_authors.any(m_random);
        QJsonObject fields {{u"by"_s, m_owner}, {u"score"_s, m_options.score}, {u"time"_s, m_options.from},
            {u"title"_s, titleHtml(story.title)}, {u"type"_s, u"story"_s}};
        if (story.kind == StoryKind::Job)
            fields.insert("type"_L1, "job"_L1);
        else
            fields.insert("descendants"_L1, m_options.comments);
        if (story.kind == StoryKind::Poll)
            fields.insert("type"_L1, "poll"_L1);
        if (!story.address.isEmpty())
            fields.insert("url"_L1, "https://"_L1 + story.address);
        else if (story.kind == StoryKind::Job)
            fields.insert("url"_L1, QString());
        if (!story.text.isEmpty())
            fields.insert("text"_L1, paragraphsHtml(story.text));
        m_draft.items.push_back({-1, 0, fields});
    }

    void addPollOptions()
    {
        for (const QString &option : m_options.story.pollOptions) {
            m_draft.items.push_back({0, 0,
                {{u"by"_s, m_owner}, {u"score"_s, 1 + m_random.bounded(m_options.score + 1)},
                    {u"text"_s, encodeEntities(option)}, {u"time"_s, m_options.from},
                    {u"type"_s, u"pollopt"_s}}});
            ++m_draft.pollOptions;
        }
    }

    void addComment(const std::vector<ShapeNode> &shape, const ShapeNode &node)
    {
        const ReplyContext context = contextOf(shape, node);
        const QString by = authorOf(shape, node, context);
        m_by.append(by);
        m_said.push_back(
            node.parent < 0 ? m_writer.opening() : m_writer.reply(m_said[std::size_t(node.parent)], context));
        Draft::Item item;
        item.parent = node.parent < 0 ? 0 : node.parent + 1 + m_draft.pollOptions;
        item.rank = node.rank + m_writer.relevance(m_said.back());
        item.fields = {{u"by"_s, by}, {u"text"_s, m_said.back().html}, {u"time"_s, node.time},
            {u"type"_s, u"comment"_s}};
        spoil(item, node);
        m_draft.items.push_back(std::move(item));
    }

    ReplyContext contextOf(const std::vector<ShapeNode> &shape, const ShapeNode &node)
    {
        ReplyContext context;
        context.replies = node.children;
        const bool isTop = node.parent < 0;
        const int above = isTop ? -1 : shape[std::size_t(node.parent)].parent;
        context.isByGrandparent =
            above >= 0 && m_random.generateDouble() < 0.55 && !m_settled.contains(node.parent);
        if (context.isByGrandparent)
            m_settled.insert(node.parent);
        const bool isPersonal = m_options.story.kind == StoryKind::Show;
        const double share = isTop ? 0.0 : isPersonal ? 0.22 : 0.03;
        context.isByOwner = !context.isByGrandparent && m_random.generateDouble() < share;
        return context;
    }

    QString authorOf(const std::vector<ShapeNode> &shape, const ShapeNode &node, const ReplyContext &context)
    {
        const QString answered = node.parent < 0 ? QString() : m_by[node.parent];
        if (context.isByGrandparent) {
            const QString above = m_by[shape[std::size_t(node.parent)].parent];
            if (above != answered)
                return above;
        }
        if (context.isByOwner && answered != m_owner)
            return m_owner;
        QString by = m_authors.any(m_random);
        while (by == answered)
            by = m_authors.any(m_random);
        return by;
    }

    // About one in thirty is dead, flagged, deleted or still held back.
    void spoil(Draft::Item &item, const ShapeNode &node)
    {
        const double drawn = m_random.generateDouble();
        const bool isFresh = m_options.until - node.time < kDelay;
        if (drawn < 0.006 && node.children < 3) {
            item.fields.insert("dead"_L1, true);
            item.fields.insert("text"_L1, drawn < 0.002 ? "[flagged]"_L1 : "[dead]"_L1);
            item.rank = kLast;
        } else if (drawn < 0.02 && node.children < 3) {
            item.fields = {{u"deleted"_s, true}, {u"time"_s, node.time}, {u"type"_s, u"comment"_s}};
            item.rank = kLast;
        } else if (isFresh && drawn < 0.1 && node.children == 0) {
            item.fields.insert("text"_L1, "[delayed]"_L1);
        }
    }

    const DraftOptions &m_options;
    const Authors &m_authors;
    QRandomGenerator m_random;
    CommentWriter m_writer;
    QString m_owner;
    QStringList m_by; // of each comment, deleted ones too
    QSet<int> m_settled; // comments that were answered by the author above them
    std::vector<Utterance> m_said; // by each comment
    Draft m_draft;
};

QJsonArray idsByRank(const Draft &draft, std::vector<int> kids, const std::vector<qint64> &ids)
{
    std::stable_sort(kids.begin(), kids.end(), [&draft](int a, int b) {
        return draft.items[std::size_t(a)].rank > draft.items[std::size_t(b)].rank;
    });
    QJsonArray array;
    for (const int kid : kids)
        array.append(ids[std::size_t(kid)]);
    return array;
}

int countLive(const Draft &draft)
{
    const auto first = draft.items.begin() + 1 + draft.pollOptions;
    return int(std::count_if(first, draft.items.end(), [](const Draft::Item &item) {
        return !item.fields.contains("deleted"_L1) && !item.fields.contains("dead"_L1);
    }));
}

} // namespace

Draft makeDraft(const DraftOptions &options, const Authors &authors)
{
    return Drafter(options, authors).make();
}

QList<QJsonObject> itemsOf(const Draft &draft, const std::vector<qint64> &ids)
{
    const std::size_t firstComment = 1 + std::size_t(draft.pollOptions);
    std::vector<std::vector<int>> kids(draft.items.size());
    for (std::size_t i = firstComment; i < draft.items.size(); ++i)
        kids[std::size_t(draft.items[i].parent)].push_back(int(i));
    QList<QJsonObject> items;
    items.reserve(qsizetype(draft.items.size()));
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        QJsonObject item = draft.items[i].fields;
        item.insert("id"_L1, ids[i]);
        if (i >= firstComment)
            item.insert("parent"_L1, ids[std::size_t(draft.items[i].parent)]);
        else if (i > 0)
            item.insert("poll"_L1, ids[0]);
        if (!kids[i].empty())
            item.insert("kids"_L1, idsByRank(draft, kids[i], ids));
        items.append(item);
    }
    QJsonObject &story = items.first();
    if (story.contains("descendants"_L1))
        story.insert("descendants"_L1, countLive(draft));
    if (draft.pollOptions > 0) {
        QJsonArray parts;
        for (int i = 1; i <= draft.pollOptions; ++i)
            parts.append(ids[std::size_t(i)]);
        story.insert("parts"_L1, parts);
    }
    return items;
}

} // namespace backthread::standin
