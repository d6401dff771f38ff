// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/columns.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeWidget>

#include <algorithm>

namespace backthread::settings {

void fitColumns(QTreeWidget &table)
{
    QHeaderView &header = *table.header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
}

int wholeWidth(const QTreeWidget &table)
{
    const QAbstractItemView &view = table; // which tells it to everybody
    int width = 2 * table.frameWidth() + table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < table.columnCount(); ++column)
        width += std::max(view.sizeHintForColumn(column), table.header()->sectionSizeHint(column));
    return width;
}

} // namespace backthread::settings
