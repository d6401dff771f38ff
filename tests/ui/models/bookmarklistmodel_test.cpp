// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookmarklistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <gtest/gtest.h>

namespace backthread::models {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

Bookmark bookmark(int number, const QString &text)
{
    Bookmark bookmark;
    bookmark.item.id = ItemId(number);
    bookmark.item.by = u"alice"_s;
    bookmark.item.title = u"Story"_s;
    bookmark.item.text = text::RichText {text, {}};
    bookmark.story = ItemId(1);
    return bookmark;
}

} // namespace

class BookmarkListModelTest : public testing::Test {
protected:
    BookmarkListModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BookmarkListModelTest, ShowsTheTextOfACommentAndTheTitleOfAStory)
{
    Bookmark story = bookmark(1, u"What the story says."_s);
    Bookmark comment = bookmark(2, u"A comment."_s);
    comment.tags = {u"sea"_s, u"two words"_s};
    comment.note = u"read again"_s;
    model.setBookmarks({story, comment});
    EXPECT_EQ(model.index(0).data().toString(), u"Story"_s);
    EXPECT_EQ(model.index(1).data().toString(), u"A comment."_s);
    EXPECT_EQ(model.index(1).data(BookmarkListModel::IdRole).value<ItemId>(), ItemId(2));
    EXPECT_EQ(model.index(1).data(BookmarkListModel::BookmarkRole).value<Bookmark>(), comment);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
        u"alice in Story: A comment.; tags: sea, two words; note: read again"_s);
}

TEST_F(BookmarkListModelTest, ManySelectedRowsStaySelectedInAnotherOrder)
{
    model.setBookmarks({bookmark(1, {}), bookmark(2, {}), bookmark(3, {})});
    QItemSelectionModel selection(&model);
    selection.select(model.index(0), QItemSelectionModel::Select);
    selection.select(model.index(2), QItemSelectionModel::Select);
    model.setBookmarks({bookmark(4, {}), bookmark(3, {}), bookmark(2, {}), bookmark(1, {})});
    EXPECT_TRUE(selection.isSelected(model.index(1)));
    EXPECT_FALSE(selection.isSelected(model.index(2)));
    EXPECT_TRUE(selection.isSelected(model.index(3)));
}

} // namespace backthread::models
