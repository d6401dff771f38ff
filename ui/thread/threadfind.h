// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "ui/thread/anchoredpage.h"

#include <QObject>
#include <QStringList>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

class ThreadView;

/// Finds words in the thread of a view, and limits the view to some of its comments.
///
/// Words are looked for in the background, in one thread at a time; the newest win, and whatever changes the
/// view is followed. The filter is that of the rows' options; this says who may pass. The window's thread
/// only.
class ThreadFind final : public QObject {
    Q_OBJECT
public:
    /// What a filter may ask for.
    enum class Criterion { Words, Submitter, Author, Links, Code, New };

    /// Both outlive this.
    ThreadFind(models::ThreadRowsModel &rows, ThreadView &view);

    /// Finding begins, with the words that were typed last.
    void start();
    /// What it begins with unless it has begun already.
    void suggest(const QString &words);
    /// Goes to the first comment with these words at or after the current one, as soon as it is known; where
    /// there is none, back to where finding began.
    void find(const QString &words);
    /// Goes to the next (1) or previous (-1) one, and on from the other end.
    void step(int direction);
    /// Ends finding, and the limit to its words; the current comment stays where it is.
    void stop();

    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] const QString &words() const { return m_words; }
    /// What is to be marked in the texts.
    [[nodiscard]] QStringList markedWords() const;
    /// The answer to the newest question is not there yet.
    [[nodiscard]] bool isSearching() const { return m_isAsking; }
    /// The comments with the words, from the top of the view down.
    [[nodiscard]] ItemIds hits() const;
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    /// Which one of them is the current comment, from 1; 0: none.
    [[nodiscard]] int position() const;

    [[nodiscard]] const discussion::ThreadFilter &filter() const;
    [[nodiscard]] bool isOn(Criterion criterion) const;
    /// Author means that of the current comment.
    void toggle(Criterion criterion);
    void setFilter(const discussion::ThreadFilter &filter);
    void showOnlyAuthor(const QString &name);
    /// False where all are shown already.
    bool showAll();

Q_SIGNALS:
    /// Anything that can be asked of this.
    void changed();

private:
    struct Question {
        discussion::ThreadPtr thread;
        discussion::ViewOptions options;
        QString words;

        friend bool operator==(const Question &, const Question &) = default;
    };

    /// Where a reader is.
    struct Spot {
        AnchoredPage::Place place;
        ItemId current;

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    [[nodiscard]] Spot here() const;
    [[nodiscard]] Question question() const;
    void ask();
    void take(std::vector<discussion::Row> hits);
    void go(int hit);
    void comeBack();
    [[nodiscard]] int hitFrom(int direction) const;
    [[nodiscard]] int numberHere() const;

    models::ThreadRowsModel &m_rows;
    ThreadView &m_view;
    QString m_words;
    bool m_isActive = false;
    bool m_isAsking = false;
    bool m_jumps = false; ///< To the first hit, once there are any.
    int m_steps = 0; ///< To be gone from there.
    Question m_asked; ///< The newest question.
    std::vector<discussion::Row> m_hits; ///< In m_foundIn.
    discussion::ThreadPtr m_foundIn;
    std::optional<Spot> m_before; ///< Where the reader was without the filter, until he goes on.
    AnchoredPage::Place m_filtered; ///< Where the filter has left him.
    std::optional<Spot> m_began; ///< Where he was when typing began.
    std::optional<Spot> m_shown; ///< Where he was brought last.
};

} // namespace backthread::threadview
