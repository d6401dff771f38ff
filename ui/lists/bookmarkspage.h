// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/bookmarkquery.h"
#include "ui/lists/listpage.h"

namespace backthread {
class Clock;
namespace models {
class BookmarkListModel;
}
namespace services {
class LibraryService;
}
} // namespace backthread

namespace backthread::lists {

class BookmarksBar;

/// The bookmarks with what was kept of them, limited by words and tags and in an order that is chosen above;
/// more of them come as one scrolls. Delete removes those that are selected, and a slash goes to the words.
/// The window's thread only.
class BookmarksPage final : public ListPage {
    Q_OBJECT
public:
    BookmarksPage(services::LibraryService &library, const Clock &clock);

    void reread() override;
    /// The keyboard goes to what limits the list.
    void toggleBar() override;
    [[nodiscard]] QList<discussion::Bookmark> selected() const override;
    void setSort(discussion::BookmarkQuery::Sort sort);
    /// What is in the list, and in what order.
    [[nodiscard]] discussion::BookmarkQuery query() const;

protected:
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    void begun(bool isOther) override;
    void readMore() override;
    [[nodiscard]] QStringList captionParts() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    void readBookmarks();
    void showBookmarks(const Result<discussion::BookmarkPage> &page);
    void readFromTop();
    void remove();

    services::LibraryService &m_library;
    models::BookmarkListModel *m_bookmarks;
    BookmarksBar *m_bar;
    int m_wanted = 0; ///< So many are read; grows as one scrolls.
    bool m_hasMore = false;
};

} // namespace backthread::lists
