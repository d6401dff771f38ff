// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/feedservice.h"
#include "core/services/muteservice.h"
#include "core/services/threadservice.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::Mutes;
using discussion::MuteSpan;
using Kind = Mute::Kind;

namespace {

const Mute kBob {.kind = Kind::User, .text = u"bob"_s};

class MuteServiceTest : public ServiceTest {
protected:
    MuteServiceTest()
    {
        QObject::connect(&m_mutes, &MuteService::changed, &m_mutes, [this] {
            ++m_changes;
            m_threads.readMutes();
        });
    }
    [[nodiscard]] bool awaitMutes(qsizetype count)
    {
        return waitUntil([&] { return m_mutes.mutes().size() == count; });
    }
    void mute(const Mute &mute, MuteSpan span = MuteSpan::ForGood)
    {
        ASSERT_TRUE(await(m_mutes.mute(mute, span)));
    }

    MuteService m_mutes {engine()};
    ThreadService m_threads {engine()};
    int m_changes = 0;
};

} // namespace

TEST_F(MuteServiceTest, TellsWhatIsMutedAndTakesItBack)
{
    std::optional<Mute> undone;
    QObject::connect(&m_mutes, &MuteService::unmuted, &m_mutes, [&](const Mute &mute) { undone = mute; });
    mute(kBob, MuteSpan::Day);
    ASSERT_TRUE(awaitMutes(1));
    EXPECT_EQ(m_mutes.mutes().first().until, m_clock.now() + 86'400);
    EXPECT_TRUE(await(m_mutes.unmute(kBob)));
    ASSERT_TRUE(awaitMutes(0));
    ASSERT_TRUE(undone);
    m_mutes.restore(*undone);
    ASSERT_TRUE(awaitMutes(1));
    EXPECT_EQ(m_mutes.mutes().first().until, undone->until);
    undone.reset();
    m_mutes.takeBack(kBob);
    ASSERT_TRUE(awaitMutes(0));
    EXPECT_FALSE(undone) << "that was undo itself";
}

TEST_F(MuteServiceTest, MutesEndByThemselves)
{
    mute(kBob, MuteSpan::Week);
    mute({.kind = Kind::Site, .text = u"example.com"_s});
    ASSERT_TRUE(awaitMutes(2));
    m_clock.advance(7 * 86'400);
    const int changes = m_changes;
    m_mutes.reread();
    ASSERT_TRUE(awaitMutes(1));
    EXPECT_EQ(m_changes, changes + 1);
    EXPECT_EQ(m_mutes.mutes().first().kind, Kind::Site);
}

TEST_F(MuteServiceTest, OpenThreadsAreToldWhatOfThemIsMuted)
{
    save(drawing::items("1\n  2 ann: One\n    3 bob: Two\n"));
    engine().fetcher().setOffline(true);
    const auto thread = m_threads.open(ItemId(1));
    ASSERT_TRUE(waitUntil([&] { return thread->snapshot().thread != nullptr; }));
    EXPECT_TRUE(thread->snapshot().muted.isEmpty());
    mute(kBob, MuteSpan::Day);
    ASSERT_TRUE(waitUntil([&] { return thread->snapshot().muted.muteOf(ItemId(3)) != nullptr; }));
    EXPECT_EQ(thread->snapshot().muted.muteOf(ItemId(2)), nullptr);

    const auto later = m_threads.open(ItemId(1));
    ASSERT_TRUE(waitUntil([&] { return later->snapshot().thread != nullptr; }));
    EXPECT_NE(later->snapshot().muted.muteOf(ItemId(3)), nullptr) << "with the first snapshot";
    m_clock.advance(86'400);
    m_mutes.reread();
    EXPECT_TRUE(waitUntil([&] { return thread->snapshot().muted.isEmpty(); }));
}

TEST_F(MuteServiceTest, FeedsTellWhichStoriesAreMuted)
{
    const ItemId lamp = addStory(u"A lamp"_s, 0);
    const ItemId oil = addStory(u"The price of oil"_s, 0);
    server().invoke([&](standin::Server &at) {
        at.corpus().setFeed(standin::Feed::Top, {lamp.number(), oil.number()});
    });
    mute({.kind = Kind::Words, .text = u"oil"_s});
    FeedService feeds(engine());
    FeedService::State state;
    QObject::connect(&feeds, &FeedService::changed, &feeds,
        [&](const discussion::StoryList &, const FeedService::State &next) { state = next; });
    feeds.open(discussion::Feed::Top, 10);
    ASSERT_TRUE(waitUntil([&] { return state.fresh && !state.loading; }));
    EXPECT_EQ(state.page.stories.size(), 2);
    EXPECT_EQ(state.muted, QSet<ItemId> {oil});
}

} // namespace backthread::services
