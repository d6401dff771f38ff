// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"
#include "ui/lists/listpage.h"

namespace backthread {
class Clock;
namespace models {
class HitListModel;
}
namespace services {
class LibraryService;
}
} // namespace backthread

namespace backthread::lists {

/// The bookmarks, the latest first, with what was kept of them; more of them come as one scrolls. Delete
/// removes one. The window's thread only.
class BookmarksPage final : public ListPage {
    Q_OBJECT
public:
    BookmarksPage(services::LibraryService &library, const Clock &clock);

    void reread() override;

protected:
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    void begun(bool isOther) override;

private:
    void showBookmarks(const Result<discussion::BookmarkPage> &page);
    void readMore();
    void remove();

    services::LibraryService &m_library;
    models::HitListModel *m_hits;
    int m_wanted = 0; ///< So many are read; grows as one scrolls.
    bool m_hasMore = false;
};

} // namespace backthread::lists
