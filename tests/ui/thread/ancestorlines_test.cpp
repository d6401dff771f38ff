// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/ancestorlines.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

namespace {

constexpr const char *kDeep = R"(
    1
      2
        3
          4
            5
              6
                7
                  8
      9
)";

/// The numbers of the comments, `+n` for a line that stands for n; a space less than their indentation.
std::string linesAbove(const Page &page, int number, int count)
{
    std::string drawing;
    for (const AncestorLine &line :
        ancestorLines(*page.rows.thread(), page.rows.row(page.row(number)), count)) {
        const std::string text = line.leftOut > 0
            ? '+' + std::to_string(line.leftOut)
            : std::to_string(page.rows.thread()->at(line.comment).id.number());
        drawing += (drawing.empty() ? "" : " ") + text + '@' + std::to_string(line.indent);
    }
    return drawing;
}

TEST(AncestorLines, AreAllWhereThereIsRoom)
{
    const Page page(kDeep);
    EXPECT_EQ(linesAbove(page, 2, 5), "");
    EXPECT_EQ(linesAbove(page, 3, 5), "2@0");
    EXPECT_EQ(linesAbove(page, 7, 5), "2@0 3@1 4@2 5@3 6@4");
    EXPECT_EQ(linesAbove(page, 9, 5), "");
}

TEST(AncestorLines, AreTheTopmostAndTheNearestWhereThereIsNone)
{
    const Page page(kDeep);
    EXPECT_EQ(linesAbove(page, 8, 5), "2@0 +2@2 5@3 6@4 7@5");
    EXPECT_EQ(linesAbove(page, 8, 4), "2@0 +3@3 6@4 7@5");
    EXPECT_EQ(linesAbove(page, 8, 3), "2@0 +4@4 7@5");
    EXPECT_EQ(linesAbove(page, 8, 2), "6@4 7@5");
    EXPECT_EQ(linesAbove(page, 8, 1), "7@5");
    EXPECT_EQ(linesAbove(page, 8, 0), "");
}

TEST(AncestorLines, EndAtTheTopOfAFocusedSubThread)
{
    const Page page(kDeep, {.focus = ItemId(4), .context = true});
    EXPECT_EQ(linesAbove(page, 4, 5), "");
    EXPECT_EQ(linesAbove(page, 7, 5), "4@0 5@1 6@2");
}

TEST(AncestorLines, AreNoneInFlatOrders)
{
    const Page page(kDeep, {.order = discussion::Order::Board});
    EXPECT_EQ(linesAbove(page, 8, 5), "");
}

} // namespace

} // namespace backthread::threadview
