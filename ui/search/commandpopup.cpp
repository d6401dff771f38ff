// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/commandpopup.h"

#include "ui/wording/words.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

namespace backthread::searchui {

namespace {

constexpr int kMostVisible = 12;
constexpr int kPadding = 8; // of a row, above and below together
constexpr int kCommand = Qt::UserRole; // its QAction

enum Column { Title, Keys, ColumnCount };

QTreeView *makeView()
{
    auto *view = new QTreeView;
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setHeaderHidden(true);
    view->header()->setStretchLastSection(false);
    return view;
}

} // namespace

CommandPopup::CommandPopup(QLineEdit *line)
    : QCompleter(line)
    , m_offered(new QStandardItemModel(0, ColumnCount, this))
{
    setModel(m_offered);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(kMostVisible);
    auto *view = makeView();
    setPopup(view);
    view->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    view->setAccessibleName(tr("Commands"));
    setWidget(line);
    connect(
        this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            Q_EMIT chosen(index.siblingAtColumn(Title).data(kCommand).value<QAction *>());
        });
}

void CommandPopup::offer(const QString &words)
{
    m_offered->removeRows(0, m_offered->rowCount());
    for (QAction *command : m_commands) {
        if (command->isEnabled() && wording::containsWords(command->text(), words))
            add(*command);
    }
    complete();
    popup()->setCurrentIndex(completionModel()->index(0, Title)); // Return takes it
}

void CommandPopup::add(QAction &command)
{
    auto *title = new QStandardItem(command.text());
    title->setData(QVariant::fromValue(&command), kCommand);
    title->setSizeHint({0, popup()->fontMetrics().height() + kPadding});
    auto *keys = new QStandardItem(command.shortcut().toString(QKeySequence::NativeText));
    keys->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_offered->appendRow({title, keys});
}

void CommandPopup::hide()
{
    popup()->hide();
}

bool CommandPopup::isOpen() const
{
    return popup()->isVisible();
}

QStringList CommandPopup::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_offered->rowCount(); ++row)
        titles.append(m_offered->item(row, Title)->text());
    return titles;
}

} // namespace backthread::searchui
