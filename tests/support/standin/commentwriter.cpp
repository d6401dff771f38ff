// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/commentwriter.h"

#include "standin/htmltext.h"

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortestQuote = 20;
constexpr qsizetype kLongestQuote = 180;
// What a comment on the topic, and one that repeats another, gain or lose in rank.
constexpr double kOnTopic = 2;
constexpr double kAgain = 1.5;

bool isAbout(const StorySeed &story, std::initializer_list<StoryKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), story.kind) != kinds.end();
}

const Topic &generalTopic(const Topic &own, const StorySeed &story)
{
    if (isAbout(story, {StoryKind::Product, StoryKind::Show}))
        return standardGrammar().product;
    return story.kind == StoryKind::Essay ? standardGrammar().essay : own;
}

const Aspect *namedAspect(const Topic &topic, const QString &name)
{
    const auto found = std::find_if(topic.aspects.begin(), topic.aspects.end(),
        [&name](const Aspect &aspect) { return aspect.name == name; });
    return found == topic.aspects.end() ? nullptr : &*found;
}

const Aspect &anyAspect(const Topic &topic, QRandomGenerator &random)
{
    return topic.aspects[random.bounded(int(topic.aspects.size()))];
}

} // namespace

CommentWriter::CommentWriter(const Topic &topic, const StorySeed &story, quint32 seed)
    : m_topic(topic)
    , m_story(story)
    , m_random(seed)
    , m_pool(topic, generalTopic(topic, story), story.subject, m_random)
{
}

bool CommentWriter::chance(double probability)
{
    return m_random.generateDouble() < probability;
}

Thought CommentWriter::openingThought()
{
    Thought thought {
        &m_topic, nullptr, nullptr, m_pool.wordsFor(m_topic), std::make_shared<QSet<Sentence>>()};
    const double drawn = m_random.generateDouble();
    thought.aspect = namedAspect(m_topic, m_story.aspect);
    if (!thought.aspect || drawn > 0.45)
        thought.aspect = &anyAspect(generalTopic(m_topic, m_story), m_random);
    if (drawn > 0.7)
        thought.aspect = &anyAspect(standardGrammar().anything, m_random);
    return thought;
}

Thought CommentWriter::tangent()
{
    const auto &topics = standardGrammar().topics;
    const Topic *topic = &topics[m_random.bounded(int(topics.size()))];
    if (topic->aspects.isEmpty() || isAbout(topic->stories.first(), {StoryKind::Poll}))
        topic = &m_topic;
    return {topic, &anyAspect(*topic, m_random), nullptr, m_pool.wordsFor(*topic),
        std::make_shared<QSet<Sentence>>()};
}

Utterance CommentWriter::opening()
{
    Utterance utterance;
    QString lead;
    if (chance(m_tangents)) {
        lead = m_pool.takeCommon(u"tangent"_s) + u' ';
        utterance.thought = tangent();
    } else {
        utterance.thought = openingThought();
    }
    const bool asksForTales = isAbout(m_story, {StoryKind::Ask, StoryKind::Poll});
    const QString claim = m_pool.takeClaim(utterance.thought);
    QStringList paragraphs {lead + claim};
    if (chance(asksForTales ? 0.5 : 0.18)) {
        const auto tale = m_pool.take(utterance.thought.aspect->tales, utterance.thought);
        if (tale) {
            utterance.act = Act::Tale;
            paragraphs = {lead + *tale};
        }
    }
    elaborate(utterance, paragraphs);
    finish(utterance, {}, paragraphs);
    return utterance;
}

Utterance CommentWriter::reply(const Utterance &parent, const ReplyContext &context)
{
    Utterance utterance = parent;
    utterance.sentences.clear();
    utterance.hedge.clear();
    utterance.act = replyAct(parent, context);
    const QString text = replyText(utterance, parent);
    QStringList paragraphs {leadIn(utterance.act, context.isByOwner) + text};
    const bool isShort = utterance.act == Act::Thanks || utterance.act == Act::MeToo;
    if (!isShort)
        elaborate(utterance, paragraphs);
    const bool quotes = !isShort && chance(utterance.act == Act::Claim ? 0.06 : 0.18);
    finish(utterance, quotes ? quoteOf(parent) : QString(), paragraphs);
    return utterance;
}

double CommentWriter::relevance(const Utterance &utterance) const
{
    const auto isIn = [&utterance](const Topic &topic) {
        return namedAspect(topic, utterance.thought.aspect->name) == utterance.thought.aspect;
    };
    if (utterance.thought.topic != &m_topic)
        return -kOnTopic;
    const double fresh = -kAgain * utterance.repeats;
    if (utterance.thought.aspect->name == m_story.aspect)
        return fresh + 1.5 * kOnTopic;
    if (isIn(m_topic))
        return fresh + kOnTopic;
    return isIn(generalTopic(m_topic, m_story)) ? fresh + 0.6 * kOnTopic : fresh;
}

CommentWriter::Act CommentWriter::replyAct(const Utterance &parent, const ReplyContext &context)
{
    const double drawn = m_random.generateDouble();
    const bool endsHere = context.replies == 0 && context.isByGrandparent;
    switch (parent.act) {
    case Act::Question:
        return drawn < 0.9 || context.replies > 0 || context.isByGrandparent ? Act::Answer : Act::MeToo;
    case Act::MeToo:
        return Act::Answer;
    case Act::Answer:
        if (endsHere && drawn < 0.7)
            return Act::Thanks;
        return drawn < 0.35 ? Act::Tale : drawn < 0.7 ? Act::Claim : Act::Objection;
    case Act::Objection:
        if (endsHere && drawn < 0.5)
            return Act::Concession;
        return drawn < 0.55 ? Act::Support : drawn < 0.8 ? Act::Tale : Act::Question;
    case Act::Tale:
        return drawn < 0.3 ? Act::Tale : Act::Claim;
    case Act::Thanks:
        return context.replies == 0 ? Act::Thanks : Act::Claim;
    case Act::Concession:
        return Act::Claim;
    case Act::Claim:
    case Act::Support:
        break;
    }
    return drawn < 0.38 ? Act::Support : drawn < 0.7 ? Act::Objection : Act::Question;
}

QString CommentWriter::leadIn(Act act, bool isByOwner)
{
    const bool introduces = act == Act::Answer && m_story.kind == StoryKind::Show;
    if (isByOwner && introduces && !std::exchange(m_ownerHasSpoken, true))
        return m_pool.takeCommon(u"owner"_s) + u' ';
    if (act == Act::Support && chance(0.35))
        return m_pool.takeCommon(u"agree"_s) + u' ';
    if (act == Act::Objection && chance(0.4))
        return m_pool.takeCommon(u"object"_s) + u' ';
    if (act == Act::Answer && chance(0.3))
        return m_pool.takeCommon(u"answer"_s) + u' ';
    return {};
}

QString CommentWriter::replyText(Utterance &utterance, const Utterance &parent)
{
    switch (utterance.act) {
    case Act::MeToo:
        return m_pool.takeCommon(u"metoo"_s);
    case Act::Thanks:
        return m_pool.takeCommon(parent.act == Act::Thanks ? u"welcome"_s : u"thanks"_s);
    case Act::Concession:
        return m_pool.takeCommon(u"concede"_s);
    default:
        break;
    }
    if (const auto text = fittingText(utterance, parent))
        return *text;
    utterance.act = Act::Claim;
    const Aspect *before = utterance.thought.aspect;
    const QString claim = m_pool.takeClaim(utterance.thought);
    const bool changes = utterance.thought.aspect != before;
    return changes && chance(0.5) ? m_pool.takeCommon(u"related"_s) + u' ' + claim : claim;
}

std::optional<QString> CommentWriter::fittingText(Utterance &utterance, const Utterance &parent)
{
    const Thought &thought = utterance.thought;
    const Claim &any = standardGrammar().replies.claims.first();
    const auto eitherOf = [&](const QStringList &own, const QStringList &general) {
        const bool ownFirst = chance(0.75);
        auto text = m_pool.take(ownFirst ? own : general, thought);
        return text ? text : m_pool.take(ownFirst ? general : own, thought);
    };
    switch (utterance.act) {
    case Act::Support:
        return eitherOf(thought.claim->supports, any.supports);
    case Act::Objection:
        return eitherOf(thought.claim->objections, any.objections);
    case Act::Tale:
        return eitherOf(thought.aspect->tales, standardGrammar().replies.tales);
    case Act::Question:
        return questionText(utterance);
    case Act::Answer:
        return parent.question ? m_pool.take(parent.question->answers, thought) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<QString> CommentWriter::questionText(Utterance &utterance)
{
    const auto &general = standardGrammar().replies.claims.first().questions;
    QList<const Question *> candidates;
    for (const Question &question : utterance.thought.claim->questions)
        candidates.append(&question);
    const qsizetype own = candidates.size();
    for (const Question &question : general)
        candidates.append(&question);
    std::shuffle(candidates.begin() + own, candidates.end(), m_random);
    for (const Question *question : candidates) {
        if (auto text = m_pool.take(question->text, utterance.thought)) {
            utterance.question = question;
            return text;
        }
    }
    return std::nullopt;
}

void CommentWriter::elaborate(Utterance &utterance, QStringList &paragraphs)
{
    Thought &thought = utterance.thought;
    if (utterance.act == Act::Question)
        return;
    const bool objects = utterance.act == Act::Objection;
    if (chance(0.45)) {
        const Claim &claim = *thought.claim;
        if (const auto more = m_pool.take(objects ? claim.objections : claim.supports, thought))
            paragraphs.last() += u' ' + *more;
    }
    double expansiveness = chance(0.08) ? 0.9 : 0.33;
    while (chance(std::exchange(expansiveness, expansiveness / 1.5))) {
        const auto claim = m_pool.takeClaimOfAspect(thought);
        if (!claim)
            break;
        const auto more = m_pool.take(thought.claim->supports, thought);
        paragraphs.append(more ? *claim + u' ' + *more : *claim);
    }
    if (chance(0.07))
        utterance.hedge = u' ' + m_pool.takeCommon(u"hedge"_s);
}

QString CommentWriter::quoteOf(const Utterance &parent)
{
    QStringList fitting = parent.sentences;
    fitting.removeIf([](const QString &sentence) {
        return sentence.size() > kLongestQuote || sentence.size() < kShortestQuote
            || sentence.contains(": "_L1);
    });
    if (fitting.isEmpty())
        return {};
    const QString quoted = phraseHtml(u"> "_s + fitting[m_random.bounded(int(fitting.size()))]);
    return chance(0.15) ? u"<i>%1</i>"_s.arg(quoted) : quoted;
}

void CommentWriter::addLinkOrCode(const Utterance &utterance, QStringList &htmlParagraphs)
{
    const Thought &thought = utterance.thought;
    const bool isSubstantial =
        utterance.act == Act::Claim || utterance.act == Act::Answer || utterance.act == Act::Tale;
    const bool isOfTopic = namedAspect(*thought.topic, thought.aspect->name) == thought.aspect;
    if (!isSubstantial || !isOfTopic)
        return;
    const auto url = chance(0.12) ? m_pool.takeVerbatim(thought.topic->urls, thought) : std::nullopt;
    if (url)
        htmlParagraphs.append(phraseHtml(m_pool.takeCommon(u"pointer"_s)) + u' ' + linkHtml(*url));
    const auto code = chance(0.08) ? m_pool.takeVerbatim(thought.topic->codes, thought) : std::nullopt;
    if (code) {
        htmlParagraphs.append(phraseHtml(m_pool.takeCommon(u"codelead"_s)));
        htmlParagraphs.append(u"<pre><code>"_s + encodeEntities(*code) + u"\n</code></pre>\n"_s
            + phraseHtml(m_pool.takeCommon(u"codetail"_s)));
    }
}

void CommentWriter::finish(Utterance &utterance, const QString &quote, const QStringList &paragraphs)
{
    QStringList html;
    if (!quote.isEmpty())
        html.append(quote);
    for (const QString &paragraph : paragraphs) {
        html.append(phraseHtml(paragraph));
        utterance.sentences += sentencesOf(paragraph);
    }
    html.last() += phraseHtml(utterance.hedge);
    utterance.repeats = m_pool.takeRepeats();
    addLinkOrCode(utterance, html);
    utterance.html = html.join("<p>"_L1);
}

} // namespace backthread::standin
