// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/document.h"

namespace backthread::transfer {

/// The marks of a discussion page as words: what the writers for people have in common.
///
/// A reading of a document, which must outlive it; any thread. Texts of others come back as they are, to be
/// escaped by the writer.
class PageMarks final {
public:
    explicit PageMarks(const Document &document);

    /// The link to a comment's parent and what stands behind it.
    struct Reference {
        ItemId id;
        QLatin1String role; ///< "OP": the story. "TP": the top of the focused sub-thread. Else empty.
    };

    [[nodiscard]] const discussion::Thread &thread() const { return *m_document.thread; }
    [[nodiscard]] const discussion::Item &story() const { return thread().story(); }
    /// What is to be written, top to bottom.
    [[nodiscard]] const std::vector<discussion::Row> &rows() const { return m_arrangement.rows; }
    [[nodiscard]] bool isFocused() const { return m_arrangement.focus != discussion::Thread::kStory; }
    [[nodiscard]] bool isInView(ItemId id) const { return m_inView.contains(id); }

    [[nodiscard]] QString title() const;
    /// The host of the article without `www.`; empty where there is none.
    [[nodiscard]] QString host() const;
    /// "377 points xnx", as far as known.
    [[nodiscard]] QString score() const;
    /// "4 comments"
    [[nodiscard]] QString commentsInView() const;
    /// "6 in all", empty where the view holds all there are.
    [[nodiscard]] QString commentsInAll() const;
    /// "0.206s" or "cached 12 min ago"
    [[nodiscard]] QString requestTime() const;
    /// The four above as on the page: "377 points xnx | 4 comments | 6 in all | HN request time: 0.206s"
    [[nodiscard]] QString summary() const;

    /// Empty where the author is not known.
    [[nodiscard]] QString author(int comment) const { return thread().at(comment).by; }
    /// "3 hours ago"; empty where the time is not known.
    [[nodiscard]] QString age(int comment) const;
    /// "{5}", empty at depth one and two.
    [[nodiscard]] QString depth(int comment) const;
    [[nodiscard]] Reference parent(int comment) const;
    /// "[deleted]" and its like; empty for a comment with a text.
    [[nodiscard]] static QString stub(const discussion::Item &item);
    /// The item on the site; empty for the built-in discussion.
    [[nodiscard]] static QString sourceUrl(ItemId id);

private:
    const Document &m_document;
    discussion::Arrangement m_arrangement;
    QSet<ItemId> m_inView;
};

} // namespace backthread::transfer
