// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keepsview.h"

#include "core/services/keepservice.h"
#include "ui/settings/columns.h"
#include "ui/wording/age.h"
#include "ui/wording/keeptext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>

namespace backthread::settings {

using discussion::Keep;
using services::KeepService;

namespace {

constexpr int kMostStories = 500;
constexpr int kHours[] {0, 1, 3, 6, 12, 24};
constexpr qint64 kHour = 60 * 60;
// Behind the feeds, in the box that says what to keep.
constexpr int kBookmarks = -1;
constexpr int kTag = -2;

enum Column { What, Stories, Again, Last };

QHBoxLayout *lineOf(std::initializer_list<QWidget *> fields)
{
    auto *line = new QHBoxLayout;
    for (QWidget *field : fields)
        line->addWidget(field);
    line->addStretch();
    return line;
}

} // namespace

KeepsView::KeepsView(KeepService &keeps, QWidget *parent)
    : QWidget(parent)
    , m_keeps(keeps)
    , m_table(new QTreeWidget(this))
{
    m_table->setHeaderLabels({tr("Kept offline"), tr("At most"), tr("Again after"), tr("Last time")});
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(tr("What is kept offline"));
    fitColumns(*m_table);
    setFocusProxy(m_table);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addWidget(makeButtons());
    layout->addWidget(makeEditor());
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &KeepsView::showChosen);
    connect(&keeps, &KeepService::keepsChanged, this, &KeepsView::showKeeps);
    showKeeps();
}

QWidget *KeepsView::makeEditor()
{
    auto *row = new QWidget(this);
    m_what = new QComboBox(row);
    for (const discussion::Feed feed : discussion::kFeeds) {
        Keep keep;
        keep.feed = feed;
        m_what->addItem(wording::nameOf(keep), int(feed));
    }
    m_what->addItem(tr("All bookmarks"), kBookmarks);
    m_what->addItem(tr("Bookmarks with the tag"), kTag);
    m_what->setAccessibleName(tr("What to keep"));
    m_tag = new QLineEdit(row);
    m_tag->setAccessibleName(tr("Tag"));
    m_stories = new QSpinBox(row);
    m_stories->setRange(1, kMostStories);
    m_stories->setValue(Keep().stories);
    m_stories->setAccessibleName(tr("Discussions at most"));
    m_hours = new QComboBox(row);
    for (const int hours : kHours)
        m_hours->addItem(hours == 0 ? tr("only when asked") : wording::duration(hours * kHour), hours);
    m_hours->setAccessibleName(tr("Again after"));
    auto *keep = new QPushButton(tr("&Keep offline"), row);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->addLayout(lineOf({m_what, m_tag}));
    layout->addLayout(lineOf({m_stories, m_hours, keep}));
    const auto follow = [this, keep] {
        const bool isTag = m_what->currentData().toInt() == kTag;
        m_tag->setVisible(isTag);
        keep->setEnabled(!isTag || !m_tag->text().trimmed().isEmpty());
    };
    connect(m_what, &QComboBox::currentIndexChanged, this, follow);
    connect(m_tag, &QLineEdit::textChanged, this, follow);
    connect(keep, &QPushButton::clicked, this, [this] { m_keeps.keepNow(edited()); });
    follow();
    return row;
}

QSize KeepsView::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({wholeWidth(*m_table), 0});
}

QWidget *KeepsView::makeButtons()
{
    auto *row = new QWidget(this);
    m_now = new QPushButton(tr("&Fetch now"), row);
    m_remove = new QPushButton(tr("Keep no mor&e"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_now);
    layout->addWidget(m_remove);
    layout->addStretch();
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (const auto keep = chosen())
            m_keeps.keepNow(*keep);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto keep = chosen())
            m_keeps.remove(*keep);
    });
    return row;
}

void KeepsView::showKeeps()
{
    const auto before = chosen();
    const QSignalBlocker blocker(m_table); // somebody may be writing in the editor
    m_table->clear();
    for (const Keep &keep : m_keeps.keeps()) {
        auto *row = new QTreeWidgetItem(m_table,
            {wording::nameOf(keep), QString::number(keep.stories),
                keep.hours == 0 ? tr("only when asked") : wording::duration(keep.hours * kHour),
                keep.ended == 0 ? tr("not yet") : wording::dateAndTime(keep.ended)});
        row->setData(What, Qt::UserRole, QVariant::fromValue(keep));
        if (before && before->isLike(keep))
            m_table->setCurrentItem(row);
    }
    updateButtons();
}

void KeepsView::updateButtons()
{
    const bool isChosen = chosen().has_value();
    m_now->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

/// The editor shows the chosen one, so that it can be changed.
void KeepsView::showChosen()
{
    updateButtons();
    const auto keep = chosen();
    if (!keep)
        return;
    const bool isFeed = keep->kind == Keep::Kind::Feed;
    m_what->setCurrentIndex(m_what->findData(isFeed ? int(keep->feed)
            : keep->tag.isEmpty()                   ? kBookmarks
                                                    : kTag));
    m_tag->setText(keep->tag);
    m_stories->setValue(keep->stories);
    m_hours->setCurrentIndex(std::max(0, m_hours->findData(keep->hours)));
}

std::optional<Keep> KeepsView::chosen() const
{
    const QTreeWidgetItem *row = m_table->currentItem();
    return row && row->isSelected() ? std::optional(row->data(What, Qt::UserRole).value<Keep>())
                                    : std::nullopt;
}

Keep KeepsView::edited() const
{
    const int what = m_what->currentData().toInt();
    Keep keep;
    keep.kind = what < 0 ? Keep::Kind::Bookmarks : Keep::Kind::Feed;
    keep.feed = what < 0 ? discussion::Feed::Top : static_cast<discussion::Feed>(what);
    keep.tag = what == kTag ? m_tag->text().trimmed() : QString();
    keep.stories = m_stories->value();
    keep.hours = m_hours->currentData().toInt();
    return keep;
}

} // namespace backthread::settings
