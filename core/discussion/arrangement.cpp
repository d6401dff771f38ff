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

/// The comments of the view, in its order: the focus and all below it.
std::vector<int> sequence(const Thread &thread, int focus, Order order)
{
    const int first = std::max(focus, 0);
    std::vector<int> comments(size_t(thread.end(focus) - first));
    std::iota(comments.begin(), comments.end(), first);
    const auto older = [&](int a, int b) { return thread.at(a).id < thread.at(b).id; };
    switch (order) {
    case Order::Tree:
        break;
    case Order::Board:
        std::sort(comments.begin(), comments.end(), older);
        break;
    case Order::Newest:
        std::sort(comments.begin(), comments.end(), [&](int a, int b) { return older(b, a); });
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

/// Nothing of what a folded ancestor hides. Folds above the focus do not count: it is shown all the same.
std::vector<Shown> shownByFolds(const Thread &thread, const QSet<ItemId> &folded, int focus)
{
    std::vector<Shown> shown(size_t(thread.size()), Shown::Comment);
    for (const ItemId id : folded) {
        const auto index = thread.indexOf(id);
        if (index && *index != Thread::kStory && *index >= focus)
            std::fill(shown.begin() + *index + 1, shown.begin() + thread.end(*index), Shown::Nothing);
    }
    return shown;
}

/// What matches and, in a tree, the lines above it up to the focus.
std::vector<Shown> shownByFilter(const Thread &thread, const ViewOptions &options, int focus)
{
    std::vector<Shown> shown(size_t(thread.size()), Shown::Nothing);
    const ThreadMatcher matcher(thread, options.filter, options.newSince);
    const int first = std::max(focus, 0);
    // Replies before what they answer, so that a line reaches all the way up.
    for (int comment = thread.end(focus) - 1; comment >= first; --comment) {
        if (matcher.matches(comment))
            shown[size_t(comment)] = Shown::Comment;
        const int parent = thread.parent(comment);
        if (options.order == Order::Tree && shown[size_t(comment)] != Shown::Nothing && parent >= first)
            shown[size_t(parent)] = Shown::Line; // a comment when its turn comes, where it matches
    }
    return shown;
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
    const NewComments fresh(thread, options.newSince);
    if (options.context) {
        for (const int ancestor : thread.ancestors(focus))
            arrangement.rows.push_back({.comment = ancestor, .isNew = fresh.contains(ancestor)});
    }
    const int topDepth = focus == Thread::kStory ? 1 : thread.depth(focus);
    const bool isFiltered = options.filter.isActive();
    const std::vector<Shown> shown =
        isFiltered ? shownByFilter(thread, options, focus) : shownByFolds(thread, options.folded, focus);
    for (const int comment : sequence(thread, focus, options.order)) {
        const int number = ++arrangement.commentsInView;
        arrangement.matches += int(!isFiltered || shown[size_t(comment)] == Shown::Comment);
        if (shown[size_t(comment)] == Shown::Nothing)
            continue;
        const bool isFolded = !isFiltered && options.folded.contains(thread.at(comment).id);
        arrangement.rows.push_back({
            .kind = shown[size_t(comment)] == Shown::Line ? Row::Kind::Line : Row::Kind::Comment,
            .comment = comment,
            .number = number,
            .indent = options.order == Order::Tree ? thread.depth(comment) - topDepth : 0,
            .hidden = isFolded ? thread.descendants(comment) : 0,
            .hiddenNew = isFolded ? fresh.count(comment + 1, thread.end(comment)) : 0,
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
