// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookmarklistmodel.h"

namespace backthread::models {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

bool isOfStory(const Bookmark &bookmark)
{
    return bookmark.item.id == bookmark.story;
}

QString shownText(const Bookmark &bookmark)
{
    const bool hasText = bookmark.item.text && !bookmark.item.text->text.isEmpty();
    return isOfStory(bookmark) || !hasText ? bookmark.item.title : bookmark.item.text->text;
}

QString inWords(const Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    QString words = isOfStory(bookmark)
        ? item.title
        : BookmarkListModel::tr("%1 in %2: %3").arg(item.by, item.title, shownText(bookmark));
    if (!bookmark.tags.isEmpty())
        words += u"; "_s + BookmarkListModel::tr("tags: %1").arg(bookmark.tags.join(u", "_s));
    if (!bookmark.note.isEmpty())
        words += u"; "_s + BookmarkListModel::tr("note: %1").arg(bookmark.note);
    return words;
}

} // namespace

BookmarkListModel::BookmarkListModel(QObject *parent)
    : ValueListModel(parent)
{
}

void BookmarkListModel::setBookmarks(const QList<Bookmark> &bookmarks)
{
    setValues(bookmarks, [](const Bookmark &bookmark) { return bookmark.item.id; });
}

QVariant BookmarkListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Bookmark &bookmark = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(bookmark);
    case Qt::AccessibleTextRole:
        return inWords(bookmark);
    case IdRole:
        return QVariant::fromValue(bookmark.item.id);
    case BookmarkRole:
        return QVariant::fromValue(bookmark);
    default:
        return {};
    }
}

} // namespace backthread::models
