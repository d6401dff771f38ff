// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/glance.h"
#include "core/search/queryparser.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// What are candidates, a bar, and what is tested.
QString parted(const std::optional<Glance> &glance)
{
    if (!glance)
        return u"whole"_s;
    Query tests;
    tests.root = Node {All {glance->tests}, false, {}};
    return toText(glance->candidates) + u" | "_s + toText(tests);
}

QString withoutBeginnings(const QString &text)
{
    return parted(beginningsApart(parseQuery(text).query));
}

QString withoutWords(const QString &text)
{
    return parted(wordsApart(parseQuery(text).query));
}

} // namespace

TEST(Glance, testsWhatHasBeginnings)
{
    EXPECT_EQ(withoutBeginnings(u"gul*"_s), u" | gul*"_s);
    EXPECT_EQ(withoutBeginnings(u"gul* sea by:heron"_s), u"sea by:heron | gul*"_s);
    EXPECT_EQ(withoutBeginnings(u"(gul* OR heron) -wal* sea"_s), u"sea | (gul* OR heron) -wal*"_s);
}

TEST(Glance, needsWordsOfTheQuerysOwn)
{
    EXPECT_EQ(withoutBeginnings(QString()), u"whole"_s);
    EXPECT_EQ(withoutBeginnings(u"gull sea"_s), u"whole"_s);
    EXPECT_EQ(withoutBeginnings(u"gul* OR by:heron"_s), u"whole"_s) << "a filter is not in the text";
    EXPECT_EQ(withoutBeginnings(u"story:gul*"_s), u"whole"_s);
}

TEST(Glance, testsWordsBesideFilters)
{
    EXPECT_EQ(withoutWords(u"gul* -sea by:heron has:code"_s), u"by:heron has:code | gul* -sea"_s);
    EXPECT_EQ(withoutWords(u"(gull OR tern) (by:heron OR in:1)"_s), u"(by:heron OR in:1) | (gull OR tern)"_s);
    EXPECT_EQ(withoutWords(QString()), u"whole"_s);
    EXPECT_EQ(withoutWords(u"gull sea"_s), u"whole"_s);
    EXPECT_EQ(withoutWords(u"by:heron has:code"_s), u"whole"_s);
    EXPECT_EQ(withoutWords(u"by:heron OR gull"_s), u"whole"_s);
}

} // namespace backthread::search
