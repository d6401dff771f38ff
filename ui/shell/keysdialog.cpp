// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/shell/focusring.h"
#include "ui/shell/preferences.h"
#include "ui/wording/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using Menu = CommandInfo::Menu;

namespace {

/// The keys of one command, each set off as a key.
QWidget *makeKeys(const QList<QKeySequence> &keys)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (const QKeySequence &key : keys) {
        auto *cap = new QLabel(key.toString(QKeySequence::NativeText), widget);
        cap->setTextFormat(Qt::PlainText);
        cap->setAutoFillBackground(true);
        cap->setBackgroundRole(QPalette::Base);
        cap->setForegroundRole(QPalette::Text);
        cap->setContentsMargins(6, 1, 6, 1);
        row->addWidget(cap);
    }
    row->addStretch(1);
    return widget;
}

/// A menu's commands with their keys, below what stands in the grid.
void addGroup(
    QGridLayout &grid, Menu menu, const QList<const CommandInfo *> &infos, const KeyBindings &bindings)
{
    auto *heading = new QLabel(menuTitle(menu));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, grid.count() > 0 ? heading->fontMetrics().height() : 0, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const CommandInfo *info : infos) {
        const int row = grid.rowCount();
        auto *title = new QLabel(info->title());
        const QList<QKeySequence> keys = bindings.keys(info->command);
        title->setAccessibleName(u"%1: %2"_s.arg(info->title(), keysText(keys)));
        grid.addWidget(title, row, 0);
        grid.addWidget(makeKeys(keys), row, 1);
    }
}

} // namespace

KeysDialog::KeysDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit(this))
    , m_groups(new QScrollArea(this))
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("search the keys …"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_groups->setAccessibleName(tr("Commands and their keys"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setWidgetResizable(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *change = buttons->addButton(tr("Change &keys…"), QDialogButtonBox::ActionRole);
    change->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's is dark in every theme
    new FocusRing(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_groups);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(change, &QPushButton::clicked, this, &KeysDialog::changeWanted);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::fill);
    connect(&preferences, &Preferences::keysChanged, this, &KeysDialog::fill);
    m_search->installEventFilter(this);
    m_groups->verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    fill();
    fitToScreen();
}

void KeysDialog::fitToScreen()
{
    constexpr QSize kAround {48, 120};
    constexpr int kTallest = 760;
    const QSize room = (parentWidget() ? parentWidget() : this)->screen()->availableSize() * 0.92;
    if (m_groups->widget()->sizeHint().width() + kAround.width() > room.width()) {
        m_columns = 1;
        fill();
    }
    const QSize whole = m_groups->widget()->sizeHint() + kAround;
    resize(whole.boundedTo({room.width(), std::min(room.height(), kTallest)}));
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    using Action = QAbstractSlider::SliderAction;
    static const QHash<int, Action> scrolls {{Qt::Key_Up, Action::SliderSingleStepSub},
        {Qt::Key_Down, Action::SliderSingleStepAdd}, {Qt::Key_PageUp, Action::SliderPageStepSub},
        {Qt::Key_PageDown, Action::SliderPageStepAdd}};
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto scroll = scrolls.constFind(static_cast<QKeyEvent *>(event)->key());
    if (scroll == scrolls.cend())
        return false;
    m_groups->verticalScrollBar()->triggerAction(*scroll);
    return true;
}

/// Stands the groups beside each other, each in the column that is shortest so far.
void KeysDialog::fill()
{
    const KeyBindings &keys = m_preferences.keys();
    QMap<Menu, QList<const CommandInfo *>> groups;
    for (const CommandInfo &info : commands()) {
        const QString text =
            u"%1 %2 %3"_s.arg(menuTitle(info.menu), info.title(), keysText(keys.keys(info.command)));
        if (!keys.keys(info.command).isEmpty() && wording::containsWords(text, m_search->text()))
            groups[info.menu].append(&info);
    }
    auto *content = new QWidget;
    auto *beside = new QHBoxLayout(content);
    beside->setSpacing(32);
    QList<QGridLayout *> columns;
    for (int i = 0; i < m_columns; ++i) {
        auto *column = columns.emplace_back(new QGridLayout);
        column->setVerticalSpacing(3);
        column->setHorizontalSpacing(16);
        column->setColumnStretch(1, 1);
        beside->addLayout(column, 1);
    }
    const auto isShorter = [](const QGridLayout *a, const QGridLayout *b) {
        return a->rowCount() < b->rowCount();
    };
    if (groups.isEmpty())
        columns.first()->addWidget(new QLabel(tr("No key does that"), content), 0, 0);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        QGridLayout *shortest = *std::min_element(columns.begin(), columns.end(), isShorter);
        addGroup(*shortest, group.key(), *group, keys);
    }
    for (QGridLayout *column : columns)
        column->setRowStretch(column->rowCount(), 1);
    m_groups->setWidget(content);
}

} // namespace backthread::shell
