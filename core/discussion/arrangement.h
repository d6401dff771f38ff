// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/muted.h"
#include "core/discussion/threadfilter.h"

#include <QSet>

#include <optional>
#include <vector>

namespace backthread::discussion {

/// In which order a view shows a discussion.
enum class Order : quint8 {
    Tree, ///< Nested, by rank at every level.
    Board, ///< Flat, oldest first: the references carry the structure.
    Newest, ///< Flat, newest first.
    Answered, ///< Flat, most direct replies first.
};

/// The word for an order on the command line and in settings: tree board newest answered.
[[nodiscard]] QLatin1String orderName(Order order);
[[nodiscard]] std::optional<Order> orderFromName(QStringView name);

/// What a view shows of a thread, and how.
struct ViewOptions final {
    Order order = Order::Tree;
    ItemId focus; ///< The top of a focused sub-thread; null (or the story): the whole thread.
    bool context = false; ///< The ancestors of the focus stand above it.
    QSet<ItemId> folded; ///< Their descendants are hidden, in every order.
    qint64 newSince = 0; ///< Comments first held later are new (see isNew()); 0: none is.
    ThreadFilter filter; ///< While it is active, folds hide nothing.
    Muted muted; ///< Whatever the filter, mutes do.

    friend bool operator==(const ViewOptions &, const ViewOptions &) = default;
};

/// One comment as it stands in a view.
struct Row final {
    enum class Kind : quint8 {
        Comment,
        Line, ///< Does not match the filter, and stands above something that does: to be shown as one line.
        Muted, ///< To be shown without its text, as something that is muted (see ViewOptions::muted).
    };
    Kind kind = Kind::Comment;
    int comment = 0; ///< Index into the thread.
    int number = 0; ///< Running number in the view, from 1; neither folds nor filters change it. 0: context.
    int indent = 0; ///< Nesting below the top of the view; 0 in flat orders.
    int hidden = 0; ///< Comments that are folded away below it, or muted with it.
    int hiddenNew = 0; ///< The new ones of these.
    bool isNew = false;

    friend bool operator==(const Row &, const Row &) = default;
};

/// The rows of a view, top to bottom: the one answer to "what is shown, where", for the window, the command
/// line and the writers of documents. A value; any thread.
struct Arrangement final {
    std::vector<Row> rows;
    int focus = Thread::kStory; ///< Index of the top of the sub-thread, or kStory.
    int commentsInView = 0; ///< The numbered ones, those folded away included.
    int matches = 0; ///< Those of these that the filter lets through; all of them without one.
    int newInView = 0; ///< The new ones of commentsInView, whatever the filter. What is muted is not new.
};

/// A focus that is not in the thread counts as none. A filtered tree shows what matches, and its ancestors
/// within the view as lines; a filtered flat order shows only what matches. Muting takes nothing away from
/// the numbers: what is muted stands there as such, or counts as hidden where a muted sub-thread begins.
[[nodiscard]] Arrangement arrange(const Thread &thread, const ViewOptions &options);

/// The comments of a view in which words occur (text::TypedWords), as they follow each other there, those
/// that are folded away included; none where no words were typed.
[[nodiscard]] std::vector<Row> findInView(const Thread &thread, ViewOptions options, const QString &words);

} // namespace backthread::discussion
