// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class HideTest : public CommandTest {
protected:
    HideTest() { addDiscussion(); }

    QJsonArray hidden() { return runOffline({u"hide"_s, u"list"_s, u"--json"_s}).json().array(); }
};

} // namespace

TEST_F(HideTest, HidesUntilItIsTakenBack)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    const Outcome added = runOffline({u"hide"_s, u"add"_s, u"https://news.ycombinator.com/item?id=1000"_s});
    EXPECT_EQ(added.code, 0) << added;
    EXPECT_EQ(runOffline({u"hide"_s, u"add"_s, u"4711"_s}).code, 0) << "by its number alone";
    ASSERT_EQ(hidden().size(), 2);
    const QJsonValue story =
        hidden().at(0).toObject().value(u"id"_s) == 1000 ? hidden().at(0) : hidden().at(1);
    EXPECT_EQ(story[u"title"], u"A lighthouse and its keeper"_s);
    EXPECT_GT(story[u"created"].toInteger(), 0);
    EXPECT_TRUE(runOffline({u"hide"_s, u"list"_s}).out.contains(u" · A lighthouse and its keeper\n"_s));

    EXPECT_EQ(runOffline({u"hide"_s, u"remove"_s, u"1000"_s}).code, 0);
    EXPECT_EQ(hidden().size(), 1);
    EXPECT_EQ(runOffline({u"hide"_s, u"remove"_s, u"1000"_s}).code, 1);
}

TEST_F(HideTest, WhatIsHiddenIsInTheBackup)
{
    ASSERT_EQ(runOffline({u"library"_s, u"backup"_s}).code, 0);
    ASSERT_EQ(runOffline({u"hide"_s, u"add"_s, u"4711"_s}).code, 0);
    const QString copy = runOffline({u"library"_s, u"list"_s, u"--json"_s}).json().array().at(0).toString();
    ASSERT_EQ(runOffline({u"hide"_s, u"remove"_s, u"4711"_s}).code, 0);
    ASSERT_EQ(runOffline({u"library"_s, u"restore"_s, copy}).code, 0);
    EXPECT_EQ(hidden().size(), 1);
}

TEST_F(HideTest, SaysWhatItTakes)
{
    for (const QStringList &wrong : {QStringList {}, QStringList {u"all"_s}, QStringList {u"add"_s},
             QStringList {u"list"_s, u"1"_s}, QStringList {u"add"_s, u"no item"_s}}) {
        const Outcome outcome = runOffline(QStringList {u"hide"_s} + wrong);
        EXPECT_EQ(outcome.code, 2) << outcome;
        EXPECT_NE(outcome.err, QString());
    }
}

} // namespace backthread::app
