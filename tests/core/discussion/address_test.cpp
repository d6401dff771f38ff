// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"
#include "tests/core/text/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread;
using namespace backthread::discussion;

namespace {

Address read(const char *typed)
{
    const auto address = parseAddress(QString::fromUtf8(typed));
    EXPECT_TRUE(address) << typed;
    return address.value_or(Address());
}

Address item(qint64 number, SourceId source = SourceId::HackerNews)
{
    return {.kind = Address::Kind::Item, .item = ItemId::in(source, number), .name = {}};
}

Address named(Address::Kind kind, const QString &name)
{
    return {.kind = kind, .item = {}, .name = name};
}

Address feed(Feed which)
{
    return {.kind = Address::Kind::Feed, .item = {}, .name = {}, .feed = which};
}

} // namespace

TEST(Address, OfAnItemMayBeANumberAlone)
{
    for (const char *typed : {"42133844", " 42133844\n", "#42133844", "No.42133844", "no. 42133844",
             ">>42133844", ">> 42133844", "042133844", "(42133844)", "42133844."})
        EXPECT_EQ(read(typed), item(42133844)) << typed;
}

TEST(Address, OfAnItemMayHaveAnyFormTheSiteHas)
{
    for (const char *typed : {"https://news.ycombinator.com/item?id=7",
             "http://news.ycombinator.com/item?id=7", "HTTPS://News.YCombinator.com/item?id=7",
             "https://www.news.ycombinator.com/item?id=7", "//news.ycombinator.com/item?id=7",
             "news.ycombinator.com/item?id=7", "www.news.ycombinator.com/item?id=7", "item?id=7",
             "/item?id=7", "https://news.ycombinator.com/item?id=7&p=2",
             "https://news.ycombinator.com/item?p=2&id=7", "item?id=1#7", "item?id=7#top",
             "https%3A%2F%2Fnews.ycombinator.com%2Fitem%3Fid%3D7", "item%3Fid%3D7",
             "https://news.ycombinator.com/item?id=%37", "<https://news.ycombinator.com/item?id=7>",
             "\"https://news.ycombinator.com/item?id=7\"", "(news.ycombinator.com/item?id=7).",
             "https://news.ycombinator.com/reply?id=7", "reply?id=7&goto=item%3Fid%3D1%237"})
        EXPECT_EQ(read(typed), item(7)) << typed;
}

TEST(Address, OfAPersonIsAnyOfTheirPages)
{
    for (const char *typed :
        {"https://news.ycombinator.com/user?id=Some_One-1", "news.ycombinator.com/threads?id=Some_One-1",
            "submitted?id=Some_One-1", "favorites?id=Some_One-1&comments=t"})
        EXPECT_EQ(read(typed), named(Address::Kind::User, u"Some_One-1"_s)) << typed;
}

TEST(Address, OfASiteIsItsDomain)
{
    EXPECT_EQ(read("https://news.ycombinator.com/from?site=github.com/a"),
        named(Address::Kind::Site, u"github.com/a"_s));
}

TEST(Address, OfAFeedIsItsPage)
{
    EXPECT_EQ(read("https://news.ycombinator.com"), feed(Feed::Top));
    EXPECT_EQ(read("news.ycombinator.com/"), feed(Feed::Top));
    EXPECT_EQ(read("https://news.ycombinator.com/news?p=2"), feed(Feed::Top));
    EXPECT_EQ(read("https://news.ycombinator.com/newest"), feed(Feed::New));
    EXPECT_EQ(read("news.ycombinator.com/best"), feed(Feed::Best));
    EXPECT_EQ(read("news.ycombinator.com/ask"), feed(Feed::Ask));
    EXPECT_EQ(read("news.ycombinator.com/show"), feed(Feed::Show));
    EXPECT_EQ(read("news.ycombinator.com/jobs"), feed(Feed::Jobs));
}

TEST(Address, OfTheWelcomeDiscussionIsItsName)
{
    EXPECT_EQ(read("welcome"), item(1, SourceId::Welcome));
    EXPECT_EQ(read("Welcome/"), item(1, SourceId::Welcome));
    EXPECT_EQ(read("welcome/12"), item(12, SourceId::Welcome));
}

TEST(Address, MayBeALinkOfTheProgram)
{
    using Kind = Address::Kind;
    for (const char *typed :
        {"backthread:item/7", "BackThread:item/7", "backthread://item/7", " backthread:item/7\n"})
        EXPECT_EQ(read(typed), item(7)) << typed;
    EXPECT_EQ(read("backthread:item/welcome/12"), item(12, SourceId::Welcome));
    EXPECT_EQ(read("backthread:search?q=walrus%20-%22spring%20tide%22"),
        named(Kind::Search, u"walrus -\"spring tide\""_s));
    EXPECT_EQ(read("backthread:search"), named(Kind::Search, {}));
    EXPECT_EQ(read("backthread:feed/ask"), feed(Feed::Ask));
}

TEST(Address, IsTheSameBehindALink)
{
    using Kind = Address::Kind;
    for (const Address &address :
        {item(7), item(12, SourceId::Welcome), feed(Feed::Jobs), named(Kind::User, u"Some_One-1"_s),
            named(Kind::Site, u"github.com/a b"_s), named(Kind::Search, u"a?b=c&d#e%20 +f/g \"ü\""_s),
            named(Kind::Search, {}), named(Kind::Bookmarks, {}), named(Kind::History, {})})
        EXPECT_EQ(parseAddress(linkTo(address)), address) << linkTo(address).toStdString();
}

TEST(Address, OfAnythingElseIsWrongUsage)
{
    for (const char *typed : {"", " ", "#", ">>", "No.", "hello", "newest", "0", "-7", "7.5", "12a",
             "1234567890123456", "281474976710656", "https://example.org/item?id=7", "example.org/item?id=7",
             "news.ycombinator.com.example.org/item?id=7", "news.ycombinator.comitem?id=7",
             "https://news.ycombinator.com@example.org/item?id=7", "item?id=", "item?id=x", "item?id=-7",
             "item", "https://news.ycombinator.com/item", "https://news.ycombinator.com/active",
             "https://news.ycombinator.com/submit", "https://news.ycombinator.com/front?day=2024-01-01",
             "user?id=", "from?site=", "javascript:alert(1)", "file:///item?id=7",
             "ftp://news.ycombinator.com/item?id=7", "welcome/", "welcome/x", "welcome/0", "welcomes", "%",
             "%%%?id=7", "://", "?id=7", "backthread:", "backthread:item", "backthread:item/",
             "backthread:item/x", "backthread:item/-7", "backthread:user/", "backthread:feed/worst",
             "backthread:settings", "backthread:bookmarks/7",
             "backthread:https://news.ycombinator.com/item?id=7"}) {
        const auto address = parseAddress(QString::fromUtf8(typed));
        if (QLatin1String(typed) == "welcome/"_L1)
            continue; // the discussion itself
        EXPECT_FALSE(address) << typed;
        if (!address) {
            EXPECT_EQ(address.error().kind, Error::Kind::Usage);
        }
    }
}

TEST(Address, OfASearchThatNobodyTypedIsWrongUsage)
{
    const QString longest(kLongestQuery, u'w');
    EXPECT_TRUE(parseAddress(u"backthread:search?q="_s + longest));
    EXPECT_FALSE(parseAddress(u"backthread:search?q=w"_s + longest));
    EXPECT_FALSE(parseAddress(u"backthread:item/"_s + QString(1'000'000, u'7')));
}

TEST(Address, ReadsNamesOfItems)
{
    EXPECT_EQ(itemName(ItemId(42133844)), u"42133844"_s);
    EXPECT_EQ(itemName(kWelcomeStory), u"welcome/1"_s);
    for (const ItemId id : {ItemId(42133844), kWelcomeStory, ItemId::in(SourceId::Welcome, 12)})
        EXPECT_EQ(parseAddress(itemName(id)), item(id.number(), id.source()));
}

TEST(Address, InTheBrowserIsTheSites)
{
    EXPECT_EQ(itemUrl(ItemId(42133844)).toString(), u"https://news.ycombinator.com/item?id=42133844"_s);
    EXPECT_EQ(replyUrl(ItemId(7)).toString(), u"https://news.ycombinator.com/reply?id=7"_s);
    EXPECT_EQ(userUrl(u"a_b-1"_s).toString(), u"https://news.ycombinator.com/user?id=a_b-1"_s);
    EXPECT_EQ(userUrl(u"a&b=c#d"_s).toString(QUrl::FullyEncoded),
        u"https://news.ycombinator.com/user?id=a%26b%3Dc%23d"_s);
}

TEST(Address, InTheBrowserIsEmptyForOtherSources)
{
    const ItemId welcome = ItemId::in(SourceId::Welcome, 1);
    EXPECT_TRUE(itemUrl(welcome).isEmpty());
    EXPECT_TRUE(replyUrl(welcome).isEmpty());
    EXPECT_TRUE(itemUrl({}).isEmpty());
    EXPECT_TRUE(userUrl({}).isEmpty());
}

TEST(Address, OfPagesAndMailMayLeaveTheProgram)
{
    for (const char *address :
        {"http://example.com", "HTTPS://Example.com/a?b#c", "mailto:hn@ycombinator.com"})
        EXPECT_TRUE(mayOpen(QUrl(QString::fromUtf8(address)))) << address;
    for (const char *address : {"", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
             "ftp://example.com", "smb://server/share", "example.com", "//example.com", "backthread:42",
             "http://exa mple.com:port"})
        EXPECT_FALSE(mayOpen(QUrl(QString::fromUtf8(address)))) << address;
}

TEST(Address, IsFoundAgainInItsUrl)
{
    EXPECT_EQ(parseAddress(itemUrl(ItemId(8863)).toString()), item(8863));
    EXPECT_EQ(parseAddress(userUrl(u"a_b"_s).toString()), named(Address::Kind::User, u"a_b"_s));
}
