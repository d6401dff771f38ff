// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bookmarksbar.h"

#include "ui/library/tagline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace backthread::lists {

using discussion::BookmarkQuery;
using library::TagLine;
using Sort = BookmarkQuery::Sort;

namespace {

QString titleOf(Sort sort)
{
    switch (sort) {
    case Sort::Newest:
        return BookmarksBar::tr("Newest");
    case Sort::Oldest:
        return BookmarksBar::tr("Oldest");
    case Sort::Story:
        return BookmarksBar::tr("By story date");
    case Sort::Author:
        return BookmarksBar::tr("By author");
    case Sort::Title:
        return BookmarksBar::tr("By story title");
    }
    return {};
}

} // namespace

BookmarksBar::BookmarksBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new TagLine(TagLine::Content::Words, this))
    , m_sort(new QComboBox(this))
{
    for (const Sort sort : discussion::kBookmarkSorts)
        m_sort->addItem(titleOf(sort), int(sort));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sort->setMinimumContentsLength(8);
    m_words->setPlaceholderText(tr("words, #tag"));
    m_words->setAccessibleName(tr("Words and tags of bookmarks"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_sort);
    connect(m_words, &QLineEdit::textChanged, this, &BookmarksBar::queryChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &BookmarksBar::entered);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &BookmarksBar::queryChanged);
    setFocusProxy(m_words);
}

BookmarkQuery BookmarksBar::query() const
{
    BookmarkQuery query = discussion::bookmarkQueryFrom(m_words->text());
    query.sort = Sort(m_sort->currentData().toInt());
    return query;
}

void BookmarksBar::setSort(Sort sort)
{
    const QSignalBlocker blocker(m_sort);
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
}

void BookmarksBar::readKnownTags(services::LibraryService &library)
{
    m_words->readKnownTags(library);
}

void BookmarksBar::takeKeyboard()
{
    m_words->setFocus();
    m_words->selectAll();
}

void BookmarksBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        Q_EMIT entered();
    else if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

QString inWords(Sort sort)
{
    return sort == Sort::Newest ? QString() : QLocale().toLower(titleOf(sort));
}

} // namespace backthread::lists
