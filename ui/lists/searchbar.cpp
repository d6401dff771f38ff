// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/searchbar.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace backthread::lists {

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->setSpacing(2);
    m_best = add(tr("Best"), tr("The best first instead of the newest"));
    m_grouped = add(tr("By story"), tr("What was found, story by story"));
    m_saved = add(tr("Save"), tr("Keep this search in the side bar"));
    m_everywhere = add(tr("All of HN"), tr("Search all of Hacker News, not only what was read here"));
    layout->addStretch();
    connect(m_best, &QToolButton::clicked, this, &SearchBar::orderToggled);
    connect(m_grouped, &QToolButton::clicked, this, &SearchBar::groupingToggled);
    connect(m_saved, &QToolButton::clicked, this, &SearchBar::savedToggled);
    connect(m_everywhere, &QToolButton::clicked, this, &SearchBar::placeToggled);
}

QToolButton *SearchBar::add(const QString &text, const QString &meaning)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(meaning);
    button->setAccessibleDescription(meaning);
    layout()->addWidget(button);
    return button;
}

void SearchBar::show(const State &state)
{
    m_best->setChecked(state.isBestFirst);
    m_grouped->setChecked(state.isGrouped);
    m_saved->setChecked(state.isSaved);
    m_saved->setText(state.isSaved ? tr("★ Saved") : tr("☆ Save"));
    m_everywhere->setChecked(state.isEverywhere);
    m_saved->setEnabled(!state.isEverywhere);
    m_grouped->setEnabled(!state.isEverywhere);
}

} // namespace backthread::lists
