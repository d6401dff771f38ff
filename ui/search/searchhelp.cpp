// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhelp.h"

#include "ui/search/grammar.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backthread::searchui {

SearchHelp::SearchHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How to search"));
    auto *about = new QLabel(tr("Everything that was ever read here is searched as you type. Return begins a "
                                "query with the line that is chosen."),
        this);
    about->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setAccessibleName(windowTitle());
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const GrammarEntry &entry : grammar()) {
        auto *item = new QTreeWidgetItem(list, {entry.pattern, entry.meaning});
        item->setFont(0, fixed);
    }
    list->resizeColumnToContents(0);
    list->setCurrentItem(list->topLevelItem(0));
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        close();
        Q_EMIT chosen(item->text(0));
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &SearchHelp::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(640, 500);
    list->setFocus();
}

} // namespace backthread::searchui
