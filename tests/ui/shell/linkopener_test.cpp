// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkopener.h"

#include <gtest/gtest.h>

namespace backthread::shell {

TEST(LinkOpenerTest, PagesAndMailMayLeaveTheProgram)
{
    for (const char *address :
        {"http://example.com", "HTTPS://Example.com/a?b#c", "mailto:hn@ycombinator.com"})
        EXPECT_TRUE(mayOpen(QUrl(QString::fromUtf8(address)))) << address;
}

TEST(LinkOpenerTest, NothingElseMay)
{
    for (const char *address : {"", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
             "ftp://example.com", "smb://server/share", "example.com", "//example.com", "backthread:42",
             "http://exa mple.com:port"})
        EXPECT_FALSE(mayOpen(QUrl(QString::fromUtf8(address)))) << address;
}

} // namespace backthread::shell
