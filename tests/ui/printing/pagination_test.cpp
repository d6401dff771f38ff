// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagination.h"
#include "ui/thread/layoutbuilder.h"

#include <gtest/gtest.h>

namespace backthread::printing {

using namespace Qt::StringLiterals;
using threadview::LayoutBuilder;
using threadview::PlacedBlock;
using threadview::RowLayout;
using threadview::RowPart;
using threadview::Runs;
using threadview::ThreadStyle;

namespace {

const ThreadStyle &style()
{
    static const ThreadStyle style = ThreadStyle::forPaper({});
    return style;
}

/// A row of so many lines.
RowLayout rowOf(int lines)
{
    QString text = u"line"_s;
    for (int line = 1; line < lines; ++line)
        text += QChar(QChar::LineSeparator) + u"line"_s;
    return LayoutBuilder(style(), 0, 600).line(Runs().add(text), style().body).take();
}

/// A page with room for so many lines, and the space above the first row.
int pageOf(int lines)
{
    return rowOf(lines).indivisible().back().bottom;
}

/// How many lines of each row stand on each page, as "0:3 1:2 | 1:4".
std::string drawn(const Pagination &pagination, const std::vector<RowLayout> &rows)
{
    std::string drawing;
    for (const PrintedPage &page : pagination.pages()) {
        drawing += drawing.empty() ? "" : " |";
        for (const PrintedPart &printed : page) {
            const auto lines = rows[size_t(printed.row)].indivisible();
            const auto count = std::ranges::count_if(lines, [&](const RowPart &line) {
                return line.top >= printed.part.top && line.bottom <= printed.part.bottom;
            });
            drawing +=
                (drawing.empty() ? "" : " ") + std::to_string(printed.row) + ':' + std::to_string(count);
        }
    }
    return drawing;
}

std::string paginated(const std::vector<int> &lines, int pageHeight)
{
    std::vector<RowLayout> rows;
    Pagination pagination(pageHeight);
    for (const int each : lines) {
        rows.push_back(rowOf(each));
        pagination.add(int(rows.size()) - 1, rows.back());
    }
    return drawn(pagination, rows);
}

} // namespace

TEST(PaginationTest, WithoutRowsThereIsOneEmptyPage)
{
    const Pagination pagination(500);
    ASSERT_EQ(pagination.pages().size(), 1U);
    EXPECT_TRUE(pagination.pages().front().empty());
}

TEST(PaginationTest, RowsStandBelowEachOtherWithTheirSpace)
{
    const RowLayout row = rowOf(2);
    Pagination pagination(500);
    pagination.add(0, row);
    pagination.add(1, row);
    const int first = row.indivisible().front().top;
    const PrintedPage expected {{0, {first, row.height()}, 0}, {1, {0, row.height()}, row.height() - first}};
    ASSERT_EQ(pagination.pages().size(), 1U);
    EXPECT_EQ(pagination.pages().front(), expected);
}

TEST(PaginationTest, ARowThatFitsOnAPageIsNotCut)
{
    EXPECT_EQ(paginated({6, 6, 2}, pageOf(10)), "0:6 | 1:6 2:2");
    EXPECT_EQ(paginated({1, 10}, pageOf(10)), "0:1 | 1:10");
}

TEST(PaginationTest, ALongerRowFillsPages)
{
    EXPECT_EQ(paginated({25}, pageOf(10)), "0:10 | 0:10 | 0:5");
    EXPECT_EQ(paginated({25, 2}, pageOf(10)), "0:10 | 0:10 | 0:5 1:2");
}

TEST(PaginationTest, ALongerRowBeginsWhereThereIsRoomForSomeLines)
{
    EXPECT_TRUE(paginated({4, 15}, pageOf(10)).starts_with("0:4 1:"));
    EXPECT_EQ(paginated({8, 15}, pageOf(10)), "0:8 | 1:10 | 1:5");
}

TEST(PaginationTest, NoLineIsLeftAloneOnTheLastPage)
{
    EXPECT_EQ(paginated({11}, pageOf(10)), "0:9 | 0:2");
}

TEST(PaginationTest, EveryLineStandsOnceWhateverThePagesAre)
{
    for (int pageHeight = 1; pageHeight < 400; pageHeight += 7) {
        SCOPED_TRACE(pageHeight);
        std::vector<RowLayout> rows;
        Pagination pagination(pageHeight);
        for (const int lines : {3, 1, 40, 2, 9, 1, 17}) {
            rows.push_back(rowOf(lines));
            pagination.add(int(rows.size()) - 1, rows.back());
        }
        std::vector<std::pair<int, int>> stood;
        for (const PrintedPage &page : pagination.pages()) {
            int below = 0;
            for (const PrintedPart &printed : page) {
                EXPECT_EQ(printed.y, below);
                below = printed.y + printed.part.height();
                for (const RowPart &line : rows[size_t(printed.row)].indivisible()) {
                    if (line.top >= printed.part.top && line.bottom <= printed.part.bottom)
                        stood.emplace_back(printed.row, line.top);
                    else
                        EXPECT_TRUE(line.bottom <= printed.part.top || line.top >= printed.part.bottom);
                }
            }
            const bool isLineTaller = pageHeight < style().lineHeight;
            EXPECT_TRUE(below <= pageHeight || isLineTaller) << below;
        }
        std::vector<std::pair<int, int>> expected;
        for (size_t row = 0; row < rows.size(); ++row) {
            for (const RowPart &line : rows[row].indivisible())
                expected.emplace_back(int(row), line.top);
        }
        EXPECT_EQ(stood, expected);
    }
}

TEST(PaginationTest, ChartsAndBarsStandOnOnePage)
{
    LayoutBuilder builder(style(), 0, 600);
    builder.line(Runs().add(u"word "_s.repeated(400)), style().body);
    builder.charts({{u"One"_s, {1, 2}, {u"a"_s, u"b"_s}}, {u"Two"_s, {1, 2}, {u"a"_s, u"b"_s}}});
    builder.bar(Runs().add(u"An option"_s), style().body, 0.5);
    const RowLayout row = builder.take();
    for (int pageHeight = 150; pageHeight < 300; pageHeight += 3) {
        Pagination pagination(pageHeight);
        pagination.add(0, row);
        for (const PlacedBlock &block : row.blocks()) {
            if (block.kind == PlacedBlock::Kind::Plain)
                continue;
            int pages = 0;
            for (const PrintedPage &page : pagination.pages()) {
                const RowPart &part = page.front().part;
                pages += part.top < block.frame.bottom() && part.bottom > block.frame.top() ? 1 : 0;
            }
            EXPECT_EQ(pages, 1) << pageHeight;
        }
    }
}

} // namespace backthread::printing
