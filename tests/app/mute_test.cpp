// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class MuteTest : public CommandTest {
protected:
    [[nodiscard]] Outcome mute(const QStringList &arguments)
    {
        return runOffline(QStringList {u"mute"_s} + arguments);
    }
    [[nodiscard]] QJsonArray muted() { return mute({u"list"_s, u"--json"_s}).json().array(); }
};

} // namespace

TEST_F(MuteTest, AddsListsAndRemoves)
{
    EXPECT_EQ(mute({u"add"_s, u"user:ann"_s}).code, 0);
    EXPECT_EQ(mute({u"add"_s, u"words:no thanks"_s, u"--for"_s, u"1w"_s}).code, 0);
    ASSERT_EQ(muted().size(), 2);
    const QJsonObject words = muted().at(0).toObject();
    EXPECT_EQ(words.value(u"mute"_s), u"words:no thanks"_s);
    EXPECT_EQ(words.value(u"until"_s).toInteger() - words.value(u"created"_s).toInteger(), 7 * 86'400);
    EXPECT_TRUE(muted().at(1).toObject().value(u"until"_s).isNull());
    EXPECT_TRUE(mute({u"list"_s}).out.endsWith(u"user:ann · for good\n"_s));

    EXPECT_EQ(mute({u"remove"_s, u"user:ann"_s}).code, 0);
    EXPECT_EQ(muted().size(), 1);
    const Outcome again = mute({u"remove"_s, u"user:ann"_s});
    EXPECT_EQ(again.code, 1) << again;
    EXPECT_TRUE(again.err.contains(u"user:ann is not muted"_s)) << again;
}

TEST_F(MuteTest, WhatIsNotUnderstoodIsWrongUsage)
{
    for (const QStringList &wrong :
        QList<QStringList> {{u"add"_s}, {u"add"_s, u"ann"_s}, {u"list"_s, u"user:ann"_s},
            {u"hide"_s, u"user:ann"_s}, {u"add"_s, u"user:ann"_s, u"--for"_s, u"2d"_s}})
        EXPECT_EQ(mute(wrong).code, 2) << wrong.join(u' ').toStdString();
    EXPECT_TRUE(muted().isEmpty());
}

TEST_F(MuteTest, DocumentsStayComplete)
{
    addDiscussion();
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    const QString before = runOffline({u"show"_s, u"1000"_s}).out;
    ASSERT_FALSE(before.isEmpty());
    ASSERT_EQ(mute({u"add"_s, u"item:1300"_s}).code, 0);
    ASSERT_EQ(mute({u"add"_s, u"user:toll"_s}).code, 0);
    EXPECT_EQ(runOffline({u"show"_s, u"1000"_s}).out, before);
}

} // namespace backthread::app
