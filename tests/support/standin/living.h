// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/authors.h"
#include "standin/commentwriter.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace backthread::standin {

class Corpus;

// Makes a corpus live: at every tick a comment in one of the top discussions, higher
// scores, and now and then two neighbours on the front page that change places, an edit, a
// kill, a deletion or a new story. Belongs to the corpus' thread; the corpus must outlive it.
class Living final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Living)
public:
    struct Settings {
        quint64 seed = 1;
        int intervalMs = 1000; // 0: only when tick() is called
        int topStories = 5; // those that get comments
    };

    Living(Corpus &corpus, const Settings &settings, QObject *parent = nullptr);
    ~Living() override;

    // One step of life; the timer calls it, a test may.
    void tick();

private:
    void comment();
    void raiseScores();
    void swapNeighbours();
    void spoilOne();
    void submitStory();

    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] qint64 anyTopStory();
    [[nodiscard]] qint64 anyCommentOf(qint64 story);
    [[nodiscard]] CommentWriter &writerFor(qint64 story);

    Corpus &m_corpus;
    Settings m_settings;
    QRandomGenerator m_random;
    Authors m_authors;
    QTimer m_timer;
    std::map<qint64, std::unique_ptr<CommentWriter>> m_writers; // by story
    QHash<qint64, Utterance> m_said; // by comment made here
};

} // namespace backthread::standin
