// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bookmarkspage.h"

#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/lists/bookmarkdelegate.h"
#include "ui/lists/bookmarksbar.h"
#include "ui/models/bookmarklistmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QShortcut>

#include <algorithm>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::BookmarkQuery;

namespace {

constexpr int kRows = 500;

QString countText(const BookmarkPage &page, bool isLimited)
{
    if (page.total == 0)
        return BookmarksPage::tr("nothing yet: press b on a comment");
    if (isLimited)
        return BookmarksPage::tr("%L1 of %L2").arg(page.matching).arg(page.total);
    return BookmarksPage::tr("%Ln bookmark(s)", nullptr, page.total);
}

bool isSlash(const QKeyEvent &event)
{
    return event.text() == "/"_L1
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

BookmarksPage::BookmarksPage(services::LibraryService &library, const Clock &clock)
    : ListPage(tr("Bookmarks"))
    , m_library(library)
    , m_bookmarks(new models::BookmarkListModel(this))
    , m_bar(new BookmarksBar(this))
{
    setRows(m_bookmarks, new BookmarkDelegate(clock, this));
    selectSeveral();
    view().installEventFilter(this);
    makeBar();
    auto *remove = new QShortcut(QKeySequence::Delete, &view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &BookmarksPage::remove);
}

void BookmarksPage::makeBar()
{
    addBar(m_bar);
    connect(m_bar, &BookmarksBar::queryChanged, this, &BookmarksPage::readFromTop);
    connect(m_bar, &BookmarksBar::entered, this, &BookmarksPage::enter);
    connect(m_bar, &BookmarksBar::left, this, [this] { view().setFocus(); });
}

void BookmarksPage::toggleBar()
{
    m_bar->takeKeyboard();
}

void BookmarksPage::setSort(BookmarkQuery::Sort sort)
{
    m_bar->setSort(sort);
}

BookmarkQuery BookmarksPage::query() const
{
    return m_bar->query();
}

ItemId BookmarksPage::storyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_bookmarks->value(index.row()).story : ItemId();
}

QList<Bookmark> BookmarksPage::selected() const
{
    QModelIndexList rows = view().selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Bookmark> bookmarks;
    for (const QModelIndex &index : std::as_const(rows))
        bookmarks.append(m_bookmarks->value(index.row()));
    return bookmarks;
}

void BookmarksPage::begun(bool isOther)
{
    if (!isOther)
        return;
    m_wanted = kRows;
    m_bookmarks->setBookmarks({});
}

void BookmarksPage::reread()
{
    readBookmarks();
    m_bar->readKnownTags(m_library);
}

void BookmarksPage::readBookmarks()
{
    setBusy(true);
    m_hasMore = false; // until this answer says so
    const BookmarkQuery query = m_bar->query();
    whenDone(m_library.bookmarkPage(query, m_wanted), this, [this, query](const Result<BookmarkPage> &page) {
        if (isOpen() && query == m_bar->query())
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
    QItemSelectionModel &selection = *view().selectionModel();
    const bool wasSelected = selection.hasSelection();
    m_bookmarks->setBookmarks(page->bookmarks);
    // Where several can be selected, Qt goes on to the next row without selecting it.
    if (wasSelected && !selection.hasSelection())
        selection.select(
            view().currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectWhatIsDue();
    m_hasMore = page->matching > page->bookmarks.size();
    setCaption(countText(*page, m_bar->query().limits()));
    Q_EMIT problemChanged(std::nullopt);
}

QStringList BookmarksPage::captionParts() const
{
    QStringList parts = ListPage::captionParts() << inWords(query().sort);
    parts.removeAll(QString());
    return parts;
}

/// Other bookmarks, or in another order.
void BookmarksPage::readFromTop()
{
    if (!isOpen())
        return;
    m_wanted = kRows;
    view().scrollToTop();
    readBookmarks();
}

void BookmarksPage::readMore()
{
    if (!isOpen() || !m_hasMore)
        return;
    m_wanted += kRows;
    readBookmarks();
}

/// In the list a slash is about the list, whatever the window would do.
bool BookmarksPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == &view() && (isOverride || event->type() == QEvent::KeyPress)
        && isSlash(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the override: then it comes as a key that was pressed
        if (!isOverride)
            m_bar->takeKeyboard();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

void BookmarksPage::remove()
{
    ItemIds items;
    for (const Bookmark &bookmark : selected())
        items.append(bookmark.item.id);
    if (!items.isEmpty())
        m_library.removeBookmarks(items);
}

} // namespace backthread::lists
