// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/request.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backthread::desktop {

TEST(Request, IsTheSameBehindALine)
{
    const Request request {{u"backthread:item/7"_s, u"\"\n{"_s}, u"search"_s, u"token_TIME12"_s};
    const QByteArray line = toLine(request);
    EXPECT_EQ(line.indexOf('\n'), line.size() - 1) << "one line, whatever is in it";
    EXPECT_EQ(requestFrom(line), request);
    EXPECT_EQ(requestFrom(toLine({})), Request());
}

TEST(Request, IsNotWhatPeersMakeUp)
{
    for (const char *line : {"", "\n", "[]", "7", "null", "{", "open", "{\"open\":[\"7\"]", "\xff\xfe"})
        EXPECT_FALSE(requestFrom(line)) << line;
    EXPECT_EQ(requestFrom(R"({"open":{"a":1},"action":[],"token":7,"more":true})"), Request())
        << "other types are as good as nothing";
}

TEST(Request, HasItsTokenFromEitherDesktop)
{
    EXPECT_EQ(
        tokenIn({{u"activation-token"_s, u"wayland"_s}, {u"desktop-startup-id"_s, u"x11"_s}}), u"wayland"_s);
    EXPECT_EQ(tokenIn({{u"desktop-startup-id"_s, u"x11"_s}}), u"x11"_s);
    EXPECT_EQ(tokenIn({{u"activation-token"_s, QVariantList {1, 2}}}), QString());
    EXPECT_EQ(tokenIn({{u"activation-token"_s, QString(10'000, u'a')}}), QString()) << "no desktop's";
    EXPECT_EQ(tokenIn(platformDataOf({{}, {}, u"mine"_s})), u"mine"_s);
}

} // namespace backthread::desktop
