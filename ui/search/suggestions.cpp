// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestions.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

namespace backthread::searchui {

namespace {

constexpr int kMostVisible = 12;
constexpr int kPadding = 8; // of a row, above and below together
constexpr int kValue = Qt::UserRole;

enum Column { Title, Hint, ColumnCount };

QTreeView *makeView()
{
    auto *view = new QTreeView;
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setHeaderHidden(true);
    view->setFrameShape(QFrame::Box); // a dark page begins right behind it
    view->header()->setStretchLastSection(false);
    return view;
}

} // namespace

Suggestions::Suggestions(QLineEdit *line)
    : QCompleter(line)
    , m_offered(new QStandardItemModel(0, ColumnCount, this))
{
    setModel(m_offered);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(kMostVisible);
    auto *view = makeView();
    setPopup(view);
    view->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(Hint, QHeaderView::ResizeToContents);
    view->setAccessibleName(tr("Suggestions"));
    setWidget(line);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.siblingAtColumn(Title).data(kValue)); });
}

void Suggestions::offer(const QList<Suggestion> &suggestions, bool isFirstMeant)
{
    m_offered->removeRows(0, m_offered->rowCount());
    for (const Suggestion &suggestion : suggestions)
        add(suggestion);
    complete();
    popup()->setCurrentIndex(isFirstMeant ? completionModel()->index(0, Title) : QModelIndex());
}

void Suggestions::add(const Suggestion &suggestion)
{
    auto *title = new QStandardItem(suggestion.title);
    title->setData(suggestion.value, kValue);
    title->setSizeHint({0, popup()->fontMetrics().height() + kPadding});
    auto *hint = new QStandardItem(suggestion.hint);
    hint->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_offered->appendRow({title, hint});
}

void Suggestions::hide()
{
    popup()->hide();
}

bool Suggestions::isOpen() const
{
    return popup()->isVisible();
}

bool Suggestions::isOneSelected() const
{
    return isOpen() && popup()->currentIndex().isValid();
}

void Suggestions::choose()
{
    const int row = isOneSelected() ? popup()->currentIndex().row() : 0;
    hide();
    Q_EMIT chosen(m_offered->index(row, Title).data(kValue));
}

QStringList Suggestions::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_offered->rowCount(); ++row)
        titles.append(m_offered->item(row, Title)->text());
    return titles;
}

} // namespace backthread::searchui
