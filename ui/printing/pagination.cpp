// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagination.h"

#include <algorithm>

namespace backthread::printing {

using threadview::RowLayout;
using threadview::RowPart;

namespace {

// So many lines of a long row stand together above the edge of a page, and two below.
constexpr size_t kTogether = 3;

} // namespace

void Pagination::add(int row, const RowLayout &layout)
{
    const std::vector<RowPart> lines = layout.indivisible();
    if (lines.empty())
        return;
    if (beginsOnNextPage(lines))
        turnPage();
    size_t first = 0;
    while (first < lines.size()) {
        // Nothing stands above what begins a page, so the space for that is left out.
        const int top = first == 0 && m_y > 0 ? 0 : lines[first].top;
        const size_t end = endOfPage(lines, first, top);
        int bottom = lines[end - 1].bottom;
        if (end == lines.size())
            bottom = std::max(bottom, std::min(layout.height(), top + m_pageHeight - m_y));
        m_pages.back().push_back({row, {top, bottom}, m_y});
        m_y += bottom - top;
        first = end;
        if (first < lines.size())
            turnPage();
    }
}

bool Pagination::beginsOnNextPage(const std::vector<RowPart> &lines) const
{
    if (m_y == 0 || m_y + lines.back().bottom <= m_pageHeight)
        return false;
    const bool fitsOnOne = lines.back().bottom - lines.front().top <= m_pageHeight;
    return fitsOnOne || m_y + lines[std::min(kTogether, lines.size()) - 1].bottom > m_pageHeight;
}

/// Behind the last line that the page has room for, and one at least.
size_t Pagination::endOfPage(const std::vector<RowPart> &lines, size_t first, int top) const
{
    size_t end = first + 1;
    while (end < lines.size() && m_y + lines[end].bottom - top <= m_pageHeight)
        ++end;
    const bool leavesOne = end + 1 == lines.size() && end - first > kTogether;
    return leavesOne ? end - 1 : end;
}

void Pagination::turnPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

} // namespace backthread::printing
