// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/threadstatistics.h"

#include <algorithm>
#include <limits>

namespace backthread::discussion {

namespace {

/// The shortest duration with a name that divides what lies between two times into at most `limit` spans.
qint64 stepFor(qint64 duration, int limit)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kSteps[] = {kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
        2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour, kDay, 2 * kDay, 7 * kDay, 30 * kDay, 365 * kDay};
    const auto fits = [=](qint64 step) { return duration / step < limit; };
    const auto *const found = std::find_if(std::begin(kSteps), std::end(kSteps), fits);
    if (found != std::end(kSteps))
        return *found;
    constexpr qint64 kYear = 365 * kDay;
    return kYear * (duration / kYear / limit + 1);
}

template <typename T, typename Before>
void keepFirst(std::vector<T> &values, int limit, Before before)
{
    const auto kept = std::min(values.size(), size_t(std::max(limit, 1)));
    std::partial_sort(values.begin(), values.begin() + qsizetype(kept), values.end(), before);
    values.resize(kept);
}

QHash<QString, int> commentsByName(const Thread &thread)
{
    QHash<QString, int> counts;
    for (int comment = 0; comment < thread.size(); ++comment) {
        if (const QString &name = thread.at(comment).by; !name.isEmpty())
            ++counts[name];
    }
    return counts;
}

} // namespace

std::vector<Commenter> mostActiveCommenters(const Thread &thread, int limit)
{
    std::vector<Commenter> commenters;
    const QHash<QString, int> counts = commentsByName(thread);
    for (const auto &[name, comments] : counts.asKeyValueRange())
        commenters.push_back({name, comments});
    keepFirst(commenters, limit, [](const Commenter &a, const Commenter &b) {
        return a.comments != b.comments ? a.comments > b.comments : a.name < b.name;
    });
    return commenters;
}

int commenterCount(const Thread &thread)
{
    return int(commentsByName(thread).size());
}

std::vector<AnsweredComment> mostAnsweredComments(const Thread &thread, int limit)
{
    std::vector<AnsweredComment> answered;
    for (int comment = 0; comment < thread.size(); ++comment) {
        if (const auto replies = thread.children(comment); !replies.empty())
            answered.push_back({thread.at(comment).id, int(replies.size())});
    }
    keepFirst(answered, limit, [](const AnsweredComment &a, const AnsweredComment &b) {
        return a.replies != b.replies ? a.replies > b.replies : a.id < b.id;
    });
    return answered;
}

Timeline commentsOverTime(const Thread &thread, int limit)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    for (int comment = 0; comment < thread.size(); ++comment) {
        if (const qint64 time = thread.at(comment).time; time > 0) {
            first = std::min(first, time);
            last = std::max(last, time);
        }
    }
    if (last == 0)
        return {};
    if (const qint64 told = thread.story().time; told > 0)
        first = std::min(first, told);
    Timeline timeline {first, stepFor(last - first, std::max(limit, 1)), {}};
    timeline.comments.resize(size_t((last - first) / timeline.step) + 1);
    for (int comment = 0; comment < thread.size(); ++comment) {
        if (const qint64 time = thread.at(comment).time; time > 0)
            ++timeline.comments[size_t((time - first) / timeline.step)];
    }
    return timeline;
}

std::vector<int> commentsByDepth(const Thread &thread, int limit)
{
    std::vector<int> counts;
    for (int comment = 0; comment < thread.size(); ++comment) {
        const auto depth = size_t(std::min(thread.depth(comment), std::max(limit, 1)));
        counts.resize(std::max(counts.size(), depth));
        ++counts[depth - 1];
    }
    return counts;
}

ThreadStatistics statisticsOf(const Thread &thread, const StatisticsLimits &limits)
{
    return {commenterCount(thread), mostActiveCommenters(thread, limits.names),
        mostAnsweredComments(thread, limits.answered), commentsOverTime(thread, limits.spans),
        commentsByDepth(thread, limits.depths)};
}

} // namespace backthread::discussion
