// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/listparser.h"
#include "tests/core/text/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread;
using namespace backthread::hackernews;

namespace {

ItemIds ids(std::initializer_list<qint64> numbers)
{
    ItemIds result;
    for (const qint64 number : numbers)
        result.append(ItemId::in(SourceId::HackerNews, number));
    return result;
}

} // namespace

TEST(IdList, IsAnArrayInItsOrder)
{
    EXPECT_EQ(parseIdList(" [ 9, 3, 8863 ]\n"), ids({9, 3, 8863}));
    EXPECT_EQ(parseIdList("[]"), ids({}));
}

TEST(IdList, DropsNullsDuplicatesAndWhatIsNoId)
{
    EXPECT_EQ(parseIdList(R"([9,null,9,"3",-1,0,4.5,true,{},[],281474976710656,5])"), ids({9, 5}));
}

TEST(IdList, MayBeASparseObject)
{
    EXPECT_EQ(parseIdList(R"({"30":49554643,"4":7,"31":null,"100":8,"x":9})"), ids({7, 49554643, 8}));
    EXPECT_EQ(parseIdList("{}"), ids({}));
}

TEST(IdList, OfAnotherShapeIsMalformed)
{
    for (const char *json : {"", " ", "[1,2", "7", "\"x\"", "true", "{\"a\":1}", "[1],[2]", "1]"})
        EXPECT_EQ(parseIdList(json).error().kind, Error::Kind::Malformed) << json;
    EXPECT_EQ(parseIdList("<html>").error(), Error::malformed(u"a web page instead of data"_s));
    EXPECT_EQ(parseIdList("null").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(parseIdList(QByteArray("[").repeated(100'000)).error().kind, Error::Kind::Malformed);
}

TEST(IdList, PassesOnTheErrorOfAnErrorBody)
{
    EXPECT_EQ(parseIdList(R"({"error" : "Permission denied"})").error(),
        (Error {Error::Kind::Server, u"Permission denied"_s}));
}

TEST(MaxItem, IsABareNumber)
{
    EXPECT_EQ(parseMaxItem("49578712\n"), ItemId::in(SourceId::HackerNews, 49578712));
    for (const char *json : {"", "\"7\"", "-7", "0", "7.5", "[7]", "{}", "281474976710656"})
        EXPECT_EQ(parseMaxItem(json).error().kind, Error::Kind::Malformed) << json;
}

TEST(Push, IsTheWholeListOrAPartOfIt)
{
    EXPECT_EQ(parsePush(R"({"path":"/","data":{"items":[5,3,5],"profiles":["a",7,"b"],"more":1}})"),
        (Push {true, {ids({5, 3}), {u"a"_s, u"b"_s}}}));
    EXPECT_EQ(parsePush(R"({"path":"/items/0","data":4})"), (Push {false, {ids({4}), {}}}));
    EXPECT_EQ(parsePush(R"({"path":"/","data":null})"), (Push {true, {}}));
    EXPECT_EQ(parsePush("[]").error().kind, Error::Kind::Malformed);
}

TEST(User, OfFirebaseIsReadWhole)
{
    const auto user = parseUser(
        R"({"about":"It&#x27;s <i>me</i>","created":1173923446,"delay":0,"id":"jl","karma":2937,"submitted":[9,8,9]})");
    ASSERT_TRUE(user);
    EXPECT_EQ(user->id, u"jl"_s);
    EXPECT_EQ(user->created, 1173923446);
    EXPECT_EQ(user->karma, 2937);
    EXPECT_EQ(user->about.text, u"It's me"_s);
    EXPECT_EQ(user->submitted, ids({9, 8}));
}

TEST(User, OfAlgoliaIsAsMuchAsItTells)
{
    const auto user = parseUser(R"({"about":"Bug fixer.","karma":157316,"username":"pg"})");
    ASSERT_TRUE(user);
    EXPECT_EQ(user->id, u"pg"_s);
    EXPECT_EQ(user->karma, 157316);
    EXPECT_EQ(user->created, 0);
}

TEST(User, ThatIsUnknownIsNotFound)
{
    EXPECT_EQ(parseUser("null").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(parseUser(R"({"status":404,"error":"Not Found"})").error(), Error::notFound(u"Not Found"_s));
    EXPECT_EQ(parseUser(R"({"karma":1})").error().kind, Error::Kind::Malformed);
    EXPECT_EQ(parseUser("7").error().kind, Error::Kind::Malformed);
}

TEST(ErrorBody, IsReadInAllShapes)
{
    EXPECT_EQ(errorIn(R"({"message":"only 1000 hits","status":400})"),
        (Error {Error::Kind::Server, u"only 1000 hits"_s}));
    EXPECT_EQ(errorIn(R"({"message":"slow down","status":429})"),
        (Error {Error::Kind::RateLimited, u"slow down"_s}));
    EXPECT_EQ(errorIn(R"({"status":404,"error":"Not Found"})"), Error::notFound(u"Not Found"_s));
    for (const char *json :
        {"", "null", "[]", "7", "{}", "{\"error\":7}", "<html>", "{\"id\":1,\"status\":404}"})
        EXPECT_EQ(errorIn(json), std::nullopt) << json;
}
