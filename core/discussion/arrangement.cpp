// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/arrangement.h"

#include "core/discussion/newcomments.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace backthread::discussion {

namespace {

constexpr std::array kOrderNames {
    QLatin1String("tree"), QLatin1String("board"), QLatin1String("newest"), QLatin1String("answered")};

/// Oldest first.
void sortById(std::vector<int> &comments, const Thread &thread)
{
    std::vector<std::pair<ItemId, int>> known; // side by side, since items lie far apart
    known.reserve(comments.size());
    for (const int comment : comments)
        known.emplace_back(thread.at(comment).id, comment);
    std::sort(known.begin(), known.end());
    std::ranges::transform(known, comments.begin(), [](const auto &each) { return each.second; });
}

/// The comments of the view, in its order: the focus and all below it.
std::vector<int> sequence(const Thread &thread, int focus, Order order)
{
    const int first = std::max(focus, 0);
    std::vector<int> comments(size_t(thread.end(focus) - first));
    std::iota(comments.begin(), comments.end(), first);
    switch (order) {
    case Order::Tree:
        break;
    case Order::Board:
        sortById(comments, thread);
        break;
    case Order::Newest:
        sortById(comments, thread);
        std::reverse(comments.begin(), comments.end());
        break;
    case Order::Answered:
        std::stable_sort(comments.begin(), comments.end(),
            [&](int a, int b) { return thread.children(a).size() > thread.children(b).size(); });
        break;
    }
    return comments;
}

/// What a view shows of a comment.
enum class Shown : quint8 { Nothing, Line, Comment };

std::vector<bool> foldedComments(const Thread &thread, const QSet<ItemId> &folded)
{
    std::vector<bool> isFolded(size_t(thread.size()));
    for (const ItemId id : folded) {
        if (const auto comment = thread.indexOf(id); comment && *comment != Thread::kStory)
            isFolded[size_t(*comment)] = true;
    }
    return isFolded;
}

/// Nothing of what a folded ancestor hides. Folds above the focus do not count: it is shown all the same.
std::vector<Shown> shownByFolds(const Thread &thread, const std::vector<bool> &isFolded, int focus)
{
    std::vector<Shown> shown(size_t(thread.size()), Shown::Comment);
    for (int comment = std::max(focus, 0); comment < thread.end(focus); ++comment) {
        if (!isFolded[size_t(comment)])
            continue;
        const int end = thread.end(comment);
        std::fill(shown.begin() + comment + 1, shown.begin() + end, Shown::Nothing);
        comment = end - 1;
    }
    return shown;
}

bool isMuted(const std::vector<Muting> &muting, int comment)
{
    return !muting.empty() && muting[size_t(comment)] != Muting::None;
}

/// What matches and, in a tree, the lines above it up to the focus. Nothing that is muted counts as new.
std::vector<Shown> shownByFilter(
    const Thread &thread, const ViewOptions &options, int focus, const std::vector<Muting> &muting)
{
    std::vector<Shown> shown(size_t(thread.size()), Shown::Nothing);
    const ThreadMatcher matcher(thread, options.filter, options.newSince);
    const int first = std::max(focus, 0);
    // Replies before what they answer, so that a line reaches all the way up.
    for (int comment = thread.end(focus) - 1; comment >= first; --comment) {
        const bool isMeant = !options.filter.onlyNew || !isMuted(muting, comment);
        if (isMeant && matcher.matches(comment))
            shown[size_t(comment)] = Shown::Comment;
        const int parent = thread.parent(comment);
        if (options.order == Order::Tree && shown[size_t(comment)] != Shown::Nothing && parent >= first)
            shown[size_t(parent)] = Shown::Line; // a comment when its turn comes, where it matches
    }
    return shown;
}

/// Nothing of what is in a muted sub-thread.
void hideMuted(std::vector<Shown> &shown, const std::vector<Muting> &muting)
{
    for (size_t comment = 0; comment < muting.size(); ++comment) {
        if (muting[comment] == Muting::Below)
            shown[comment] = Shown::Nothing;
    }
}

Row::Kind kindOf(int comment, Shown shown, const std::vector<Muting> &muting)
{
    if (isMuted(muting, comment))
        return Row::Kind::Muted;
    return shown == Shown::Line ? Row::Kind::Line : Row::Kind::Comment;
}

} // namespace

QLatin1String orderName(Order order)
{
    return kOrderNames.at(static_cast<size_t>(order));
}

std::optional<Order> orderFromName(QStringView name)
{
    const auto *found = std::find(kOrderNames.begin(), kOrderNames.end(), name);
    if (found == kOrderNames.end())
        return std::nullopt;
    return static_cast<Order>(found - kOrderNames.begin());
}

Arrangement arrange(const Thread &thread, const ViewOptions &options)
{
    Arrangement arrangement;
    arrangement.focus = thread.indexOf(options.focus).value_or(Thread::kStory);
    const int focus = arrangement.focus;
    const std::vector<Muting> muting = options.muted.over(thread, focus);
    const NewComments fresh(thread, options.newSince, muting);
    if (options.context) {
        for (const int ancestor : thread.ancestors(focus))
            arrangement.rows.push_back({.kind = kindOf(ancestor, Shown::Comment, muting),
                .comment = ancestor,
                .isNew = fresh.contains(ancestor)});
    }
    const int topDepth = focus == Thread::kStory ? 1 : thread.depth(focus);
    const bool isFiltered = options.filter.isActive();
    const std::vector<bool> folded = foldedComments(thread, isFiltered ? QSet<ItemId>() : options.folded);
    std::vector<Shown> shown =
        isFiltered ? shownByFilter(thread, options, focus, muting) : shownByFolds(thread, folded, focus);
    hideMuted(shown, muting);
    for (const int comment : sequence(thread, focus, options.order)) {
        const int number = ++arrangement.commentsInView;
        arrangement.matches += int(!isFiltered || shown[size_t(comment)] == Shown::Comment);
        if (shown[size_t(comment)] == Shown::Nothing)
            continue;
        const bool hides =
            folded[size_t(comment)] || (!muting.empty() && muting[size_t(comment)] == Muting::Subthread);
        arrangement.rows.push_back({
            .kind = kindOf(comment, shown[size_t(comment)], muting),
            .comment = comment,
            .number = number,
            .indent = options.order == Order::Tree ? thread.depth(comment) - topDepth : 0,
            .hidden = hides ? thread.descendants(comment) : 0,
            .hiddenNew = hides ? fresh.count(comment + 1, thread.end(comment)) : 0,
            .isNew = fresh.contains(comment),
        });
    }
    arrangement.newInView = fresh.count(std::max(focus, 0), thread.end(focus));
    return arrangement;
}

std::vector<Row> findInView(const Thread &thread, ViewOptions options, const QString &words)
{
    if (text::TypedWords(words).isEmpty())
        return {};
    // Words that the filter asks for already are those that are typed.
    options.filter.words = words;
    options.context = false;
    std::vector<Row> rows = arrange(thread, options).rows;
    std::erase_if(rows, [](const Row &row) { return row.kind != Row::Kind::Comment; });
    return rows;
}

} // namespace backthread::discussion
