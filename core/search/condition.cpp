// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/condition.h"

#include "core/discussion/site.h"
#include "core/search/match.h"
#include "core/search/moment.h"
#include "core/text/trait.h"

#include <limits>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// The SELECT of the stories whose discussions a filter takes; nothing for filters that look at the item.
struct Stories {
    std::optional<Sql> operator()(const InThread &thread) const
    {
        const qint64 id = thread.item.rowid();
        return Sql {u"SELECT coalesce((SELECT story FROM item WHERE id = ?), ?)"_s, {id, id}};
    }
    std::optional<Sql> operator()(const StoryTitle &title) const
    {
        return Sql {u"SELECT rowid FROM words WHERE words MATCH ?"_s, {matchOf(title)}};
    }
    std::optional<Sql> operator()(const Site &site) const
    {
        const QString first = discussion::reversedLabels(site.host);
        const QString behind = first.chopped(1) + QChar(u'.' + 1);
        return Sql {u"SELECT id FROM item WHERE site IN "
                    "(SELECT name FROM site WHERE reversed >= ? AND reversed < ?)"_s,
            {first, behind}};
    }
    std::optional<Sql> operator()(const auto &) const { return std::nullopt; }
};

QString taggedItems()
{
    return u"SELECT item FROM library.bookmark_tag WHERE tag = ? COLLATE NOCASE"_s;
}

QLatin1String operatorOf(Points::Comparison comparison)
{
    switch (comparison) {
    case Points::Comparison::Less:
        return "<"_L1;
    case Points::Comparison::AtMost:
        return "<="_L1;
    case Points::Comparison::Equal:
        return "="_L1;
    case Points::Comparison::AtLeast:
        return ">="_L1;
    case Points::Comparison::More:
        break;
    }
    return ">"_L1;
}

/// The condition for what a node holds, its negation left aside. `+` keeps an expression out of the choice of
/// indexes: what a branch begins with is decided in sql.cpp.
struct Condition {
    qint64 now = 0;

    Sql operator()(const Author &author) const
    {
        return {u"item.\"by\" = ? COLLATE NOCASE"_s, {author.name}};
    }
    Sql operator()(const Written &written) const
    {
        return {written.side == Written::Side::Before ? u"item.time > 0 AND item.time < ?"_s
                                                      : u"item.time > 0 AND item.time >= ?"_s,
            {firstSecond(written, now)}};
    }
    Sql operator()(const Points &points) const
    {
        return {u"item.type <> 2 AND item.points %1 ?"_s.arg(operatorOf(points.comparison)), {points.value}};
    }
    Sql operator()(const Tag &tag) const { return {u"+item.id IN (%1)"_s.arg(taggedItems()), {tag.name}}; }
    Sql operator()(const Is &is) const
    {
        switch (is.what) {
        case Is::What::Bookmarked:
            return {u"+item.id IN (SELECT item FROM library.bookmark)"_s, {}};
        case Is::What::New:
            return {u"item.first_seen > (SELECT coalesce(previous, closed) FROM library.visit "
                    "WHERE visit.story = item.story)"_s,
                {}};
        case Is::What::Op:
            break;
        }
        return {u"item.\"by\" = (SELECT topic.\"by\" FROM item AS topic WHERE topic.id = item.story)"_s, {}};
    }
    Sql operator()(const Has &has) const
    {
        const auto trait = has.what == Has::What::Link ? text::Trait::Link : text::Trait::Code;
        return {u"item.traits & ? <> 0"_s, {int(trait)}};
    }
    Sql operator()(const OfType &type) const { return {u"item.type = ?"_s, {int(type.type)}}; }
    Sql operator()(const All &all) const { return joined(all.nodes, u" AND "_s); }
    Sql operator()(const Any &any) const { return joined(any.nodes, u" OR "_s); }
    Sql operator()(const auto &value) const
    {
        if (auto stories = Stories {}(value))
            return {u"item.story IN (%1)"_s.arg(stories->text), stories->values};
        Q_ASSERT_X(false, "Condition", "words have a match");
        return {u"0"_s, {}};
    }

    Sql joined(const std::vector<Node> &nodes, const QString &separator) const
    {
        Sql sql;
        for (const Node &node : nodes) {
            if (!sql.text.isEmpty())
                sql.text += separator;
            sql += conditionOf(node, now);
        }
        return sql;
    }
};

/// The rows that fulfil a filter by themselves, where an index leads to them.
struct Ids {
    std::optional<Sql> operator()(const Author &author) const
    {
        return Sql {u"SELECT rowid AS id FROM author WHERE author MATCH ?"_s, {matchOf(author)}};
    }
    std::optional<Sql> operator()(const Is &is) const
    {
        if (is.what == Is::What::Bookmarked)
            return Sql {u"SELECT item AS id FROM library.bookmark"_s, {}};
        if (is.what == Is::What::New) {
            return Sql {
                u"SELECT item.id FROM library.visit CROSS JOIN item "
                "ON item.story = visit.story AND item.first_seen > coalesce(visit.previous, visit.closed)"_s,
                {}};
        }
        return std::nullopt;
    }
    std::optional<Sql> operator()(const Tag &tag) const
    {
        return Sql {u"SELECT item AS id FROM (%1)"_s.arg(taggedItems()), {tag.name}};
    }
    std::optional<Sql> operator()(const Points &points) const
    {
        return Sql {
            u"SELECT id FROM item INDEXED BY item_points "
            "WHERE type <> 2 AND type IN (1, 3, 4) AND points %1 ?"_s.arg(operatorOf(points.comparison)),
            {points.value}};
    }
    std::optional<Sql> operator()(const OfType &type) const
    {
        if (type.type == discussion::ItemType::Comment)
            return std::nullopt;
        return Sql {
            u"SELECT id FROM item INDEXED BY item_points WHERE type <> 2 AND type = ?"_s, {int(type.type)}};
    }
    std::optional<Sql> operator()(const auto &value) const
    {
        auto stories = Stories {}(value);
        if (stories)
            stories->text = u"SELECT id FROM item WHERE story IN (%1)"_s.arg(stories->text);
        return stories;
    }
};

} // namespace

Sql conditionOf(const Node &node, qint64 now)
{
    Sql sql;
    if (const auto match = matchOf(node))
        sql = {u"+item.id IN (SELECT rowid FROM words WHERE words MATCH ?)"_s, {*match}};
    else
        sql = std::visit(Condition {now}, node.value);
    return {node.isNegated ? u"(%1) IS NOT TRUE"_s.arg(sql.text) : u'(' + sql.text + u')', sql.values};
}

Sql visible()
{
    // No poll options, deleted or missing items, comments without a text.
    using discussion::ItemState;
    using discussion::ItemType;
    static_assert(int(ItemType::Story) == 1 && int(ItemType::Comment) == 2 && int(ItemType::Job) == 3
        && int(ItemType::Poll) == 4);
    static_assert(int(ItemState::Live) == 0 && int(ItemState::Deleted) == 3 && int(ItemState::Missing) == 5);
    return {u"item.type BETWEEN 1 AND 4 AND ifnull(item.state, 0) NOT IN (3, 5) "
            "AND (item.state IS NOT NULL OR item.type <> 2 OR item.text IS NOT NULL)"_s,
        {}};
}

std::optional<Sql> idsOf(const Node::Value &filter)
{
    return std::visit(Ids {}, filter);
}

std::optional<Sql> idsOf(const std::vector<Node> &words, qint64 lowest, qint64 highest)
{
    const auto match = matchOfAll(words);
    if (!match)
        return std::nullopt;
    return Sql {u"SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?"_s,
        {*match, lowest, highest}};
}

std::optional<Sql> daysOf(const Node &node, const QString &id, qint64 now)
{
    constexpr qint64 kDay = 24 * 60 * 60;
    const auto *written = std::get_if<Written>(&node.value);
    if (!written || node.isNegated)
        return std::nullopt;
    const qint64 day = firstSecond(*written, now) / kDay;
    if (written->side == Written::Side::Before)
        return Sql {id + u" <= (SELECT coalesce(max(last), 0) FROM day WHERE number <= ?)"_s, {day}};
    return Sql {id
            + u" >= (SELECT coalesce(min(first), %1) FROM day WHERE number >= ?)"_s.arg(
                std::numeric_limits<qint64>::max()),
        {day}};
}

} // namespace backthread::search
