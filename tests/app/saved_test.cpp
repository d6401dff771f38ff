// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

using SavedTest = CommandTest;

TEST_F(SavedTest, ASearchIsKeptCountedAndRemoved)
{
    EXPECT_EQ(runOffline({u"saved"_s, u"add"_s, u"by:ruth"_s, u"foghorns"_s}).code, 0);
    ASSERT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0);
    const Outcome listed = runOffline({u"saved"_s, u"list"_s});
    EXPECT_EQ(listed.code, 0) << listed;
    EXPECT_EQ(listed.out, u"by:ruth foghorns · 1 new\n"_s);
    const QJsonObject search =
        runOffline({u"saved"_s, u"list"_s, u"--json"_s}).json().array().at(0).toObject();
    EXPECT_EQ(search.value(u"query"_s), u"by:ruth foghorns"_s);
    EXPECT_EQ(search.value(u"sort"_s), u"recent"_s);
    EXPECT_EQ(search.value(u"new"_s), 1);
    EXPECT_EQ(runOffline({u"saved"_s, u"remove"_s, u"by:ruth foghorns"_s, u"--sort"_s, u"best"_s}).code, 1);
    EXPECT_EQ(runOffline({u"saved"_s, u"remove"_s, u"by:ruth foghorns"_s}).code, 0);
    EXPECT_EQ(runOffline({u"saved"_s, u"list"_s}).code, 1);
}

TEST_F(SavedTest, WhatIsNoActionIsWrongUsage)
{
    EXPECT_EQ(runOffline({u"saved"_s, u"add"_s}).code, 2);
    EXPECT_EQ(runOffline({u"saved"_s, u"keep"_s, u"fog"_s}).code, 2);
    EXPECT_EQ(runOffline({u"saved"_s}).code, 2);
}

} // namespace backthread::app
