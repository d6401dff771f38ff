// SPDX-License-Identifier: GPL-3.0-or-later
// How rows are shown: sorted and limited, without losing the place, and what the line above says of it.
#include "core/base/clock.h"
#include "ui/lists/daysbar.h"
#include "ui/lists/listbar.h"
#include "ui/lists/listpane.h"
#include "ui/models/hitlistmodel.h"
#include "ui/models/shownstoriesmodel.h"
#include "ui/models/storylistmodel.h"
#include "ui/wording/age.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::StorySummary;
using models::StoryListModel;
using models::StoryOptions;

namespace {

constexpr int kStories = 60;
constexpr int kBest = 100;
constexpr int kWeek = 7;
constexpr qint64 kStale = 10 * 60; // seconds

QModelIndex rowOf(const QAbstractItemModel &model, ItemId story)
{
    if (story.isNull() || model.rowCount() == 0)
        return {};
    return model
        .match(model.index(0, 0), StoryListModel::IdRole, QVariant::fromValue(story), 1, Qt::MatchExactly)
        .value(0);
}

} // namespace

int ListPane::wantedStories() const
{
    return m_section.kind == Section::Kind::Best ? kBest : kStories;
}

void ListPane::connectBars()
{
    connect(m_bar, &ListBar::optionsChanged, this, [this](const StoryOptions &options) {
        m_options.set(m_section, options);
        applyOptions();
    });
    connect(m_bar, &ListBar::left, this, &ListPane::toggleBar);
    connect(m_days, &DaysBar::left, this, &ListPane::left);
    connect(m_days, &DaysBar::chosen, this, [this](QDate first, QDate last) {
        Q_EMIT sectionChosen(bestOf(first, last));
        view()->setFocus();
    });
    m_arrange->setText(u"⇅"_s);
    m_arrange->setAutoRaise(true);
    m_arrange->setFocusPolicy(Qt::TabFocus);
    m_arrange->setToolTip(tr("Sort and limit the list"));
    m_arrange->setAccessibleName(m_arrange->toolTip());
    connect(m_arrange, &QToolButton::clicked, this, &ListPane::toggleBar);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    connect(&m_rest, &QTimer::timeout, this, &ListPane::recount);
}

void ListPane::showBars()
{
    const bool hasStories = view() == m_storyView;
    m_arrange->setVisible(hasStories);
    m_bar->setVisible(m_isBarWanted && hasStories);
    m_bar->setOptions(m_options.of(m_section));
    const bool asks = asksForDays(m_section);
    if (asks) {
        const QDate today = QDateTime::fromSecsSinceEpoch(m_services.clock.now()).date();
        const auto [first, last] = daysOf(m_section);
        m_days->ask(first.isValid() ? first : today.addDays(-kWeek), first.isValid() ? last : today, today);
    }
    m_days->setVisible(asks);
}

void ListPane::toggleBar()
{
    if (view() != m_storyView)
        return;
    m_isBarWanted = !m_isBarWanted;
    const bool hadFocus = m_bar->isAncestorOf(focusWidget());
    m_bar->setVisible(m_isBarWanted);
    if (m_isBarWanted)
        m_bar->setFocus();
    else if (hadFocus)
        view()->setFocus();
}

void ListPane::setOptions(const SectionOptions &options)
{
    m_options = options;
    m_bar->setOptions(m_options.of(m_section));
    applyOptions();
}

void ListPane::applyOptions()
{
    keepPlace([this] {
        m_shown->setHeld(false);
        m_shown->setOptions(m_options.of(m_section));
    });
    sayCaption();
}

/// Whatever moves, what is selected and what is seen stay so.
void ListPane::keepPlace(const std::function<void()> &change)
{
    QScrollBar &bar = *m_storyView->verticalScrollBar();
    const ItemId selected = storyAt(m_storyView->currentIndex());
    const QRect seen = m_storyView->viewport()->rect();
    QModelIndex anchor = m_storyView->currentIndex();
    if (!anchor.isValid() || !seen.intersects(m_storyView->visualRect(anchor)))
        anchor = m_storyView->indexAt({1, 0});
    const ItemId anchored = bar.value() > 0 ? storyAt(anchor) : ItemId();
    const int height = m_storyView->visualRect(anchor).top();
    change();
    if (const QModelIndex now = rowOf(*m_shown, selected); storyAt(m_storyView->currentIndex()) != selected) {
        m_storyView->setCurrentIndex(now);
        if (!now.isValid())
            m_storyView->clearSelection();
    }
    selectOpen();
    selectWanted();
    if (bar.value() == 0 && anchored.isNull())
        return;
    if (const QModelIndex now = rowOf(*m_shown, anchored); now.isValid()) {
        const int moved = m_storyView->visualRect(now).top() - height;
        bar.setValue(bar.value() + moved);
    } else if (anchored.isNull()) {
        bar.setValue(0);
    }
}

void ListPane::setStories(const QList<StorySummary> &stories)
{
    keepPlace([&] {
        m_shown->setHeld(false);
        m_shown->setOptions(m_options.of(m_section));
        m_stories->setStories(stories);
    });
}

/// What is only told anew of stories waits with moving them until nobody is in the list.
void ListPane::updateStories(const QList<StorySummary> &stories)
{
    m_isHeld = m_stories->rowCount() > 0 && isInUse();
    if (!m_isHeld)
        return setStories(stories);
    m_shown->setHeld(true);
    m_stories->updateStories(stories);
}

bool ListPane::isInUse() const
{
    return m_storyView->hasFocus() || m_storyView->viewport()->underMouse();
}

void ListPane::release()
{
    if (m_isHeld && !isInUse()) {
        m_isHeld = false;
        recount();
    }
}

void ListPane::recountSoon(const ItemIds &stories)
{
    const bool isShown = view() == m_storyView
        && std::ranges::any_of(stories, [this](ItemId id) { return rowOf(*m_stories, id).isValid(); });
    if (isShown && !m_rest.isActive())
        m_rest.start();
}

void ListPane::setCaption(const QString &detail)
{
    m_detail = detail;
    m_fetchedAt = 0;
    sayCaption();
}

void ListPane::sayCaption()
{
    QStringList parts {titleOf(m_section)};
    if (m_fetchedAt > 0)
        parts.append(tr("updated %1").arg(wording::longAge(m_fetchedAt, m_services.clock.now())));
    else if (!m_detail.isEmpty())
        parts.append(m_detail);
    if (const StoryOptions &options = m_shown->options(); view() == m_storyView && options.isActive()) {
        if (options.hides())
            parts.append(tr("%1 of %2").arg(m_shown->rowCount()).arg(m_stories->rowCount()));
        parts.append(inWords(options));
    }
    m_caption->setText(parts.join(u" · "_s));
}

/// A list of the source that somebody comes back to after a while.
bool ListPane::isStale() const
{
    return storyListOf(m_section) && !m_busy && m_fetchedAt > 0
        && m_services.clock.now() - m_fetchedAt > kStale;
}

/// An age grows without anybody telling; nothing wakes up for it, it is said anew to who comes.
bool ListPane::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::WindowActivate)
        sayCaption();
    if (event->type() == QEvent::WindowActivate && isStale())
        refresh();
    return QWidget::event(event);
}

} // namespace backthread::lists
