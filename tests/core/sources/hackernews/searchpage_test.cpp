// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/searchpage.h"

#include <gtest/gtest.h>

namespace backthread::hackernews {

using namespace Qt::StringLiterals;
using discussion::ItemType;

namespace {

constexpr auto kPage = R"({"hits": [
    {"_highlightResult": {"comment_text": {"matchLevel": "full", "value": "<em>Pea</em> &amp; mint"}},
     "_tags": ["comment", "author_ada", "story_100"], "author": "ada", "children": [104],
     "comment_text": "Pea &amp; <i>mint</i>", "created_at": "2020-01-01T00:00:00Z", "created_at_i": 1577836800,
     "objectID": "103", "parent_id": 101, "points": null, "story_id": 100,
     "story_title": "Soups &amp; stews", "story_url": "https://example.com/soup"},
    {"_tags": ["story", "author_fay", "story_100"], "author": "fay", "created_at_i": 1577836700,
     "num_comments": 5, "objectID": "100", "points": 12, "story_id": 100, "title": "Soups & stews",
     "url": "https://example.com/soup"}],
    "nbHits": 1234, "nbPages": 20, "page": 0, "hitsPerPage": 50, "params": "query=pea", "query": "pea"})";

std::optional<Error::Kind> errorOf(const QByteArray &json)
{
    const auto page = parseSearchPage(json);
    return page ? std::nullopt : std::optional(page.error().kind);
}

} // namespace

TEST(SearchPage, HasItsHitsWithTheirStoriesAndTheNumberOfAll)
{
    const auto page = parseSearchPage(kPage);
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    EXPECT_EQ(page->total, 1234);
    ASSERT_EQ(page->hits.size(), 2);
    const search::Candidate &comment = page->hits[0];
    EXPECT_EQ(comment.item.id.number(), 103);
    EXPECT_EQ(comment.item.type, ItemType::Comment);
    EXPECT_EQ(comment.item.story.number(), 100);
    EXPECT_EQ(comment.item.by, u"ada"_s);
    EXPECT_EQ(comment.item.time, 1577836800);
    EXPECT_EQ(comment.item.text->text, u"Pea & mint"_s) << "marks of the server are not believed";
    EXPECT_EQ(comment.storyTitle, u"Soups & stews"_s);
    EXPECT_EQ(comment.storyUrl, u"https://example.com/soup"_s);
    EXPECT_EQ(page->hits[1].item.title, u"Soups & stews"_s);
    EXPECT_EQ(page->hits[1].item.points, 12);
    EXPECT_EQ(page->hits[1].item.descendants, 5);
}

TEST(SearchPage, MayBeEmpty)
{
    const auto page = parseSearchPage(R"({"hits": [], "nbHits": 0})");
    ASSERT_TRUE(page);
    EXPECT_EQ(*page, SearchPage());
}

TEST(SearchPage, AnythingElseIsMalformed)
{
    for (const char *json : {"", "null", "[]", "7", "\"hits\"", "{}", "{\"hits\": []}", "{\"nbHits\": 0}",
             R"({"hits": {}, "nbHits": 0})", R"({"hits": null, "nbHits": 0})",
             R"({"hits": [], "nbHits": "0"})", R"({"hits": [], "nbHits": -1})",
             R"({"hits": [], "nbHits": 1e30})", R"({"hits": [{"objectID": "x"}], "nbHits": 1})",
             R"({"hits": [], "nbHits": 0)", "<html>Welcome to the hotel</html>"}) {
        EXPECT_EQ(errorOf(json), Error::Kind::Malformed) << json;
    }
}

TEST(SearchPage, WhatIsWrongInAHitIsLeftOut)
{
    const auto page = parseSearchPage(R"({"nbHits": 3, "hits": [7, null, {"objectID": {}},
        {"objectID": "9", "_tags": ["comment"], "story_title": 5, "story_url": [], "comment_text": {},
         "author": 4, "created_at_i": "now", "points": "many"}]})");
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    ASSERT_EQ(page->hits.size(), 1);
    EXPECT_EQ(page->hits[0].item.id.number(), 9);
    EXPECT_EQ(page->hits[0].storyTitle, QString());
    EXPECT_FALSE(page->hits[0].item.text);
}

} // namespace backthread::hackernews
