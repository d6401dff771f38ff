// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/sentencepool.h"

#include <algorithm>
#include <array>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

SentencePool::SentencePool(
    const Topic &own, const Topic &general, const QString &subject, QRandomGenerator &random)
    : m_own(own)
    , m_general(general)
    , m_subject(subject)
    , m_random(random)
{
}

Slots SentencePool::wordsFor(const Topic &topic)
{
    Slots words {{u"subject"_s, m_subject}};
    // Sorted, so that a seed always gives the same words.
    QStringList slotNames = topic.words.keys();
    std::sort(slotNames.begin(), slotNames.end());
    for (const QString &slot : slotNames) {
        const QStringList choices = topic.words.value(slot);
        words.insert(slot, choices[m_random.bounded(int(choices.size()))]);
    }
    return words;
}

bool SentencePool::isSaid(Sentence sentence, const Thought &thought) const
{
    return m_uses.value(sentence) > m_level || thought.branch->contains(sentence);
}

QString SentencePool::say(Sentence sentence, const Thought &thought)
{
    m_repeats = std::max(m_repeats, m_uses[sentence]++);
    thought.branch->insert(sentence);
    return expandPhrase(bindPhrase(*sentence, thought.words), m_random);
}

std::optional<QString> SentencePool::take(const QString &text, const Thought &thought)
{
    return isSaid(&text, thought) ? std::nullopt : std::optional(say(&text, thought));
}

std::optional<QString> SentencePool::take(const QStringList &texts, const Thought &thought)
{
    const auto count = int(texts.size());
    const int start = count > 0 ? m_random.bounded(count) : 0;
    for (int i = 0; i < count; ++i) {
        if (auto text = take(texts[(start + i) % count], thought))
            return text;
    }
    return std::nullopt;
}

std::optional<QString> SentencePool::takeClaimOfAspect(Thought &thought)
{
    const auto &claims = thought.aspect->claims;
    const auto count = int(claims.size());
    const int start = m_random.bounded(count);
    for (int i = 0; i < count; ++i) {
        const Claim &claim = claims[(start + i) % count];
        if (auto text = take(claim.text, thought)) {
            thought.claim = &claim;
            return text;
        }
    }
    return std::nullopt;
}

std::optional<QString> SentencePool::takeClaimOfTopic(Thought &thought, const Topic &topic)
{
    const Aspect *before = thought.aspect;
    const auto count = int(topic.aspects.size());
    const int start = m_random.bounded(count);
    for (int i = 0; i < count; ++i) {
        thought.aspect = &topic.aspects[(start + i) % count];
        if (auto text = takeClaimOfAspect(thought))
            return text;
    }
    thought.aspect = before;
    return std::nullopt;
}

std::optional<QString> SentencePool::takeNextClaim(Thought &thought)
{
    if (auto text = takeClaimOfAspect(thought))
        return text;
    const bool isTangent = thought.topic != &m_own;
    std::array topics {thought.topic, isTangent ? thought.topic : &m_general, &standardGrammar().anything};
    if (m_random.bounded(2) == 0)
        std::swap(topics[1], topics[2]);
    for (const Topic *topic : topics) {
        const Slots before = thought.words;
        if (topic == &standardGrammar().anything)
            thought.words = wordsFor(*thought.topic);
        if (auto text = takeClaimOfTopic(thought, *topic))
            return text;
        thought.words = before;
    }
    return std::nullopt;
}

QString SentencePool::takeClaim(Thought &thought)
{
    auto text = takeNextClaim(thought);
    if (!text) {
        // Everything was said in this branch: what lies below may say it again.
        thought.branch = std::make_shared<QSet<Sentence>>();
        text = takeNextClaim(thought);
    }
    while (!text) {
        ++m_level;
        text = takeNextClaim(thought);
    }
    return *text;
}

std::optional<QString> SentencePool::takeVerbatim(const QStringList &texts, const Thought &thought)
{
    for (const QString &text : texts) {
        if (isSaid(&text, thought))
            continue;
        ++m_uses[&text];
        thought.branch->insert(&text);
        return text;
    }
    return std::nullopt;
}

QString SentencePool::takeCommon(const QString &list)
{
    const QStringList &texts = standardGrammar().list(list);
    const int start = m_random.bounded(int(texts.size()));
    Sentence best = &texts[start];
    for (const QString &text : texts) {
        if (m_uses.value(&text) < m_uses.value(best))
            best = &text;
    }
    ++m_uses[best];
    return expandPhrase(*best, m_random);
}

} // namespace backthread::standin
