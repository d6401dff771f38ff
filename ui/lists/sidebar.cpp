// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sidebar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace backthread::lists {

using search::SavedSearch;

namespace {

enum Role {
    SectionRole = Qt::UserRole, ///< Section; not valid: a heading.
    NewRole, ///< int, how much is new; 0: it is not said.
    SearchRole, ///< search::SavedSearch; not valid: it is none.
};

/// Paints how much is new at the end of the line, and headings, which nobody can choose, to be read no less.
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

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QPalette &palette = option->palette;
        palette.setColor(QPalette::Disabled, QPalette::Text, palette.color(QPalette::PlaceholderText));
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
    m_fixed = count();
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(NoEditTriggers); // but for keys
    connect(this, &QListWidget::itemChanged, this, &SideBar::rename);
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

QListWidgetItem *SideBar::addSection(const Section &section, const QString &title)
{
    auto *item = new QListWidgetItem(title.isEmpty() ? titleOf(section) : title, this);
    item->setData(SectionRole, QVariant::fromValue(section));
    item->setSizeHint({0, int(fontMetrics().height() * 1.7)});
    return item;
}

void SideBar::setSearches(const QList<SavedSearch> &searches)
{
    const QSignalBlocker blocker(this); // nobody names anything here
    if (state() == EditingState || areShown(searches))
        return showCounts(searches);
    while (count() > m_fixed)
        delete takeItem(m_fixed);
    if (!searches.isEmpty())
        addHeading(tr("SEARCHES"));
    for (const SavedSearch &search : searches) {
        const Section section {Section::Kind::Search, {}, search.query, search.sort};
        QListWidgetItem *item = addSection(section, search.title());
        item->setData(SearchRole, QVariant::fromValue(search));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(search.query);
        setNew(section, search.unseen);
    }
    setSection(m_section);
}

bool SideBar::areShown(const QList<SavedSearch> &searches) const
{
    if (count() != m_fixed + (searches.isEmpty() ? 0 : 1 + int(searches.size())))
        return false;
    for (int i = 0; i < searches.size(); ++i) {
        const auto shown = item(m_fixed + 1 + i)->data(SearchRole).value<SavedSearch>();
        if (!shown.isLike(searches.at(i)) || shown.name != searches.at(i).name)
            return false;
    }
    return true;
}

void SideBar::showCounts(const QList<SavedSearch> &searches)
{
    for (const SavedSearch &search : searches) {
        const Section section {Section::Kind::Search, {}, search.query, search.sort};
        if (entryOf(section))
            setNew(section, search.unseen);
    }
}

void SideBar::rename(QListWidgetItem *item)
{
    const QVariant known = item->data(SearchRole);
    if (!known.isValid())
        return;
    auto search = known.value<SavedSearch>();
    const QString name = item->text().trimmed();
    if (name == search.title())
        return;
    if (name.isEmpty() && search.name.isEmpty()) {
        item->setText(search.title()); // it goes by its query
        return;
    }
    search.name = name == search.query ? QString() : name;
    Q_EMIT searchNamed(search);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const QListWidgetItem *item = currentItem();
    const QVariant search = item ? item->data(SearchRole) : QVariant();
    if (search.isValid() && event->key() == Qt::Key_Delete)
        Q_EMIT searchRemoved(search.value<SavedSearch>());
    else if (search.isValid() && event->key() == Qt::Key_F2)
        editItem(currentItem());
    else
        QListWidget::keyPressEvent(event);
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
    m_section = section;
    const QListWidgetItem *entry =
        entryOf(asksForDays(section) ? Section {Section::Kind::Best, {}, {}} : section);
    setCurrentRow(entry ? row(entry) : -1);
}

void SideBar::setNew(const Section &section, int count)
{
    QListWidgetItem *entry = entryOf(section);
    entry->setData(NewRole, count);
    entry->setData(Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %Ln new", nullptr, count).arg(entry->text()) : entry->text());
}

} // namespace backthread::lists

#include "sidebar.moc"
