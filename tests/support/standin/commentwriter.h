// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/sentencepool.h"

namespace backthread::standin {

// What a generated comment says, kept so that a reply can answer just that.
struct Utterance {
    enum class Act { Claim, Support, Objection, Question, Answer, MeToo, Tale, Thanks, Concession };

    Act act = Act::Claim;
    Thought thought;
    const Question *question = nullptr;
    QStringList sentences; // its own words, plain, for quoting
    int repeats = 0; // how often one of its sentences had come before in the discussion
    QString hedge; // said at the end, and not worth quoting
    QString html;
};

// Who replies, and where.
struct ReplyContext {
    int replies = 0; // that the new comment will get in its turn
    bool isByGrandparent = false; // the one who was answered writes again
    bool isByOwner = false; // the submitter writes
};

// Writes the comments of one discussion so that they stay on its topic and answer each
// other. Not thread-safe.
class CommentWriter final {
    Q_DISABLE_COPY_MOVE(CommentWriter)
public:
    // The topic must stay valid, as those of standardGrammar() do.
    CommentWriter(const Topic &topic, const StorySeed &story, quint32 seed);

    // A comment at the top of the discussion.
    [[nodiscard]] Utterance opening();
    [[nodiscard]] Utterance reply(const Utterance &parent, const ReplyContext &context);

    // How much it says about the story that was not said before; the higher, the more.
    [[nodiscard]] double relevance(const Utterance &utterance) const;

    // The share of openings about another topic, for discussions too long for one.
    void setTangents(double share) { m_tangents = share; }

private:
    using Act = Utterance::Act;

    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] Thought openingThought();
    [[nodiscard]] Thought tangent();
    [[nodiscard]] QString leadIn(Act act, bool isByOwner);
    [[nodiscard]] Act replyAct(const Utterance &parent, const ReplyContext &context);
    [[nodiscard]] QString replyText(Utterance &utterance, const Utterance &parent);
    [[nodiscard]] std::optional<QString> fittingText(Utterance &utterance, const Utterance &parent);
    [[nodiscard]] std::optional<QString> questionText(Utterance &utterance);
    void elaborate(Utterance &utterance, QStringList &paragraphs);
    void addLinkOrCode(const Utterance &utterance, QStringList &htmlParagraphs);
    [[nodiscard]] QString quoteOf(const Utterance &parent);
    void finish(Utterance &utterance, const QString &quote, const QStringList &paragraphs);

    const Topic &m_topic;
    StorySeed m_story;
    QRandomGenerator m_random;
    SentencePool m_pool;
    double m_tangents = 0;
    bool m_ownerHasSpoken = false;
};

} // namespace backthread::standin
