// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace backthread::standin {

// A question about a claim, and what people answer.
struct Question {
    QString text;
    QStringList answers;
};

// Something that a comment says, and how others reply to just that.
struct Claim {
    QString text;
    QStringList supports;
    QStringList objections;
    QList<Question> questions;
};

struct Aspect {
    QString name;
    QList<Claim> claims;
    QStringList tales; // of experience, complete in themselves
};

enum class StoryKind { Product, Essay, Show, Ask, Job, Poll };

// A story that can be submitted.
struct StorySeed {
    StoryKind kind = StoryKind::Essay;
    QString aspect; // the name of the one that most comments talk about
    QString address; // without the scheme; empty for text posts
    QString subject; // what comments call it
    QString title;
    QString text; // with <p> between paragraphs, entities not yet encoded
    QStringList pollOptions;
};

struct Topic {
    QString name;
    QList<StorySeed> stories;
    QList<Aspect> aspects;
    QStringList urls;
    QStringList codes;
    QHash<QString, QStringList> words; // what {thing} and its like may stand for
};

// All sentences that the generator knows, see grammar/README.txt for the format of the files.
// Made once, on first use, and then the same for the life of the program, so that pointers
// into it stay valid. Any thread may read it.
struct Grammar {
    QList<Topic> topics; // those with stories
    Topic product; // aspects for every product
    Topic essay; // aspects for every essay
    Topic anything; // aspects for every topic, through its words
    Aspect replies; // a claim that is never made, with replies that fit any claim
    QHash<QString, QStringList> lists;

    [[nodiscard]] const QStringList &list(const QString &name) const;
};

[[nodiscard]] const Grammar &standardGrammar();

// One file of the grammar; its "list" lines go into lists. The error names the line.
struct ParsedTopic {
    Topic topic;
    QHash<QString, QStringList> lists;
    QString error;
};
[[nodiscard]] ParsedTopic parseTopic(const QString &name, const QString &text);

} // namespace backthread::standin
