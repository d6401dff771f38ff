// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/living.h"

#include "standin/corpus.h"
#include "standin/htmltext.h"

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Known {
    const Topic *topic = nullptr;
    const StorySeed *story = nullptr;
};

// The story of the grammar with that title; any that can be discussed where there is none.
Known knownStory(const QString &title)
{
    const auto &topics = standardGrammar().topics;
    for (const Topic &topic : topics) {
        for (const StorySeed &story : topic.stories) {
            if (!topic.aspects.isEmpty() && title.startsWith(story.title))
                return {&topic, &story};
        }
    }
    return {&topics.first(), &topics.first().stories.first()};
}

} // namespace

Living::Living(Corpus &corpus, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_corpus(corpus)
    , m_settings(settings)
    , m_random(quint32(settings.seed) + 99u)
    , m_authors(settings.seed)
{
    connect(&m_timer, &QTimer::timeout, this, &Living::tick);
    if (settings.intervalMs > 0)
        m_timer.start(settings.intervalMs);
}

Living::~Living() = default;

void Living::tick()
{
    comment();
    raiseScores();
    if (chance(0.2))
        swapNeighbours();
    if (chance(0.05))
        spoilOne();
    if (chance(0.04))
        submitStory();
}

bool Living::chance(double probability)
{
    return m_random.generateDouble() < probability;
}

qint64 Living::anyTopStory()
{
    const auto top = m_corpus.feed(Feed::Top).mid(0, m_settings.topStories);
    return top.isEmpty() ? 0 : top[m_random.bounded(int(top.size()))];
}

qint64 Living::anyCommentOf(qint64 story)
{
    qint64 found = story;
    for (auto kids = m_corpus.kids(story); !kids.isEmpty(); kids = m_corpus.kids(found)) {
        if (found != story && chance(0.5))
            break;
        found = kids[m_random.bounded(int(std::min<qsizetype>(8, kids.size())))];
    }
    return found;
}

CommentWriter &Living::writerFor(qint64 story)
{
    auto &writer = m_writers[story];
    if (!writer) {
        const QString title = decodeEntities(m_corpus.item(story).value("title"_L1).toString());
        const Known known = knownStory(title);
        writer = std::make_unique<CommentWriter>(*known.topic, *known.story, m_random.generate());
    }
    return *writer;
}

void Living::comment()
{
    const qint64 story = anyTopStory();
    if (!m_corpus.contains(story) || m_corpus.item(story).value("type"_L1).toString() == "job"_L1)
        return;
    CommentWriter &writer = writerFor(story);
    const qint64 parent = chance(0.25) ? story : anyCommentOf(story);
    // What a generated comment meant is not kept, so replies to it open a new thought.
    const Utterance said =
        m_said.contains(parent) ? writer.reply(m_said.value(parent), {}) : writer.opening();
    m_said.insert(m_corpus.addComment(parent, m_authors.any(m_random), said.html), said);
    // The newest stand first for a while.
    auto kids = m_corpus.kids(parent);
    std::rotate(kids.begin(), kids.end() - 1, kids.end());
    m_corpus.setKids(parent, kids);
}

void Living::raiseScores()
{
    const qint64 story = anyTopStory();
    if (m_corpus.contains(story))
        m_corpus.setScore(story, m_corpus.item(story).value("score"_L1).toInt() + 1 + m_random.bounded(3));
}

void Living::swapNeighbours()
{
    auto top = m_corpus.feed(Feed::Top);
    if (top.size() < 2)
        return;
    const int place = m_random.bounded(int(std::min<qsizetype>(30, top.size())) - 1);
    std::swap(top[place], top[place + 1]);
    m_corpus.setFeed(Feed::Top, top);
}

void Living::spoilOne()
{
    if (m_said.isEmpty())
        return;
    auto ids = m_said.keys();
    std::sort(ids.begin(), ids.end());
    const qint64 id = ids[m_random.bounded(int(ids.size()))];
    m_said.remove(id);
    const double drawn = m_random.generateDouble();
    if (drawn < 0.6)
        m_corpus.edit(id, m_corpus.item(id).value("text"_L1).toString() + u"<p>Edit: a typo."_s);
    else if (drawn < 0.8)
        m_corpus.kill(id);
    else
        m_corpus.erase(id);
}

void Living::submitStory()
{
    const auto &topics = standardGrammar().topics;
    const Topic &topic = topics[m_random.bounded(int(topics.size()))];
    const StorySeed &story = topic.stories[m_random.bounded(int(topic.stories.size()))];
    const QString url = story.address.isEmpty() ? QString() : u"https://"_s + story.address;
    (void)m_corpus.addStory(m_authors.any(m_random), encodeEntities(story.title), url);
}

} // namespace backthread::standin
