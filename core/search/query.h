// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/discussion/item.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace backthread::search {

/// A part of a text, in UTF-16 code units.
struct Range final {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// A run of characters without spaces. `node.js` holds two words to the index, hence is a phrase to it.
struct Word final {
    QString text;
    friend bool operator==(const Word &, const Word &) = default;
};

/// Words that follow each other.
struct Phrase final {
    QString text;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// The beginning of a word; of the last one, where the text holds several.
struct Prefix final {
    QString text;
    friend bool operator==(const Prefix &, const Prefix &) = default;
};

/// `by:name`, in any case.
struct Author final {
    QString name;
    friend bool operator==(const Author &, const Author &) = default;
};

/// `site:example.com`: stories of the host and of those below it, and the comments under them.
struct Site final {
    QString host; ///< Lower case, without `www.`.
    friend bool operator==(const Site &, const Site &) = default;
};

/// `in:42133844`: the whole discussion that the item belongs to.
struct InThread final {
    ItemId item;
    friend bool operator==(const InThread &, const InThread &) = default;
};

/// `story:"words"`: discussions whose title holds all the words, each of which may end with `*`.
struct StoryTitle final {
    QString words;
    friend bool operator==(const StoryTitle &, const StoryTitle &) = default;
};

/// A date (UTC): its first second. Month and day are 0 where they were not typed.
struct Date final {
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const Date &, const Date &) = default;
};

/// A time before now.
struct Age final {
    enum class Unit : quint8 { Hours, Days, Weeks, Months, Years };
    int count = 0;
    Unit unit = Unit::Days;
    friend bool operator==(const Age &, const Age &) = default;
};

/// `before:` or `after:` a moment. The moment itself belongs to `after:`. Unknown times match neither.
struct Written final {
    enum class Side : quint8 { Before, After };
    Side side = Side::Before;
    std::variant<Date, Age> moment;
    friend bool operator==(const Written &, const Written &) = default;
};

/// `points>100`: what stories, polls and jobs have themselves; comments never match.
struct Points final {
    enum class Comparison : quint8 { Less, AtMost, Equal, AtLeast, More };
    Comparison comparison = Comparison::More;
    int value = 0;
    friend bool operator==(const Points &, const Points &) = default;
};

/// `tag:name`: what is bookmarked with a tag, in any case.
struct Tag final {
    QString name;
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// `is:`, what an item is to the user or its discussion.
struct Is final {
    enum class What : quint8 {
        Bookmarked,
        New, ///< First held since the last visit to its discussion but one, or since the only one.
        Op, ///< By the author of its story; the story too.
    };
    What what = What::Bookmarked;
    friend bool operator==(const Is &, const Is &) = default;
};

/// `has:`, what the text contains. The address of a story is not in its text.
struct Has final {
    enum class What : quint8 { Link, Code };
    What what = What::Link;
    friend bool operator==(const Has &, const Has &) = default;
};

/// `type:`
struct OfType final {
    discussion::ItemType type = discussion::ItemType::Story;
    friend bool operator==(const OfType &, const OfType &) = default;
};

struct Node;

/// Every one of at least two; what is put together by hand may have fewer. None: everything.
struct All final {
    std::vector<Node> nodes;
};

/// One or more of at least two.
struct Any final {
    std::vector<Node> nodes;
};

/// One part of a query. Equality is that of meaning: where parts stood does not count.
struct Node final {
    using Value = std::variant<Word, Phrase, Prefix, Author, Site, InThread, StoryTitle, Written, Points, Tag,
        Is, Has, OfType, All, Any>;

    Value value;
    bool isNegated = false;
    Range range; ///< In the typed text; with dash, quotes, name and parentheses.

    friend bool operator==(const Node &, const Node &);
};

/// What all of is asked for: the parts of an All, or the node alone.
[[nodiscard]] inline std::vector<Node> partsOf(const Node &node)
{
    const auto *all = std::get_if<All>(&node.value);
    return all && !node.isNegated ? all->nodes : std::vector<Node> {node};
}

inline bool operator==(const All &left, const All &right)
{
    return left.nodes == right.nodes;
}

inline bool operator==(const Any &left, const Any &right)
{
    return left.nodes == right.nodes;
}

inline bool operator==(const Node &left, const Node &right)
{
    return left.isNegated == right.isNegated && left.value == right.value;
}

/// What somebody searches for, as a tree of values. An empty query matches nothing.
struct Query final {
    std::optional<Node> root;

    [[nodiscard]] bool isEmpty() const { return !root; }
    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace backthread::search
