// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/heightindex.h"

#include <bit>

namespace backthread::threadview {

namespace {

size_t lowBit(size_t i)
{
    return i & (~i + 1);
}

} // namespace

void HeightIndex::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        if (const size_t above = i + lowBit(i); above < m_sums.size())
            m_sums[above] += m_sums[i];
    }
}

void HeightIndex::setHeight(int row, int height)
{
    const int difference = height - m_heights[size_t(row)];
    if (difference == 0)
        return;
    m_heights[size_t(row)] = height;
    for (size_t i = size_t(row) + 1; i < m_sums.size(); i += lowBit(i))
        m_sums[i] += difference;
}

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= lowBit(i))
        sum += m_sums[i];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step <= m_heights.size() && m_sums[row + step] <= y) {
            row += step;
            y -= m_sums[row];
        }
    }
    return int(row < m_heights.size() ? row : m_heights.size() - 1);
}

} // namespace backthread::threadview
