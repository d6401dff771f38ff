// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/longthread.h"
#include "ui/printing/printcommands.h"

#include <gtest/gtest.h>

namespace backthread::printing {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &title)
{
    discussion::Items items = drawing::items("7\n  8");
    items.first().title = title;
    return fileNameFor(*threadview::threadOf(items));
}

} // namespace

TEST(PrintCommandsTest, AFileIsCalledAsTheDiscussion)
{
    EXPECT_EQ(nameOf(u"A lighthouse, rebuilt"_s), u"A lighthouse, rebuilt"_s);
    EXPECT_EQ(nameOf(u"灯台 🏠"_s), u"灯台 🏠"_s);
}

TEST(PrintCommandsTest, WhatFileSystemsDoNotTakeIsLeftOut)
{
    EXPECT_EQ(nameOf(u"../a/b\\c: \"d\" <e>|f?*\n\u202Eg"_s), u"a b c d e f g"_s);
    EXPECT_EQ(nameOf(u".hidden"_s), u"hidden"_s);
    EXPECT_EQ(nameOf({}), u"No. 7"_s);
    EXPECT_EQ(nameOf(u"???"_s), u"7"_s);
}

TEST(PrintCommandsTest, NamesAreNotTooLongForAFileSystem)
{
    EXPECT_LE(nameOf(u"語"_s.repeated(300)).toUtf8().size(), 240);
    EXPECT_FALSE(nameOf(u"x"_s + u"😀"_s.repeated(300)).back().isHighSurrogate());
}

} // namespace backthread::printing
