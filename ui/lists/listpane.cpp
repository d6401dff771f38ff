// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "core/services/libraryservice.h"
#include "core/services/watchservice.h"
#include "ui/aside.h"
#include "ui/lists/daysbar.h"
#include "ui/lists/hitdelegate.h"
#include "ui/lists/listbar.h"
#include "ui/lists/storydelegate.h"
#include "ui/lists/watchdelegate.h"
#include "ui/models/hitlistmodel.h"
#include "ui/models/shownstoriesmodel.h"
#include "ui/models/storylistmodel.h"
#include "ui/models/watchlistmodel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using services::FeedService;

ListPane::ListPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stories(new models::StoryListModel(this))
    , m_shown(new models::ShownStoriesModel(*m_stories, this))
    , m_hits(new models::HitListModel(this))
    , m_watches(new models::WatchListModel(this))
    , m_caption(new QLabel(this))
    , m_arrange(new QToolButton(this))
    , m_days(new DaysBar(this))
    , m_bar(new ListBar(this))
    , m_stack(new QStackedWidget(this))
    , m_storyView(makeView())
    , m_hitView(makeView())
    , m_watchView(makeView())
{
    m_caption->setMargin(8);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 4, 0);
    head->addWidget(m_caption, 1);
    head->addWidget(m_arrange, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_days);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connectBars();
    m_storyView->setModel(m_shown);
    m_storyView->installEventFilter(this);
    m_storyView->setItemDelegate(new StoryDelegate(services.clock, this));
    m_storyView->setAccessibleName(tr("Stories"));
    m_hitView->setModel(m_hits);
    m_hitView->setItemDelegate(new HitDelegate(services.clock, this));
    m_hitView->setAccessibleName(tr("Comments and stories"));
    m_watchView->setModel(m_watches);
    m_watchView->setItemDelegate(new WatchDelegate(this));
    m_watchView->setAccessibleName(tr("Watched"));

    connect(&services.feeds, &FeedService::changed, this, &ListPane::showList);
    using services::LibraryService;
    connect(&services.library, &LibraryService::bookmarksChanged, this, &ListPane::followBookmarks);
    connect(&services.library, &LibraryService::historyChanged, this, &ListPane::recount);
    const auto *scrollBar = m_hitView->verticalScrollBar();
    connect(scrollBar, &QScrollBar::valueChanged, this, [this, scrollBar](int value) {
        if (value + scrollBar->pageStep() >= scrollBar->maximum())
            readMoreBookmarks();
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_hitView);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ListPane::removeBookmark);
    auto *endWatch = new QShortcut(QKeySequence::Delete, m_watchView);
    endWatch->setContext(Qt::WidgetShortcut);
    connect(endWatch, &QShortcut::activated, this, &ListPane::endWatch);
    connect(&services.watches, &services::WatchService::changed, this, [this] {
        if (m_section.kind == Section::Kind::Watching)
            showWatches();
    });
}

QListView *ListPane::makeView()
{
    auto *view = new QListView(m_stack);
    m_stack->addWidget(view);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(true); // so another width lays the rows out anew
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->viewport()->installEventFilter(this);
    view->setFocusPolicy(Qt::TabFocus); // a click is meant for the discussion
    const auto take = [this](const QModelIndex &index) {
        choose(index);
        Q_EMIT entered();
    };
    connect(view, &QListView::activated, this, take);
    connect(view, &QListView::clicked, this, [view, take](const QModelIndex &index) {
        if (!view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, view))
            take(index); // elsewhere it is activated
    });
    return view;
}

QListView *ListPane::view() const
{
    return static_cast<QListView *>(m_stack->currentWidget());
}

int ListPane::rowCount() const
{
    return view()->model()->rowCount();
}

void ListPane::showView()
{
    const bool hasHits =
        m_section.kind == Section::Kind::Bookmarks || m_section.kind == Section::Kind::Search;
    const bool hasWatches = m_section.kind == Section::Kind::Watching;
    m_stack->setCurrentWidget(hasHits ? m_hitView : hasWatches ? m_watchView : m_storyView);
    showBars();
    const bool hasDays = storyListOf(m_section) || !asksForDays(m_section);
    setFocusProxy(hasDays ? static_cast<QWidget *>(view()) : m_days);
}

void ListPane::refresh()
{
    show(m_section);
}

void ListPane::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

/// From what is selected, or was; else from the first row in sight.
void ListPane::moveSelection(int by)
{
    const int count = rowCount();
    if (count == 0)
        return;
    QModelIndex from = view()->currentIndex();
    if (!from.isValid() && m_chosen.model() == view()->model())
        from = m_chosen; // from a discussion that is not in the list
    const int row = from.isValid() ? from.row() + by : view()->indexAt({1, 1}).row() + std::max(0, by - 1);
    view()->setCurrentIndex(view()->model()->index(std::clamp(row, 0, count - 1), 0));
}

void ListPane::step(int rows)
{
    moveSelection(rows);
    if (const QModelIndex index = view()->currentIndex(); index.isValid())
        choose(index);
}

void ListPane::enter()
{
    setFocus();
    m_wantsRow = true;
    if (!m_busy || m_section.kind != Section::Kind::Search) // else these are the hits of another search
        selectWanted();
}

void ListPane::selectWanted()
{
    if (m_wantsRow && rowCount() > 0 && view()->hasFocus()) {
        m_wantsRow = false;
        moveSelection(0);
    }
}

void ListPane::choose(const QModelIndex &index, Chosen signal)
{
    static_assert(int(models::StoryListModel::IdRole) == int(models::HitListModel::IdRole));
    static_assert(int(models::WatchListModel::IdRole) == int(models::HitListModel::IdRole));
    m_chosen = index;
    const bool isSearch = m_section.kind == Section::Kind::Search;
    const auto id = index.data(models::HitListModel::IdRole).value<ItemId>();
    if (id.isNull() && index.model() == m_watches) {
        Q_EMIT authorWanted(m_watches->value(index.row()).watch.name);
        return;
    }
    Q_EMIT(this->*signal)(id, isSearch ? m_words : QStringList());
}

void ListPane::chooseAside()
{
    if (const QModelIndex index = view()->currentIndex(); index.isValid())
        choose(index, &ListPane::itemChosenAside);
}

/// True where the mouse means a tab of its own; the selection stays where it is then.
bool ListPane::chooseAside(QEvent *event)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isRelease && event->type() != QEvent::MouseButtonPress
        && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!ui::meansAside(*mouse))
        return false;
    const QModelIndex index = view()->indexAt(mouse->position().toPoint());
    if (isRelease && index.isValid())
        choose(index, &ListPane::itemChosenAside);
    return true;
}

ItemId ListPane::storyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.model() == m_shown)
        return index.data(models::StoryListModel::IdRole).value<ItemId>();
    if (index.model() == m_watches)
        return m_watches->value(index.row()).watch.story;
    return m_hits->value(index.row()).story;
}

void ListPane::showOpen(ItemId story)
{
    if (std::exchange(m_open, story) == story || storyAt(view()->currentIndex()) == story)
        return;
    view()->setCurrentIndex({});
    view()->clearSelection();
    selectOpen();
}

/// Where somebody has gone on from it, the selection stays with him.
void ListPane::selectOpen()
{
    if (m_open.isNull() || view()->currentIndex().isValid())
        return;
    const QAbstractItemModel *model = view()->model();
    if (m_chosen.model() == model && storyAt(m_chosen) == m_open) {
        view()->setCurrentIndex(m_chosen);
        return;
    }
    const auto found = model->match(
        model->index(0, 0), models::HitListModel::IdRole, QVariant::fromValue(m_open), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        view()->setCurrentIndex(found.first());
}

void ListPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ListPane::removeBookmark()
{
    const QModelIndex index = m_hitView->currentIndex();
    if (m_section.kind == Section::Kind::Bookmarks && index.isValid())
        m_services.library.removeBookmark(index.data(models::HitListModel::IdRole).value<ItemId>());
}

void ListPane::endWatch()
{
    if (const QModelIndex index = m_watchView->currentIndex(); index.isValid())
        m_services.watches.unwatch(m_watches->value(index.row()).watch);
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ListPane::release, Qt::QueuedConnection); // it is still there now
    if (watched == m_storyView)
        return false;
    if (event->type() == QEvent::Paint && !m_painted && rowCount() > 0) {
        m_painted = true;
        // Told when the frame is done.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT painted(rowCount()); }, Qt::QueuedConnection);
    }
    return chooseAside(event) || QWidget::eventFilter(watched, event);
}

} // namespace backthread::lists
