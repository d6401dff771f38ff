// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/site.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

TEST(SiteTest, IsTheHostWithoutWww)
{
    EXPECT_EQ(siteOf(u"https://www.example.org/a?b#c"_s), u"example.org"_s);
    EXPECT_EQ(siteOf(u"http://WWW.Example.ORG:8080/"_s), u"example.org"_s);
    EXPECT_EQ(siteOf(u"https://news.example.org/"_s), u"news.example.org"_s);
    EXPECT_EQ(siteOf(u"https://wwwhere.example/"_s), u"wwwhere.example"_s);
}

TEST(SiteTest, IsNullWhereThereIsNoHost)
{
    for (const QString &url :
        {QString(), u""_s, u"item?id=1"_s, u"mailto:a@b"_s, u"https://"_s, u"http://[bad"_s})
        EXPECT_TRUE(siteOf(url).isNull()) << url.toStdString();
}

} // namespace backthread::discussion
