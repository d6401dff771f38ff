// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace backthread::threadview {

/// Heights of rows with their running sums, in a Fenwick tree: which row is at a position, and where a row
/// is, in O(log n) while single heights change. Heights are whole device-independent pixels.
class HeightIndex final {
public:
    void assign(std::vector<int> heights);
    [[nodiscard]] int size() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights[size_t(row)]; }
    [[nodiscard]] std::span<const int> heights() const { return m_heights; }
    void setHeight(int row, int height);

    /// The sum of the heights before `row`; of all for row == size().
    [[nodiscard]] qint64 top(int row) const;
    [[nodiscard]] qint64 total() const { return top(size()); }
    /// The row that covers position `y`; the first for what is above, the last for what is below; -1 if
    /// empty.
    [[nodiscard]] int rowAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< m_sums[i] covers i - lowbit(i) + 1 .. i, counted from 1.
};

} // namespace backthread::threadview
