// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

namespace backthread::discussion {

// Who says how much in a thread, when, and how deep. Pure functions, any thread; each in O(n log n) at most.
// Limits are at least 1.

/// Somebody who comments.
struct Commenter final {
    QString name;
    int comments = 0;

    friend bool operator==(const Commenter &, const Commenter &) = default;
};

/// Those with most comments first, by name where they have as many. Comments without author count for nobody.
[[nodiscard]] std::vector<Commenter> mostActiveCommenters(const Thread &thread, int limit);

/// How many people comment.
[[nodiscard]] int commenterCount(const Thread &thread);

/// A comment and how many direct replies of it are held.
struct AnsweredComment final {
    ItemId id;
    int replies = 0;

    friend bool operator==(const AnsweredComment &, const AnsweredComment &) = default;
};

/// Those with most direct replies first, older ones first where they have as many. Not those without any.
[[nodiscard]] std::vector<AnsweredComment> mostAnsweredComments(const Thread &thread, int limit);

/// How many comments were written in each of some equal spans of time.
struct Timeline final {
    qint64 start = 0; ///< Of the first span, seconds since 1970.
    qint64 step = 0; ///< The length of each in seconds: a duration with a name, such as an hour or six.
    std::vector<int> comments; ///< One number for each span, the last one above 0; empty: no times are known.

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// From the story on, or from the first comment where that is older, in at most `limit` spans.
[[nodiscard]] Timeline commentsOverTime(const Thread &thread, int limit);

/// How many comments are at depth 1, 2 and so on; the last of `limit` numbers counts the deeper ones too.
[[nodiscard]] std::vector<int> commentsByDepth(const Thread &thread, int limit);

/// All of these, for one look at a thread.
struct ThreadStatistics final {
    int commenters = 0;
    std::vector<Commenter> mostActive;
    std::vector<AnsweredComment> mostAnswered;
    Timeline overTime;
    std::vector<int> byDepth;
};

/// How many of each.
struct StatisticsLimits final {
    int names = 6;
    int answered = 6;
    int spans = 48;
    int depths = 12;
};
[[nodiscard]] ThreadStatistics statisticsOf(const Thread &thread, const StatisticsLimits &limits = {});

} // namespace backthread::discussion
