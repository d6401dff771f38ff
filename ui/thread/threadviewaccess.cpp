// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology asks of the thread view.
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"

namespace backthread::threadview {

QRect ThreadView::rectOfRow(int row)
{
    if (row < 0 || row >= m_layouts.count())
        return {};
    return {0, int(m_layouts.top(row) - y()), viewport()->width(), m_layouts.height(row)};
}

int ThreadView::rowAt(const QPoint &position)
{
    return hitAt(position).row;
}

QStringList ThreadView::headTexts()
{
    QStringList texts;
    for (const PlacedBlock &block : m_layouts.head().blocks())
        texts.append(block.text.text());
    return texts;
}

} // namespace backthread::threadview
