// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listbar.h"

#include "ui/thread/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using models::StoryOptions;
using Sort = StoryOptions::Sort;

namespace {

constexpr int kMost = 9'999;

QString nameOf(Sort sort)
{
    switch (sort) {
    case Sort::Rank:
        return ListBar::tr("By rank");
    case Sort::Points:
        return ListBar::tr("Most points");
    case Sort::Comments:
        return ListBar::tr("Most comments");
    case Sort::Newest:
        return ListBar::tr("Newest");
    case Sort::NewComments:
        return ListBar::tr("New comments first");
    }
    return {};
}

} // namespace

ListBar::ListBar(QWidget *parent)
    : QFrame(parent)
    , m_sort(new QComboBox(this))
{
    auto *layout = new threadview::FlowLayout;
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(6);
    setLayout(layout);
    for (const Sort sort : models::kSorts)
        m_sort->addItem(nameOf(sort), int(sort));
    m_sort->setAccessibleName(tr("Order"));
    layout->addWidget(m_sort);
    m_points = addThreshold(tr("Points"), 50);
    m_comments = addThreshold(tr("Comments"), 10);
    m_hidden = new QCheckBox(tr("Hidden and muted too"), this);
    layout->addWidget(m_hidden);
    m_reset = new QToolButton(this);
    m_reset->setText(u"✕ "_s + tr("Show all"));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_reset);
    m_reset->hide();

    connect(m_hidden, &QCheckBox::toggled, this, &ListBar::hiddenToggled);
    const auto tell = [this] {
        m_reset->setVisible(options().isActive());
        Q_EMIT optionsChanged(options());
    };
    connect(m_sort, &QComboBox::currentIndexChanged, this, tell);
    connect(m_points, &QSpinBox::valueChanged, this, tell);
    connect(m_comments, &QSpinBox::valueChanged, this, tell);
    connect(m_reset, &QToolButton::clicked, this, [this, tell] {
        setOptions({});
        m_sort->setFocus();
        tell();
    });
    setFocusProxy(m_sort);
}

QSpinBox *ListBar::addThreshold(const QString &name, int step)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, kMost);
    box->setSingleStep(step);
    box->setPrefix(name + u" ≥ "_s);
    box->setAccessibleName(tr("%1 at least").arg(name));
    box->setKeyboardTracking(true);
    layout()->addWidget(box);
    return box;
}

void ListBar::setOptions(const StoryOptions &options)
{
    const QSignalBlocker sort(m_sort);
    const QSignalBlocker points(m_points);
    const QSignalBlocker comments(m_comments);
    m_sort->setCurrentIndex(m_sort->findData(int(options.sort)));
    m_points->setValue(options.points);
    m_comments->setValue(options.comments);
    m_reset->setVisible(options.isActive());
}

void ListBar::setHidden(std::optional<bool> shown)
{
    const QSignalBlocker blocker(m_hidden);
    m_hidden->setVisible(shown.has_value());
    m_hidden->setChecked(shown.value_or(false));
}

StoryOptions ListBar::options() const
{
    return {Sort(m_sort->currentData().toInt()), m_points->value(), m_comments->value()};
}

void ListBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

QString inWords(const StoryOptions &options)
{
    QStringList words;
    const QLocale locale;
    if (options.points > 0)
        words.append(ListBar::tr("points ≥ %1").arg(locale.toString(options.points)));
    if (options.comments > 0)
        words.append(ListBar::tr("comments ≥ %1").arg(locale.toString(options.comments)));
    if (options.sort != Sort::Rank)
        words.append(nameOf(options.sort));
    return words.join(u" · "_s);
}

} // namespace backthread::lists
