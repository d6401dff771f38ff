// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestions.h"

#include "ui/wording/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace backthread::searchui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostVisible = 12;
constexpr int kLeastWidth = 64; // in characters, where the window has room for it
constexpr int kPadding = 8; // of a row, above and below together

enum Column { Title, Hint, Keys, ColumnCount };

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
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setModel(m_model);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(kMostVisible);
    setWidget(line);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

QTreeView &Suggestions::view()
{
    if (!m_view) {
        m_view = makeView();
        setPopup(m_view);
        m_view->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
        m_view->header()->setSectionResizeMode(Hint, QHeaderView::ResizeToContents);
        m_view->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
        m_view->setAccessibleName(tr("Suggestions"));
    }
    return *m_view;
}

void Suggestions::offer(const QList<Suggestion> &suggestions, bool isFirstMeant)
{
    if (suggestions.isEmpty() && !m_view)
        return;
    const QString inHand = titleInHand();
    m_offered = suggestions;
    m_model->removeRows(0, m_model->rowCount());
    for (const Suggestion &suggestion : suggestions)
        add(suggestion);
    QTreeView &list = view(); // before a completer makes one of its own
    complete(room());
    list.setCurrentIndex(
        isFirstMeant ? completionModel()->index(std::max(0, rowOf(inHand)), Title) : QModelIndex());
}

QRect Suggestions::room() const
{
    const QWidget &line = *widget();
    const int least = std::min(line.window()->width(), line.fontMetrics().averageCharWidth() * kLeastWidth);
    return {0, 0, std::max(line.width(), least), line.height()};
}

QString Suggestions::titleInHand() const
{
    const int row = isOneSelected() ? m_view->currentIndex().row() : 0;
    return row > 0 ? m_offered.value(row).title : QString();
}

int Suggestions::rowOf(const QString &title) const
{
    const auto found = std::find_if(m_offered.cbegin(), m_offered.cend(),
        [&title](const Suggestion &each) { return each.title == title; });
    return found == m_offered.cend() ? -1 : int(found - m_offered.cbegin());
}

void Suggestions::add(const Suggestion &suggestion)
{
    auto *title = new QStandardItem(suggestion.title);
    title->setToolTip(wording::plainToolTip(suggestion.title)); // which may be cut
    title->setSizeHint({0, view().fontMetrics().height() + kPadding});
    QStringList spoken {suggestion.title, suggestion.hint, suggestion.keys};
    spoken.removeAll(QString());
    title->setAccessibleText(spoken.join(u", "_s));
    auto *hint = new QStandardItem(suggestion.hint);
    auto *keys = new QStandardItem(suggestion.keys);
    for (QStandardItem *each : {hint, keys})
        each->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_model->appendRow({title, hint, keys});
}

void Suggestions::hide()
{
    if (m_view)
        m_view->hide();
}

bool Suggestions::isOpen() const
{
    return m_view && m_view->isVisible();
}

bool Suggestions::isOneSelected() const
{
    return isOpen() && m_view->currentIndex().isValid();
}

void Suggestions::choose()
{
    const int row = isOneSelected() ? m_view->currentIndex().row() : 0;
    hide();
    choose(row);
}

void Suggestions::choose(int row)
{
    const Suggestion chosen = m_offered.value(row); // others may be offered meanwhile
    if (chosen.choose)
        chosen.choose();
}

QStringList Suggestions::titles() const
{
    QStringList titles;
    for (const Suggestion &suggestion : m_offered)
        titles.append(suggestion.title);
    return titles;
}

} // namespace backthread::searchui
