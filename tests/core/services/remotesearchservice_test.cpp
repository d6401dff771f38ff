// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/remotesearchservice.h"
#include "core/services/threadservice.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using Kind = search::Untranslated::Kind;

namespace {

class RemoteSearchServiceTest : public ServiceTest {
protected:
    using Findings = RemoteSearchService::Findings;

    RemoteSearchServiceTest()
    {
        m_story = addStory(u"Walruses"_s, 2);
        m_comment = addComment(m_story, u"A walrus on the <i>ice</i>"_s);
    }

    [[nodiscard]] static ItemIds idsOf(const Result<Findings> &findings)
    {
        ItemIds ids;
        for (const auto &hit : findings.value_or(Findings()).found.answer.hits)
            ids.append(hit.id);
        return ids;
    }
    [[nodiscard]] int searches()
    {
        return server().log().count(u"/api/v1/search_by_date"_s) + server().log().count(u"/api/v1/search?"_s);
    }

    ItemId m_story;
    ItemId m_comment;
    RemoteSearchService m_search {engine()};
};

} // namespace

TEST_F(RemoteSearchServiceTest, FindsWhatIsNotCached)
{
    const auto findings = await(m_search.search({.text = u"walrus ice"_s}));
    ASSERT_TRUE(findings) << qPrintable(findings.error().detail);
    EXPECT_EQ(idsOf(findings), ItemIds {m_comment});
    EXPECT_EQ(findings->text, u"walrus ice"_s);
    EXPECT_EQ(findings->words, (QStringList {u"walrus"_s, u"ice"_s}));
    EXPECT_EQ(findings->found.total, 1);
    const search::SearchHit &hit = findings->found.answer.hits.constFirst();
    EXPECT_EQ(hit.storyTitle, u"Walruses"_s);
    EXPECT_EQ(hit.snippet, u"A walrus on the ice"_s);
    EXPECT_EQ(hit.marks.size(), 2);
}

TEST_F(RemoteSearchServiceTest, AHitThatIsOpenedIsFetchedWithItsDiscussion)
{
    const auto findings = await(m_search.search({.text = u"walrus ice"_s}));
    ASSERT_EQ(idsOf(findings), ItemIds {m_comment});
    const auto isCached = [this] {
        return await(engine().reader().ask(
            [id = m_comment](store::Stores &stores) { return stores.items.storyOf(id); }));
    };
    EXPECT_FALSE(isCached()) << "what is found is not stored";
    ThreadService threads(engine());
    const auto thread = threads.open(m_comment);
    ASSERT_TRUE(waitUntil([&] { return thread->snapshot().thread && !thread->snapshot().loading; }));
    EXPECT_FALSE(thread->snapshot().problem);
    EXPECT_EQ(thread->snapshot().thread->size(), 3);
    EXPECT_EQ(isCached(), m_story);
}

TEST_F(RemoteSearchServiceTest, ADiscussionMayBeNamedByAnyOfItsComments)
{
    save({{.id = m_comment, .type = discussion::ItemType::Comment, .parent = m_story, .story = m_story}});
    const auto query = u"in:%1 type:comment ice"_s.arg(m_comment.number());
    EXPECT_EQ(idsOf(await(m_search.search({.text = query}))), ItemIds {m_comment});
}

TEST_F(RemoteSearchServiceTest, TellsWhatIsWrongAndWhatIsLeftOut)
{
    const auto findings = await(m_search.search({.text = u"is:new walrus before:noon"_s}));
    ASSERT_TRUE(findings);
    EXPECT_EQ(idsOf(findings), ItemIds {m_comment});
    ASSERT_EQ(findings->problems.size(), 1);
    EXPECT_EQ(findings->problems[0].kind, search::Problem::Kind::BadDate);
    EXPECT_EQ(findings->found.untranslated,
        (QList<search::Untranslated> {{.range = {0, 6}, .kind = Kind::Unknown}}));
}

TEST_F(RemoteSearchServiceTest, ALaterQuestionOfTheSameAskerCancelsTheOneBefore)
{
    const int other = 0;
    const auto first = m_search.search({.text = u"walrus"_s});
    const auto others = m_search.search({.text = u"walrus"_s}, &other);
    const auto second = m_search.search({.text = u"ice"_s});
    ASSERT_TRUE(first.isFinished());
    EXPECT_EQ(first.result().error(), Error::cancelled());
    EXPECT_EQ(idsOf(await(second)), ItemIds {m_comment});
    EXPECT_EQ(idsOf(await(others)), ItemIds {m_comment});
    EXPECT_LE(searches(), 2);
}

TEST_F(RemoteSearchServiceTest, WhoGoesCancelsWhatIsUnderWay)
{
    QFuture<Result<Findings>> future;
    {
        RemoteSearchService search(engine());
        future = search.search({.text = u"walrus"_s});
    }
    EXPECT_EQ(await(future).error(), Error::cancelled());
}

TEST_F(RemoteSearchServiceTest, OfflineItFailsAsEverythingDoes)
{
    engine().fetcher().setOffline(true);
    EXPECT_EQ(await(m_search.search({.text = u"walrus"_s})).error(), Error::offline());
    engine().fetcher().setOffline(false);
    EXPECT_EQ(idsOf(await(m_search.search({.text = u"walrus"_s}))), ItemIds {m_comment});
}

TEST_F(RemoteSearchServiceTest, AnEmptyQueryAsksNothing)
{
    const auto findings = await(m_search.search({.text = u"  "_s}));
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->found.answer.hits.isEmpty());
    EXPECT_EQ(searches(), 0);
}

} // namespace backthread::services
