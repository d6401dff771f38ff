// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewbar.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/shell/elidedlabel.h"
#include "ui/wording/viewtext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace backthread::shell {

using namespace Qt::StringLiterals;

ViewBar::ViewBar(QWidget *parent)
    : QFrame(parent)
    , m_filter(new ElidedLabel(this))
    , m_showAll(addWayBack(Command::ShowAllComments))
    , m_order(new ElidedLabel(this))
    , m_tree(addWayBack(Command::Board))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("What is shown"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 1, 6, 1);
    layout->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *> {m_filter, m_showAll, m_order, m_tree})
        layout->addWidget(part);
    layout->addStretch(1);
    hide();
}

QToolButton *ViewBar::addWayBack(Command command)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, command] { Q_EMIT commandChosen(command); });
    return button;
}

void ViewBar::setKeys(const KeyBindings &keys)
{
    const auto name = [&keys](QToolButton *button, const QString &text, Command command) {
        const QString key = keys.keys(command).value(0).toString(QKeySequence::NativeText);
        button->setText(u"✕ "_s + (key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key)));
        button->setToolTip(infoOf(command).title());
    };
    name(m_showAll, tr("Show all"), Command::ShowAllComments);
    name(m_tree, tr("Tree"), Command::Board);
}

void ViewBar::showView(const models::ThreadRowsModel &rows)
{
    const discussion::ViewOptions &options = rows.options();
    const discussion::Arrangement &shown = rows.arrangement();
    const bool isFiltered = rows.thread() && options.filter.isActive();
    const bool isOrdered = rows.thread() && options.order != discussion::Order::Tree;
    m_filter->setText(
        isFiltered ? wording::onlyText(options.filter) + u" · "_s + wording::matchesText(shown) : QString());
    m_order->setText(isOrdered ? wording::orderText(options.order) : QString());
    m_order->setContentsMargins(isFiltered ? 18 : 0, 0, 0, 0);
    m_filter->setVisible(isFiltered);
    m_showAll->setVisible(isFiltered);
    m_order->setVisible(isOrdered);
    m_tree->setVisible(isOrdered);
    setVisible(isFiltered || isOrdered);
}

QString ViewBar::filter() const
{
    return m_filter->text();
}

QString ViewBar::order() const
{
    return m_order->text();
}

} // namespace backthread::shell
