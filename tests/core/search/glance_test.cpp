// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/glance.h"
#include "core/search/queryparser.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// What are candidates, a bar, and what is tested.
QString parted(const QString &text)
{
    const auto glance = glanceOf(parseQuery(text).query);
    if (!glance)
        return u"whole"_s;
    Query tests;
    tests.root = Node {All {glance->tests}, false, {}};
    return toText(glance->candidates) + u" | "_s + toText(tests);
}

} // namespace

TEST(Glance, testsWhatHasBeginnings)
{
    EXPECT_EQ(parted(u"gul*"_s), u" | gul*"_s);
    EXPECT_EQ(parted(u"gul* sea by:heron"_s), u"sea by:heron | gul*"_s);
    EXPECT_EQ(parted(u"(gul* OR heron) -wal* sea"_s), u"sea | (gul* OR heron) -wal*"_s);
}

TEST(Glance, needsWordsOfTheQuerysOwn)
{
    EXPECT_EQ(parted(QString()), u"whole"_s);
    EXPECT_EQ(parted(u"gull sea"_s), u"whole"_s);
    EXPECT_EQ(parted(u"gul* OR by:heron"_s), u"whole"_s) << "a filter is not in the text";
    EXPECT_EQ(parted(u"story:gul*"_s), u"whole"_s);
}

} // namespace backthread::search
