// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sidebar.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace backthread::lists {

namespace {

enum Role {
    SectionRole = Qt::UserRole, ///< Section; not valid: a heading.
    NewRole, ///< int, how much is new; 0: it is not said.
};

/// Paints how much is new at the end of the line.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(NewRole).toInt();
        if (count == 0)
            return;
        painter->save();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        const QRect place = option.rect.adjusted(0, 0, -option.fontMetrics.averageCharWidth(), 0);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        painter->restore();
    }
};

} // namespace

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
    addSection({Section::Kind::Watching, {}, {}});
    addSection({Section::Kind::History, {}, {}});
    setItemDelegate(new EntryDelegate(this));
    const auto choose = [this](const QListWidgetItem *item) {
        if (const QVariant section = item->data(SectionRole); section.isValid())
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
    item->setData(SectionRole, QVariant::fromValue(section));
    item->setSizeHint({0, int(fontMetrics().height() * 1.7)});
}

QListWidgetItem *SideBar::entryOf(const Section &section) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant here = item(row)->data(SectionRole);
        if (here.isValid() && here.value<Section>() == section)
            return item(row);
    }
    return nullptr;
}

void SideBar::setSection(const Section &section)
{
    const QListWidgetItem *entry =
        entryOf(asksForDays(section) ? Section {Section::Kind::Best, {}, {}} : section);
    setCurrentRow(entry ? row(entry) : -1);
}

void SideBar::setNew(const Section &section, int count)
{
    QListWidgetItem *entry = entryOf(section);
    entry->setData(NewRole, count);
    entry->setData(Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %n new replies", nullptr, count).arg(entry->text()) : entry->text());
}

} // namespace backthread::lists

#include "sidebar.moc"
