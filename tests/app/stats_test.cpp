// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QRegularExpression>

namespace backthread::app {

using namespace Qt::StringLiterals;

using StatsTest = CommandTest;

TEST_F(StatsTest, CountsStoriesCommentsBookmarksAndBytes)
{
    ASSERT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0);
    ASSERT_EQ(runOffline({u"import"_s, u"-"_s}, R"([{"id":1000,"created":5,"tags":[]}])").code, 0);

    const Outcome outcome = runOffline({u"stats"_s});

    EXPECT_EQ(outcome.code, 0) << outcome;
    static const QRegularExpression s_lines(
        u"^stories +1\ncomments +5\nbookmarks +1\nbytes +[1-9][0-9]{4,} \\(.*\\)\n"
        "  cache +[1-9][0-9]{4,} \\(.*\\)\n  free in it +[0-9]+ \\(.*\\)\n"
        "  library +[1-9][0-9]{4,} \\(.*\\)\nkept offline +0\n$"_s);
    EXPECT_TRUE(s_lines.match(outcome.out).hasMatch()) << outcome;
}

} // namespace backthread::app
