// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/arrangement.h"
#include "core/discussion/folding.h"
#include "core/discussion/muted.h"
#include "core/discussion/mutematcher.h"
#include "drawing.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <numeric>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using Kind = Mute::Kind;

namespace {

constexpr auto kDiscussion = R"(
    1 ann: The lamp
      2 bob: Of lamps and oil
        3 cat: More oil
          4 bob: Enough oil
        5 ann: Less
      6 cat: A wick
        7 dan: A lamp
)";

const Mute kBob {.kind = Kind::User, .text = u"bob"_s};
const Mute kOil {.kind = Kind::Words, .text = u"Oil"_s};

Mute subthread(qint64 item)
{
    return {.kind = Kind::Subthread, .item = ItemId(item)};
}

/// The number of each comment; `-` where it is muted, with how many are hidden below it.
std::string arranged(ViewOptions options, const Mutes &mutes)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    const Muted revealing = options.muted;
    options.muted = Muted(*thread, mutes);
    options.muted.revealAs(revealing);
    std::string line;
    for (const Row &row : arrange(*thread, options).rows) {
        line += line.empty() ? "" : " ";
        line += row.kind == Row::Kind::Muted ? "-" : row.kind == Row::Kind::Line ? "~" : "";
        line += std::to_string(thread->at(row.comment).id.number());
        line += row.hidden > 0 ? "+" + std::to_string(row.hidden) : "";
        line += row.isNew ? "*" : "";
    }
    return line;
}

} // namespace

TEST(MutedTest, OfAUserOnlyTheTextIsHidden)
{
    EXPECT_EQ(arranged({}, {kBob}), "-2 3 -4 5 6 7");
    EXPECT_EQ(arranged({}, {{.kind = Kind::User, .text = u"Bob"_s}}), "2 3 4 5 6 7") << "somebody else";
}

TEST(MutedTest, WordsAreLookedForInTexts)
{
    EXPECT_EQ(arranged({}, {kOil}), "-2 -3 -4 5 6 7");
}

TEST(MutedTest, OfASubthreadNothingBelowIsShown)
{
    EXPECT_EQ(arranged({}, {subthread(2)}), "-2+3 6 7");
    EXPECT_EQ(arranged({}, {subthread(3), subthread(2), kBob}), "-2+3 6 7") << "the uppermost hides";
    EXPECT_EQ(arranged({.order = Order::Newest}, {subthread(3)}), "7 6 5 -3+1 2");
}

TEST(MutedTest, SitesConcernNoComments)
{
    EXPECT_EQ(arranged({}, {{.kind = Kind::Site, .text = u"example.com"_s}}), "2 3 4 5 6 7");
}

TEST(MutedTest, WhatIsRevealedIsShown)
{
    ViewOptions options;
    options.muted.reveal(ItemId(2));
    EXPECT_EQ(arranged(options, {kBob}), "2 3 -4 5 6 7");
    EXPECT_EQ(arranged(options, {subthread(2), kOil}), "2 -3 -4 5 6 7");
}

TEST(MutedTest, AFocusInAMutedSubthreadIsShown)
{
    EXPECT_EQ(arranged({.focus = ItemId(3)}, {subthread(2)}), "3 4");
    EXPECT_EQ(arranged({.focus = ItemId(3), .context = true}, {subthread(2)}), "-2 3 4");
}

TEST(MutedTest, NothingMutedIsNew)
{
    Items items = drawing::items(kDiscussion);
    for (Item &item : items)
        item.firstSeen = item.time;
    const Item story = items.takeFirst();
    const Thread thread(story, items);
    ViewOptions options {.newSince = 1'002};
    options.muted = Muted(thread, {subthread(3), {.kind = Kind::User, .text = u"dan"_s}});
    const Arrangement shown = arrange(thread, options);
    EXPECT_EQ(shown.newInView, 2) << "5 and 6";
    EXPECT_EQ(shown.commentsInView, 6);
    EXPECT_EQ(foldsOfNothingNew(thread, 1'002, Thread::kStory, options.muted),
        QSet<ItemId>({ItemId(3), ItemId(6)}));
    options.filter.onlyNew = true;
    EXPECT_EQ(arrange(thread, options).matches, 2);
}

TEST(MutedTest, FiltersShowThatSomethingIsMuted)
{
    EXPECT_EQ(arranged({.filter = {.words = u"oil"_s}}, {subthread(3)}), "2 -3+1");
    EXPECT_EQ(arranged({.filter = {.author = u"bob"_s}}, {kBob}), "-2 ~3 -4");
}

TEST(MutedTest, NothingIsFoundInIt)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    ViewOptions options;
    options.muted = Muted(*thread, {subthread(3)});
    const std::vector<Row> found = findInView(*thread, options, u"oil"_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(thread->at(found.front().comment).id, ItemId(2));
}

TEST(MutedTest, StoriesAreMutedBySiteTitleAndSubmitter)
{
    const MuteMatcher matcher({kBob, kOil, {.kind = Kind::Site, .text = u"example.com"_s}});
    const auto isMuted = [&](const QString &by, const QString &title, const QString &url) {
        return matcher.muteOf(
            {.id = ItemId(1), .type = ItemType::Story, .by = by, .title = title, .url = url});
    };
    EXPECT_TRUE(isMuted(u"bob"_s, {}, {}));
    EXPECT_TRUE(isMuted({}, u"The price of oil"_s, {}));
    EXPECT_TRUE(isMuted({}, {}, u"https://www.example.com/a"_s));
    EXPECT_TRUE(isMuted({}, {}, u"https://news.example.com"_s)) << "below it";
    EXPECT_FALSE(isMuted({}, {}, u"https://anexample.com"_s));
    EXPECT_FALSE(isMuted(u"ann"_s, u"Soil"_s, u"not an address"_s));
}

TEST(MutedTest, MutingNeverChangesWhatIsThere)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        Mutes mutes;
        for (qint64 id = 2; id <= 7; ++id) {
            if (random.bounded(3) == 0)
                mutes.append(subthread(id));
        }
        if (random.bounded(2) == 0)
            mutes.append(kBob);
        if (random.bounded(2) == 0)
            mutes.append(kOil);
        ViewOptions options {.order = static_cast<Order>(random.bounded(4))};
        const Arrangement plain = arrange(*thread, options);
        options.muted = Muted(*thread, mutes);
        const Arrangement shown = arrange(*thread, options);
        EXPECT_EQ(shown.commentsInView, plain.commentsInView);
        int accounted = 0;
        for (const Row &row : shown.rows) {
            accounted += 1 + row.hidden;
            const auto same = std::ranges::find(plain.rows, row.comment, &Row::comment);
            ASSERT_NE(same, plain.rows.end());
            EXPECT_EQ(row.number, same->number);
            EXPECT_EQ(row.kind == Row::Kind::Muted, options.muted.covers(*thread, row.comment));
        }
        EXPECT_EQ(accounted, thread->size()) << "each comment stands there, or is counted where it is hidden";
    }
}

} // namespace backthread::discussion
