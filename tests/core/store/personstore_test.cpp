// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personstore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Person;

namespace {

class PersonStoreTest : public StoreTest {
protected:
    Result<Person> set(const Person &person)
    {
        return stores().people.edit({person.name, person.note, person.tags});
    }
    [[nodiscard]] Person person(const QString &name) { return stores().people.all()->value(name); }
};

} // namespace

TEST_F(PersonStoreTest, KeepsWhatIsSaid)
{
    EXPECT_TRUE(stores().people.all()->isEmpty());
    const Person ann {u"ann"_s, u"wrote the paper; it's good"_s, {u"author"_s, u"colleague"_s}};
    const auto before = set(ann);
    ASSERT_TRUE(isGood(before));
    EXPECT_EQ(*before, (Person {.name = u"ann"_s}));
    EXPECT_EQ(person(u"ann"_s), ann);
    EXPECT_TRUE(person(u"Ann"_s).isPlain()) << "somebody else";
}

TEST_F(PersonStoreTest, TellsWhatWasSaidBefore)
{
    const Person first {u"ann"_s, u"first"_s, {u"a"_s}};
    ASSERT_TRUE(isGood(set(first)));
    const auto before = set({u"ann"_s, {}, {u"b"_s, u" b  "_s, u" "_s}});
    ASSERT_TRUE(isGood(before));
    EXPECT_EQ(*before, first);
    EXPECT_EQ(person(u"ann"_s).tags, QStringList(u"b"_s));
}

TEST_F(PersonStoreTest, LeavesWhatAnEditDoesNotName)
{
    ASSERT_TRUE(isGood(set({u"ann"_s, u"note"_s, {u"a"_s}})));
    ASSERT_TRUE(isGood(stores().people.edit({.name = u"ann"_s, .tags = QStringList {u"b"_s}})));
    EXPECT_EQ(person(u"ann"_s), (Person {u"ann"_s, u"note"_s, {u"b"_s}}));
    ASSERT_TRUE(isGood(stores().people.edit({.name = u"ann"_s, .note = QString()})));
    EXPECT_EQ(person(u"ann"_s), (Person {u"ann"_s, {}, {u"b"_s}}));
}

TEST_F(PersonStoreTest, OfWhomNothingIsSaidIsGone)
{
    ASSERT_TRUE(isGood(set({u"ann"_s, u"note"_s, {u"a"_s}})));
    ASSERT_TRUE(isGood(set({.name = u"ann"_s})));
    EXPECT_TRUE(stores().people.all()->isEmpty());
    EXPECT_EQ(column(connection(), u"SELECT count(*) FROM library.person_tag"_s), "0\n");
}

TEST_F(PersonStoreTest, CountsWhatIsCached)
{
    save("1 ann\n  2 bob: One\n    3 ann: Two\n    4 ann: Three\n    5 Ann: Four\n");
    const auto writings = stores().people.writings(u"ann"_s);
    ASSERT_TRUE(isGood(writings));
    EXPECT_EQ(*writings, (discussion::Writings {.stories = 1, .comments = 2}));
    EXPECT_EQ(*stores().people.writings(u"nobody"_s), discussion::Writings());
}

} // namespace backthread::store
