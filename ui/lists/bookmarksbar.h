// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/bookmarkquery.h"

#include <QFrame>

class QComboBox;

namespace backthread::library {
class TagLine;
}

namespace backthread::services {
class LibraryService;
}

namespace backthread::lists {

/// A line above the bookmarks: which of them are shown, by words and tags, and in which order.
class BookmarksBar final : public QFrame {
    Q_OBJECT
public:
    explicit BookmarksBar(QWidget *parent = nullptr);

    [[nodiscard]] discussion::BookmarkQuery query() const;
    /// Without a signal.
    void setSort(discussion::BookmarkQuery::Sort sort);
    /// Of bookmarks, to be offered to who types.
    void readKnownTags(services::LibraryService &library);
    /// The keyboard goes to the words.
    void takeKeyboard();

Q_SIGNALS:
    void queryChanged();
    /// Return or Down: somebody wants to go on in the list.
    void entered();
    /// Escape, with nothing left to be taken back.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    library::TagLine *m_words;
    QComboBox *m_sort;
};

/// "by author", for orders that are not as nobody had chosen them; else empty.
[[nodiscard]] QString inWords(discussion::BookmarkQuery::Sort sort);

} // namespace backthread::lists
