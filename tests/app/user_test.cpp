// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/corpus.h"
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class UserTest : public CommandTest {
protected:
    UserTest()
    {
        addDiscussion();
        server().invoke([](standin::Server &at) {
            at.corpus().insertUser({{u"id"_s, u"toll"_s}, {u"karma"_s, 7}, {u"created"_s, 1'500'000'000},
                {u"about"_s, u"I keep a <i>bridge</i>."_s}});
        });
    }
};

} // namespace

TEST_F(UserTest, SaysWhoSomebodyIs)
{
    const Outcome shown = run({u"user"_s, u"toll"_s});
    EXPECT_EQ(shown.code, 0) << shown;
    EXPECT_EQ(shown.out,
        u"toll · karma 7 · since 2017-07-14 · cached: 0 stories, 0 comments\n\nI keep a bridge.\n"_s);
}

TEST_F(UserTest, KeepsNoteAndTags)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    ASSERT_EQ(run({u"user"_s, u"toll"_s, u"--note"_s, u"met in Oslo"_s, u"--tag"_s, u"colleague"_s}).code, 0);
    const Outcome shown = runOffline({u"user"_s, u"toll"_s, u"--json"_s});
    EXPECT_EQ(shown.code, 0) << shown;
    const QJsonObject user = shown.json().object();
    EXPECT_EQ(user.value(u"note"_s), u"met in Oslo"_s);
    EXPECT_EQ(user.value(u"tags"_s).toArray(), QJsonArray({u"colleague"_s}));
    EXPECT_GT(user.value(u"cached"_s).toObject().value(u"comments"_s).toInt(), 0);
    EXPECT_FALSE(user.contains(u"karma"_s)) << "nobody was asked";
}

TEST_F(UserTest, WhoDoesNotExistIsNotFound)
{
    EXPECT_EQ(run({u"user"_s, u"nobody"_s, u"--note"_s, u"who?"_s}).code, 1);
    EXPECT_EQ(runOffline({u"user"_s, u"nobody"_s}).code, 1) << "nothing was kept";
}

TEST_F(UserTest, AFailedNetworkIsSaidBehindWhatIsKnown)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    fault(u"503@/"_s);
    const Outcome shown = run({u"user"_s, u"toll"_s});
    EXPECT_EQ(shown.code, 3) << shown;
    EXPECT_TRUE(shown.out.startsWith(u"toll · cached: "_s)) << shown;
    EXPECT_FALSE(shown.err.isEmpty());
}

} // namespace backthread::app
