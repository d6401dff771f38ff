// SPDX-License-Identifier: GPL-3.0-or-later
// How stories come and go without anybody losing the place.
#include "ui/lists/storiespage.h"
#include "ui/models/shownstoriesmodel.h"
#include "ui/models/storylistmodel.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>

namespace backthread::lists {

using discussion::StorySummary;
using models::StoryListModel;

namespace {

QModelIndex rowOf(const QAbstractItemModel &model, ItemId story)
{
    if (story.isNull() || model.rowCount() == 0)
        return {};
    return model
        .match(model.index(0, 0), StoryListModel::IdRole, QVariant::fromValue(story), 1, Qt::MatchExactly)
        .value(0);
}

} // namespace

/// Whatever moves, what is selected and what is seen stay so.
void StoriesPage::keepPlace(const std::function<void()> &change)
{
    QScrollBar &bar = *view().verticalScrollBar();
    const ItemId selected = storyAt(view().currentIndex());
    const int row = view().currentIndex().row();
    const QRect seen = view().viewport()->rect();
    QModelIndex anchor = view().currentIndex();
    if (!anchor.isValid() || !seen.intersects(view().visualRect(anchor)))
        anchor = view().indexAt({1, 0});
    const ItemId anchored = bar.value() > 0 ? storyAt(anchor) : ItemId();
    const int height = view().visualRect(anchor).top();
    change();
    if (const QModelIndex now = rowOf(*m_shown, selected); storyAt(view().currentIndex()) != selected) {
        view().setCurrentIndex(now);
        if (!now.isValid())
            view().clearSelection();
        if (!now.isValid() && row >= 0)
            keepRow(row);
    }
    selectWhatIsDue();
    if (bar.value() == 0 && anchored.isNull())
        return;
    if (const QModelIndex now = rowOf(*m_shown, anchored); now.isValid()) {
        const int moved = view().visualRect(now).top() - height;
        bar.setValue(bar.value() + moved);
    } else if (anchored.isNull()) {
        bar.setValue(0);
    }
}

/// Somebody who has just hidden or removed a story goes on from where it was.
void StoriesPage::keepRow(int row)
{
    if (view().hasFocus() && rowCount() > 0)
        view().setCurrentIndex(view().model()->index(std::min(row, rowCount() - 1), 0));
}

void StoriesPage::setStories(const QList<StorySummary> &stories)
{
    keepPlace([&] {
        m_shown->setHeld(false);
        m_shown->setOptions(m_options.of(section()));
        m_shown->setLeavesOut(leavesOut() && !m_showsHidden);
        m_stories->setStories(stories);
    });
}

/// What is only told anew of stories waits with moving them until nobody is in the list.
void StoriesPage::updateStories(const QList<StorySummary> &stories)
{
    m_isHeld = m_stories->rowCount() > 0 && isInUse();
    if (!m_isHeld)
        return setStories(stories);
    m_shown->setHeld(true);
    m_stories->updateStories(stories);
}

bool StoriesPage::isInUse() const
{
    return view().hasFocus() || view().viewport()->underMouse();
}

void StoriesPage::release()
{
    if (isOpen() && m_isHeld && !isInUse()) {
        m_isHeld = false;
        reread();
    }
}

void StoriesPage::recountSoon(const ItemIds &stories)
{
    const bool isShown =
        std::ranges::any_of(stories, [this](ItemId id) { return rowOf(*m_stories, id).isValid(); });
    if (isShown && !m_rest.isActive())
        m_rest.start();
}

bool StoriesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &StoriesPage::release, Qt::QueuedConnection); // it is still there now
    return ListPage::eventFilter(watched, event);
}

} // namespace backthread::lists
