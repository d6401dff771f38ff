// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/aside.h"
#include "ui/models/hitlistmodel.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace backthread::lists {

using namespace Qt::StringLiterals;

ListPage::ListPage(const QString &name)
    : m_view(new QListView(this))
    , m_caption(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_bars(new QVBoxLayout)
{
    m_caption->setMargin(8);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_head->setContentsMargins(0, 0, 4, 0);
    m_head->addWidget(m_caption, 1);
    makeView();
    m_view->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(m_bars);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ListPage::setRows(QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    m_view->setModel(model);
    m_view->setItemDelegate(delegate);
}

void ListPage::makeView()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(true); // so another width lays the rows out anew
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->installEventFilter(this);
    m_view->setFocusPolicy(Qt::TabFocus); // a click is meant for the discussion
    const auto *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + bar->pageStep() >= bar->maximum())
            readMore();
    });
    const auto take = [this](const QModelIndex &index) {
        if (isSelecting(QGuiApplication::keyboardModifiers())) {
            m_view->setFocus(); // for what is done with several of them
            return;
        }
        choose(index, Way::Here);
        Q_EMIT entered();
    };
    connect(m_view, &QListView::activated, this, take);
    connect(m_view, &QListView::clicked, this, [this, take](const QModelIndex &index) {
        if (!m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            take(index); // elsewhere it is activated
    });
}

void ListPage::selectSeveral()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

bool ListPage::isSelecting(Qt::KeyboardModifiers modifiers) const
{
    return m_view->selectionMode() == QAbstractItemView::ExtendedSelection
        && (modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
}

void ListPage::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void ListPage::addBar(QWidget *bar, int place)
{
    m_bars->insertWidget(place, bar);
}

void ListPage::open(const Section &section)
{
    begin(section);
    load();
}

void ListPage::begin(const Section &section)
{
    const bool isSame = isAbout(section);
    const bool isOther =
        !m_isOpen || section.kind != m_section.kind || storyListOf(section) != storyListOf(m_section);
    m_section = section;
    m_isOpen = true;
    m_isPainted = false;
    begun(isOther);
    if (isOther)
        Q_EMIT problemChanged(std::nullopt);
    if (!isSame) {
        m_wantsRow = false;
        setCaption({});
    }
}

void ListPage::leave()
{
    m_isOpen = false;
    setBusy(false);
}

int ListPage::rowCount() const
{
    return m_view->model()->rowCount();
}

ItemId ListPage::selectedStory() const
{
    return storyAt(m_view->currentIndex());
}

QList<discussion::Bookmark> ListPage::selected() const
{
    const QModelIndex index = m_view->currentIndex();
    discussion::Bookmark bookmark;
    bookmark.item.id = index.data(models::HitListModel::IdRole).value<ItemId>();
    bookmark.story = storyAt(index);
    return bookmark.item.id.isNull() ? QList<discussion::Bookmark>() : QList {bookmark};
}

void ListPage::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        Q_EMIT busyChanged();
}

QString ListPage::caption() const
{
    return m_caption->text();
}

void ListPage::setCaption(const QString &detail)
{
    m_detail = detail;
    sayCaption();
}

void ListPage::sayCaption()
{
    m_caption->setText(captionParts().join(u" · "_s));
}

QStringList ListPage::captionParts() const
{
    QStringList parts {titleOf(m_section)};
    if (!m_detail.isEmpty())
        parts.append(m_detail);
    return parts;
}

/// From what is selected, or was; else from the first row in sight.
void ListPage::moveSelection(int by)
{
    const int count = rowCount();
    if (count == 0)
        return;
    QModelIndex from = m_view->currentIndex();
    if (!from.isValid())
        from = m_chosen; // from a discussion that is not in the list
    const int row = from.isValid() ? from.row() + by : m_view->indexAt({1, 1}).row() + std::max(0, by - 1);
    m_view->setCurrentIndex(m_view->model()->index(std::clamp(row, 0, count - 1), 0));
}

bool ListPage::step(int rows)
{
    const QModelIndex before = m_view->currentIndex();
    moveSelection(rows);
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        choose(index, Way::Here);
    return index != before;
}

void ListPage::enter()
{
    setFocus();
    m_wantsRow = true;
    if (!m_isBusy || !m_section.isSearch()) // else these are the hits of another search
        selectWanted();
}

void ListPage::selectWanted()
{
    if (m_wantsRow && rowCount() > 0 && m_view->hasFocus()) {
        m_wantsRow = false;
        moveSelection(0);
    }
}

void ListPage::selectWhatIsDue()
{
    selectOpen();
    selectWanted();
}

void ListPage::choose(const QModelIndex &index, Way way)
{
    m_chosen = index;
    const auto id = index.data(models::HitListModel::IdRole).value<ItemId>();
    if (way == Way::Here)
        Q_EMIT itemChosen(id, words());
    else
        Q_EMIT itemChosenAside(id, words());
}

void ListPage::chooseAside()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        choose(index, Way::Aside);
}

/// True where the mouse means a tab of its own; the selection stays where it is then.
bool ListPage::chooseAside(QEvent *event)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isRelease && event->type() != QEvent::MouseButtonPress
        && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool selects = mouse->button() == Qt::LeftButton && isSelecting(mouse->modifiers());
    if (selects || !ui::meansAside(*mouse))
        return false;
    const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
    if (isRelease && index.isValid())
        choose(index, Way::Aside);
    return true;
}

void ListPage::showOpen(ItemId story)
{
    if (std::exchange(m_openStory, story) == story || storyAt(m_view->currentIndex()) == story)
        return;
    m_view->setCurrentIndex({});
    m_view->clearSelection();
    selectOpen();
}

/// Where somebody has gone on from it, the selection stays with him.
void ListPage::selectOpen()
{
    if (m_openStory.isNull() || m_view->currentIndex().isValid())
        return;
    if (m_chosen.isValid() && storyAt(m_chosen) == m_openStory) {
        m_view->setCurrentIndex(m_chosen);
        return;
    }
    const QAbstractItemModel &model = *m_view->model();
    const auto found = model.match(model.index(0, 0), models::HitListModel::IdRole,
        QVariant::fromValue(m_openStory), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_view->setCurrentIndex(found.first());
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

/// An age grows without anybody telling; nothing wakes up for it, it is said anew to who comes.
bool ListPage::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::WindowActivate)
        sayCaption();
    return QWidget::event(event);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Paint && !m_isPainted && rowCount() > 0) {
        m_isPainted = true;
        // Told when the frame is done.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT painted(rowCount()); }, Qt::QueuedConnection);
    }
    return chooseAside(event) || QWidget::eventFilter(watched, event);
}

} // namespace backthread::lists
