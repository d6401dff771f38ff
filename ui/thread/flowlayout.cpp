// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/flowlayout.h"

namespace backthread::threadview {

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<QRect> FlowLayout::place(const QRect &room) const
{
    const int gap = std::max(0, spacing());
    std::vector<QRect> places;
    std::vector<size_t> line;
    QPoint next = room.topLeft();
    int height = 0;
    const auto endLine = [&] {
        int shift = 0;
        for (const size_t item : line) {
            places[item].moveTop(next.y() + (height - places[item].height()) / 2);
            places[item].translate(shift, 0);
            if (!(m_items[item]->expandingDirections() & Qt::Horizontal))
                continue;
            const int left = room.left() + room.width() - (next.x() - gap) - shift;
            const int more = std::min(left, m_items[item]->maximumSize().width() - places[item].width());
            places[item].setWidth(places[item].width() + std::max(0, more));
            shift += std::max(0, more);
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        places.emplace_back();
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (!line.empty() && next.x() + size.width() > room.left() + room.width()) {
            endLine();
            next = {room.left(), next.y() + height + gap};
            height = 0;
        }
        places.back() = {next, size};
        line.push_back(places.size() - 1);
        height = std::max(height, size.height());
        next.rx() += size.width() + gap;
    }
    endLine();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const QRect &each : place({0, 0, width - margins.left() - margins.right(), 0}))
        bottom = std::max(bottom, each.top() + each.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + std::max(0, spacing()),
                std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = place(contentsRect());
    for (size_t item = 0; item < places.size(); ++item) {
        if (!places[item].isNull())
            m_items[item]->setGeometry(places[item]);
    }
}

} // namespace backthread::threadview
