// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/peopleservice.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Person;

namespace {

class PeopleServiceTest : public ServiceTest {
protected:
    PeopleService m_people {engine()};
};

} // namespace

TEST_F(PeopleServiceTest, KnowsWhatIsSaidAfterARestart)
{
    const Person ann {u"ann"_s, u"note"_s, {u"colleague"_s}};
    ASSERT_TRUE(await(m_people.set(ann)));
    ASSERT_TRUE(waitUntil([&] { return m_people.person(u"ann"_s) == ann; }));
    EXPECT_EQ(m_people.tags(), QStringList(u"colleague"_s));
    EXPECT_TRUE(m_people.person(u"bob"_s).isPlain());
    const PeopleService again(engine());
    EXPECT_TRUE(waitUntil([&] { return again.person(u"ann"_s) == ann; }));
}

TEST_F(PeopleServiceTest, AnEditLeavesWhatAnotherProcessHasSaidElsewhere)
{
    Engine other(m_profile, {}, m_clock);
    PeopleService theirs(other);
    ASSERT_TRUE(await(theirs.set({u"ann"_s, u"wrote the paper"_s, {u"foo"_s}})));
    ASSERT_TRUE(await(m_people.edit({.name = u"ann"_s, .tags = QStringList {u"bar"_s}})));
    const Person both {u"ann"_s, u"wrote the paper"_s, {u"bar"_s}};
    EXPECT_TRUE(waitUntil([&] { return m_people.person(u"ann"_s) == both; }));
    theirs.reread();
    EXPECT_TRUE(waitUntil([&] { return theirs.person(u"ann"_s) == both; }));
}

TEST_F(PeopleServiceTest, DescribesUsers)
{
    server().invoke([](standin::Server &at) {
        at.corpus().insertUser({{u"id"_s, u"ann"_s}, {u"about"_s, u"I keep a <i>lamp</i>."_s},
            {u"karma"_s, 7}, {u"created"_s, 1'500'000'000}});
    });
    const auto user = await(m_people.describe(u"ann"_s));
    ASSERT_TRUE(user);
    EXPECT_EQ(user->id, u"ann"_s);
    EXPECT_EQ(user->about.text, u"I keep a lamp."_s);
    const auto nobody = await(m_people.describe(u"nobody"_s));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, Error::Kind::NotFound);
}

TEST_F(PeopleServiceTest, OnlyTheLastQuestionIsAnswered)
{
    const auto first = m_people.describe(u"ann"_s);
    const auto second = m_people.describe(u"bob"_s);
    const auto answer = await(first);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Cancelled);
    EXPECT_FALSE(await(second));
}

TEST_F(PeopleServiceTest, SaysThatItIsOffline)
{
    engine().fetcher().setOffline(true);
    EXPECT_EQ(await(m_people.describe(u"ann"_s)).error().kind, Error::Kind::Offline);
    EXPECT_EQ(await(m_people.fetchLatest(u"ann"_s)).error().kind, Error::Kind::Offline);
}

TEST_F(PeopleServiceTest, WhoAsksForTheLatestBeforeAnotherIsAnsweredToo)
{
    const auto first = m_people.fetchLatest(u"ann"_s);
    const auto second = m_people.fetchLatest(u"bob"_s);
    EXPECT_EQ(await(first).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(await(second));
}

} // namespace backthread::services
