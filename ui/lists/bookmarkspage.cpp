// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bookmarkspage.h"

#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/lists/hitdelegate.h"
#include "ui/models/hitlistmodel.h"

#include <QListView>
#include <QScrollBar>
#include <QShortcut>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using search::SearchHit;

namespace {

constexpr int kRows = 500;

SearchHit hitFrom(const Bookmark &bookmark)
{
    SearchHit hit;
    hit.id = bookmark.item.id;
    hit.type = bookmark.item.type;
    hit.story = bookmark.story;
    hit.storyTitle = bookmark.item.title;
    hit.by = bookmark.item.by;
    hit.time = bookmark.item.time;
    if (bookmark.item.text)
        hit.snippet = bookmark.item.text->text;
    if (!bookmark.note.isEmpty())
        hit.snippet = u"✎ %1 — %2"_s.arg(bookmark.note, hit.snippet);
    return hit;
}

} // namespace

BookmarksPage::BookmarksPage(services::LibraryService &library, const Clock &clock)
    : ListPage(tr("Comments and stories"))
    , m_library(library)
    , m_hits(new models::HitListModel(this))
{
    setRows(m_hits, new HitDelegate(clock, this));
    const auto *bar = view().verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + bar->pageStep() >= bar->maximum())
            readMore();
    });
    auto *remove = new QShortcut(QKeySequence::Delete, &view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &BookmarksPage::remove);
}

ItemId BookmarksPage::storyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_hits->value(index.row()).story : ItemId();
}

void BookmarksPage::begun(bool isOther)
{
    if (!isOther)
        return;
    m_wanted = kRows;
    m_hits->setHits({});
}

void BookmarksPage::reread()
{
    setBusy(true);
    m_hasMore = false; // until this answer says so
    whenDone(m_library.bookmarkPage(m_wanted), this, [this](const Result<BookmarkPage> &page) {
        if (isOpen())
            showBookmarks(page);
    });
}

void BookmarksPage::showBookmarks(const Result<BookmarkPage> &page)
{
    setBusy(false);
    if (!page) {
        Q_EMIT problemChanged(page.error());
        return;
    }
    QList<SearchHit> hits;
    hits.reserve(page->bookmarks.size());
    for (const Bookmark &bookmark : page->bookmarks)
        hits.append(hitFrom(bookmark));
    m_hits->setHits(hits);
    selectWhatIsDue();
    m_hasMore = page->total > hits.size();
    setCaption(page->total == 0 ? tr("nothing yet: press b on a comment")
            : page->total == 1  ? tr("1 bookmark")
                                : tr("%1 bookmarks").arg(page->total));
    Q_EMIT problemChanged(std::nullopt);
}

void BookmarksPage::readMore()
{
    if (!isOpen() || !m_hasMore)
        return;
    m_wanted += kRows;
    reread();
}

void BookmarksPage::remove()
{
    if (const QModelIndex index = view().currentIndex(); index.isValid())
        m_library.removeBookmark(m_hits->value(index.row()).id);
}

} // namespace backthread::lists
