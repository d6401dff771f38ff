// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/problemtext.h"

#include <QSet>

#include <gtest/gtest.h>

namespace backthread::searchui {

using namespace Qt::StringLiterals;
using search::Problem;

TEST(ProblemTextTest, EveryKindHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    const int last = int(Problem::Kind::TooMuch);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = sentence({0, 1, Problem::Kind(kind), u"typed"_s});
        EXPECT_TRUE(text.endsWith(u'.')) << kind;
        EXPECT_FALSE(text.contains(u"%1"_s)) << kind;
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), last + 1);
}

TEST(ProblemTextTest, WhatWasTypedIsQuotedAsItIs)
{
    const QString text = sentence({0, 2, Problem::Kind::UnknownValue, u"is:%1<b>"_s});
    EXPECT_TRUE(text.contains(u"“is:%1<b>”"_s)) << text.toStdString();
}

} // namespace backthread::searchui
