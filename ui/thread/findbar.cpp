// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/findbar.h"

#include "core/text/controls.h"
#include "ui/thread/flowlayout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

/// Keys that mean something else while the thread has the keyboard.
bool isOwnKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space:
        return true;
    default:
        return false;
    }
}

} // namespace

FindBar::FindBar(ThreadFind &find, QWidget *parent)
    : QFrame(parent)
    , m_find(find)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    m_words->setPlaceholderText(tr("find in this thread …"));
    m_words->setAccessibleName(tr("Find in this thread"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(500);
    m_words->setMinimumWidth(80);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"8,888 of 8,888"_s));
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(10, 4, 6, 4);
    auto *toggles = new FlowLayout;
    toggles->setSpacing(2);
    bar->addLayout(toggles, 1);
    auto *finding = new QWidget(this);
    finding->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    finding->setMaximumWidth(fontMetrics().averageCharWidth() * 66);
    auto *words = new QHBoxLayout(finding);
    words->setContentsMargins({});
    words->addWidget(m_words, 1);
    words->addWidget(m_count);
    toggles->addWidget(finding);
    connect(addButton(words, u"▲"_s, tr("Previous (Shift+Enter)")), &QToolButton::clicked, this,
        [this] { m_find.step(-1); });
    connect(addButton(words, u"▼"_s, tr("Next (Enter)")), &QToolButton::clicked, this,
        [this] { m_find.step(1); });
    addToggle(toggles, Criterion::Words, tr("Only matches"), tr("Show only comments with these words"));
    addToggle(toggles, Criterion::Submitter, tr("Submitter"), tr("Show only what the submitter says"));
    addToggle(toggles, Criterion::Author, tr("Author"), tr("Show only what this comment's author says"));
    addToggle(toggles, Criterion::Links, tr("Links"), tr("Show only comments with links"));
    addToggle(toggles, Criterion::Code, tr("Code"), tr("Show only comments with code"));
    addToggle(toggles, Criterion::New, tr("New"), tr("Show only new comments"));
    auto *close = addButton(bar, u"✕"_s, tr("Close (Esc)"));
    bar->setAlignment(close, Qt::AlignTop);
    connect(close, &QToolButton::clicked, &find, &ThreadFind::stop);
    connect(m_words, &QLineEdit::textEdited, &find, &ThreadFind::find);
    connect(&find, &ThreadFind::changed, this, &FindBar::showState);
    hide();
}

QToolButton *FindBar::addButton(QLayout *layout, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
    return button;
}

void FindBar::addToggle(QLayout *layout, Criterion criterion, const QString &text, const QString &tip)
{
    QToolButton *button = addButton(layout, text, tip);
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, [this, criterion] { m_find.toggle(criterion); });
    m_toggles[criterion] = button;
}

void FindBar::open()
{
    m_find.start();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FindBar::countText() const
{
    const QLocale locale;
    if (text::TypedWords(m_find.words()).isEmpty())
        return {};
    if (m_find.isSearching() && m_find.hitCount() == 0)
        return u"…"_s;
    if (m_find.hitCount() == 0)
        return tr("no match");
    if (m_find.position() == 0)
        return tr("%Ln match(es)", nullptr, m_find.hitCount());
    return tr("%1 of %2").arg(locale.toString(m_find.position()), locale.toString(m_find.hitCount()));
}

void FindBar::showState()
{
    const bool hadKeyboard = isVisible() && isAncestorOf(QApplication::focusWidget());
    setVisible(m_find.isActive());
    if (isHidden()) {
        if (hadKeyboard)
            Q_EMIT left();
        return;
    }
    if (m_words->text() != m_find.words())
        m_words->setText(m_find.words());
    m_count->setText(countText());
    for (const auto &[criterion, button] : m_toggles)
        button->setChecked(m_find.isOn(criterion));
    const QString &author = m_find.filter().author;
    m_toggles[Criterion::Author]->setText(
        author.isEmpty() ? tr("Author") : tr("by %1").arg(text::contained(author)));
    m_toggles[Criterion::Words]->setEnabled(!m_find.words().isEmpty());
}

QSize FindBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_find.stop();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_find.step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace backthread::threadview
