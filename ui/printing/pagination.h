// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/rowlayout.h"

#include <vector>

namespace backthread::printing {

/// A part of a row in its place on a page.
struct PrintedPart final {
    int row = 0;
    threadview::RowPart part;
    int y = 0; ///< From the top of the page.

    friend bool operator==(const PrintedPart &, const PrintedPart &) = default;
};

/// What stands on a page, top to bottom.
using PrintedPage = std::vector<PrintedPart>;

/// Puts rows on pages, one below the other. A row that fits on a page stands on one; a longer one is cut
/// between its lines, and begins where there is room for some of them. Pixels; any thread.
class Pagination final {
public:
    explicit Pagination(int pageHeight)
        : m_pageHeight(pageHeight)
    {
    }

    void add(int row, const threadview::RowLayout &layout);
    [[nodiscard]] const std::vector<PrintedPage> &pages() const { return m_pages; }

private:
    [[nodiscard]] bool beginsOnNextPage(const std::vector<threadview::RowPart> &lines) const;
    [[nodiscard]] size_t endOfPage(
        const std::vector<threadview::RowPart> &lines, size_t first, int top) const;
    void turnPage();

    int m_pageHeight;
    int m_y = 0; ///< The first free pixel of the last page.
    std::vector<PrintedPage> m_pages {PrintedPage()};
};

} // namespace backthread::printing
