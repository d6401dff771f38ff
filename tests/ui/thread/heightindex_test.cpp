// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/heightindex.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace backthread::threadview {

namespace {

qint64 naiveTop(const std::vector<int> &heights, int row)
{
    return std::accumulate(heights.begin(), heights.begin() + row, qint64(0));
}

int naiveRowAt(const std::vector<int> &heights, qint64 y)
{
    qint64 bottom = 0;
    for (size_t row = 0; row < heights.size(); ++row) {
        bottom += heights[row];
        if (y < bottom)
            return int(row);
    }
    return int(heights.size()) - 1;
}

} // namespace

TEST(HeightIndexTest, IsEmptyAtFirst)
{
    const HeightIndex index;
    EXPECT_EQ(index.size(), 0);
    EXPECT_EQ(index.rowAt(0), -1);
}

TEST(HeightIndexTest, RowsAboveAndBelowAreTheFirstAndTheLast)
{
    HeightIndex index;
    index.assign({10, 20, 30});
    EXPECT_EQ(index.rowAt(-5), 0);
    EXPECT_EQ(index.rowAt(9), 0);
    EXPECT_EQ(index.rowAt(10), 1);
    EXPECT_EQ(index.rowAt(59), 2);
    EXPECT_EQ(index.rowAt(60), 2);
    EXPECT_EQ(index.total(), 60);
}

TEST(HeightIndexTest, HoldsMoreThanFitsIntoThirtyTwoBits)
{
    HeightIndex index;
    index.assign(std::vector<int>(100'000, 100'000));
    EXPECT_EQ(index.total(), qint64(10'000'000'000));
    EXPECT_EQ(index.rowAt(9'999'950'000), 99'999);
}

TEST(HeightIndexTest, AgreesWithAddingUp)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::vector<int> heights(1 + random() % 150);
        for (int &height : heights)
            height = int(random() % 50);
        HeightIndex index;
        index.assign(heights);
        for (int change = 0; change < 100; ++change) {
            const size_t row = random() % heights.size();
            heights[row] = int(random() % 90);
            index.setHeight(int(row), heights[row]);
            const int at = int(random() % (heights.size() + 1));
            ASSERT_EQ(index.top(at), naiveTop(heights, at));
            const qint64 y = qint64(random() % 5'000) - 10;
            ASSERT_EQ(index.rowAt(y), naiveRowAt(heights, y)) << y;
        }
        ASSERT_EQ(index.total(), naiveTop(heights, int(heights.size())));
    }
}

} // namespace backthread::threadview
