// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/spokencomment.h"

#include <QSet>

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;
using discussion::ItemState;

namespace {

constexpr qint64 kNow = 1'700'000'000;

std::string said(const SpokenComment &comment)
{
    return sentence(comment).toStdString();
}

} // namespace

TEST(SpokenCommentTest, SaysAuthorAgeDepthPositionRepliesAndMarksInThisOrder)
{
    EXPECT_EQ(said({.author = u"ann"_s,
                  .time = kNow - 3 * 3'600,
                  .now = kNow,
                  .depth = 2,
                  .position = 3,
                  .siblings = 5,
                  .replies = 4,
                  .hidden = 9,
                  .hiddenNew = 2,
                  .isSubmitter = true,
                  .isNew = true,
                  .isBookmarked = true,
                  .altered = discussion::Alteration::Edited}),
        "ann, submitter, 3 hours ago, level 2, 3 of 5, 4 replies, 9 comments folded, 2 of them new, new, "
        "edited meanwhile, bookmarked");
}

TEST(SpokenCommentTest, LeavesOutWhatDoesNotApply)
{
    EXPECT_EQ(said({.author = u"ann"_s}), "ann, level 1, 1 of 1");
    EXPECT_EQ(said({.state = ItemState::Deleted, .siblings = 2}), "deleted, level 1, 1 of 2");
}

TEST(SpokenCommentTest, OneIsNotMany)
{
    EXPECT_EQ(said({.replies = 1, .hidden = 1}), "level 1, 1 of 1, 1 reply, 1 comment folded");
}

TEST(SpokenCommentTest, EveryStubIsToldFromTheOthers)
{
    QSet<QString> sentences;
    for (int state = 0; state <= int(ItemState::Missing); ++state)
        sentences.insert(sentence({.author = u"ann"_s, .state = ItemState(state)}));
    EXPECT_EQ(sentences.size(), int(ItemState::Missing) + 1);
}

} // namespace backthread::wording
