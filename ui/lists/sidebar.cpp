// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sidebar.h"

namespace backthread::lists {

SideBar::SideBar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Sections"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setViewportMargins(8, 4, 8, 8);
    viewport()->setBackgroundRole(QPalette::Window);
    addHeading(tr("FEEDS"));
    for (const discussion::Feed feed : discussion::kFeeds)
        addSection({Section::Kind::Feed, feed, {}});
    addHeading(tr("CATCH UP"));
    addSection({Section::Kind::Best, {}, Section::kDay.toString()}, tr("Day"));
    addSection({Section::Kind::Best, {}, Section::kWeek.toString()}, tr("Week"));
    addSection({Section::Kind::Best, {}, Section::kMonth.toString()}, tr("Month"));
    addSection({Section::Kind::Best, {}, {}}, tr("Any days …"));
    addHeading(tr("LIBRARY"));
    addSection({Section::Kind::Bookmarks, {}, {}});
    addSection({Section::Kind::History, {}, {}});
    const auto choose = [this](const QListWidgetItem *item) {
        if (const QVariant section = item->data(Qt::UserRole); section.isValid())
            Q_EMIT sectionChosen(section.value<Section>());
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void SideBar::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    item->setFont(small);
    item->setSizeHint({0, fontMetrics().height() * 2});
    item->setTextAlignment(Qt::AlignBottom);
}

void SideBar::addSection(const Section &section, const QString &title)
{
    auto *item = new QListWidgetItem(title.isEmpty() ? titleOf(section) : title, this);
    item->setData(Qt::UserRole, QVariant::fromValue(section));
    item->setSizeHint({0, int(fontMetrics().height() * 1.7)});
}

void SideBar::setSection(const Section &section)
{
    const Section entry = asksForDays(section) ? Section {Section::Kind::Best, {}, {}} : section;
    for (int row = 0; row < count(); ++row) {
        const QVariant here = item(row)->data(Qt::UserRole);
        if (here.isValid() && here.value<Section>() == entry) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
}

} // namespace backthread::lists
