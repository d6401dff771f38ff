// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/grammar.h"
#include "standin/phrase.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>

namespace backthread::standin {

// A sentence of the grammar, known by its address.
using Sentence = const QString *;

// Everything said in one branch of a discussion, shared by all its comments.
using Branch = std::shared_ptr<QSet<Sentence>>;

// What a comment, and the replies below it, talk about.
struct Thought {
    const Topic *topic = nullptr;
    const Aspect *aspect = nullptr;
    const Claim *claim = nullptr;
    Slots words; // of the topic, the same in a claim and in the replies to it
    Branch branch;
};

// Hands out the sentences of a topic for one discussion: never the same twice in a branch,
// and all of them once before any comes again elsewhere. Not thread-safe.
class SentencePool final {
public:
    // The topics must stay valid; the random generator is shared with the owner.
    SentencePool(const Topic &own, const Topic &general, const QString &subject, QRandomGenerator &random);

    // One of the texts that was not said in the branch, or nothing.
    [[nodiscard]] std::optional<QString> take(const QStringList &texts, const Thought &thought);
    [[nodiscard]] std::optional<QString> take(const QString &text, const Thought &thought);
    // Moves the thought on to another claim of its aspect, or gives nothing.
    [[nodiscard]] std::optional<QString> takeClaimOfAspect(Thought &thought);
    // Moves the thought on to a claim not yet made, if need be of another aspect.
    [[nodiscard]] QString takeClaim(Thought &thought);
    // As take(), but without picking anything between braces: code and addresses.
    [[nodiscard]] std::optional<QString> takeVerbatim(const QStringList &texts, const Thought &thought);
    // A stock phrase; these may come again.
    [[nodiscard]] QString takeCommon(const QString &list);

    // The most often that a sentence handed out since the last call had come before.
    [[nodiscard]] int takeRepeats() { return std::exchange(m_repeats, 0); }

    [[nodiscard]] Slots wordsFor(const Topic &topic);

private:
    [[nodiscard]] std::optional<QString> takeNextClaim(Thought &thought);
    [[nodiscard]] std::optional<QString> takeClaimOfTopic(Thought &thought, const Topic &topic);
    [[nodiscard]] bool isSaid(Sentence sentence, const Thought &thought) const;
    [[nodiscard]] QString say(Sentence sentence, const Thought &thought);

    const Topic &m_own;
    const Topic &m_general;
    QString m_subject;
    QRandomGenerator &m_random;
    QHash<Sentence, int> m_uses;
    int m_repeats = 0;
    int m_level = 0; // so often everything was used
};

} // namespace backthread::standin
