// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sql.h"

#include "core/search/condition.h"
#include "core/search/match.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

using Nodes = std::vector<Node>;

/// Where a query has more, one branch over all items is taken.
constexpr size_t kMaxBranches = 16;

/// Whether a branch of these parts has something narrower than all items to begin with.
bool hasStart(const Nodes &parts)
{
    return std::any_of(parts.begin(), parts.end(),
        [](const Node &part) { return !part.isNegated && (matchOf(part) || idsOf(part.value)); });
}

const Node *firstAuthor(const Nodes &filters)
{
    const auto author = std::find_if(filters.begin(), filters.end(),
        [](const Node &node) { return !node.isNegated && std::holds_alternative<Author>(node.value); });
    return author == filters.end() ? nullptr : &*author;
}

bool isPhrase(const Node &node)
{
    return std::holds_alternative<Word>(node.value) || std::holds_alternative<Phrase>(node.value)
        || std::holds_alternative<Prefix>(node.value);
}

/// The alternatives of a node that no single MATCH can tell; those that one can tell together count as one.
Nodes alternativesOf(const Node &node)
{
    const auto *any = std::get_if<Any>(&node.value);
    if (!any || node.isNegated || matchOf(node))
        return {node};
    Nodes alternatives;
    Any words;
    for (const Node &alternative : any->nodes)
        (!alternative.isNegated && matchOf(alternative) ? words.nodes : alternatives).push_back(alternative);
    if (words.nodes.size() == 1)
        alternatives.push_back(words.nodes.front());
    else if (!words.nodes.empty())
        alternatives.push_back({std::move(words), false, {}});
    return alternatives;
}

/// The parts of one branch, or of several where it takes a part's alternatives apart to find a start for
/// each.
std::vector<Nodes> distributed(const Nodes &parts)
{
    if (hasStart(parts))
        return {parts};
    for (size_t i = 0; i < parts.size(); ++i) {
        std::vector<Nodes> branches;
        for (const Node &alternative : alternativesOf(parts[i])) {
            Nodes branch = partsOf(alternative);
            branch.insert(branch.end(), parts.begin(), parts.begin() + qsizetype(i));
            branch.insert(branch.end(), parts.begin() + qsizetype(i) + 1, parts.end());
            branches.push_back(std::move(branch));
        }
        if (std::all_of(branches.begin(), branches.end(), hasStart))
            return branches;
    }
    return {parts};
}

std::vector<Nodes> branchesOf(const Node &root)
{
    std::vector<Nodes> branches;
    for (const Node &alternative : alternativesOf(root)) {
        for (Nodes &branch : distributed(partsOf(alternative)))
            branches.push_back(std::move(branch));
    }
    return branches.size() <= kMaxBranches ? branches : std::vector<Nodes> {{root}};
}

/// One branch as a SELECT of its newest matches, highest id first.
class Branch final {
public:
    Branch(const Nodes &parts, const CompileOptions &options);

    /// Alone: its scores are not compared with those of others.
    [[nodiscard]] Sql select(bool isAlone) const;
    /// Where a date limits the ids above zero from below: the same for the others.
    [[nodiscard]] std::optional<Branch> belowZero() const;
    /// The handy set that it begins with.
    [[nodiscard]] const std::optional<Extent> &start() const { return m_extent; }

private:
    void takeWords(Nodes words);
    void takeFilters(const Nodes &filters);
    void takeAuthor(const Author &author);
    void takeDays(const Nodes &filters);
    [[nodiscard]] Extent extentOf(const Sql &ids, int most) const;
    /// Begins with the set.
    [[nodiscard]] bool isByIds() const { return m_ids && !m_match; }
    /// The column of ids that is read first.
    [[nodiscard]] QString id() const { return m_match ? m_index + u".rowid"_s : u"item.id"_s; }
    [[nodiscard]] Sql source() const;
    [[nodiscard]] QString score(bool isAlone) const;

    const CompileOptions &m_options;
    std::optional<QString> m_match;
    QString m_index = u"words"_s; ///< What is matched.
    bool m_isOnePhrase = false;
    std::optional<Sql> m_ids; ///< The narrowest set, unless it is read as it comes.
    std::optional<Extent> m_extent; ///< Of that set, in both cases.
    QList<Sql> m_days; ///< Conditions on id().
    bool m_isAboveZero = false; ///< By these conditions.
    QList<Sql> m_conditions;
};

Branch::Branch(const Nodes &parts, const CompileOptions &options)
    : m_options(options)
{
    Nodes words;
    Nodes filters;
    for (const Node &part : parts)
        (matchOf(part) ? words : filters).push_back(part);
    takeWords(std::move(words));
    takeFilters(filters);
    takeDays(filters);
}

void Branch::takeWords(Nodes words)
{
    if (words.empty())
        return;
    m_match = matchOfAll(words);
    m_isOnePhrase = words.size() == 1 && isPhrase(words.front());
    if (m_match)
        return;
    // Only unwanted words: none of them, told by one set.
    for (Node &word : words)
        word.isNegated = false;
    Node unwanted = words.size() == 1 ? std::move(words.front()) : Node {Any {std::move(words)}, false, {}};
    unwanted.isNegated = true;
    m_conditions.append(conditionOf(unwanted, m_options.now));
}

void Branch::takeFilters(const Nodes &filters)
{
    const Node *start = nullptr;
    for (const Node &filter : filters) {
        const auto ids = filter.isNegated ? std::nullopt : idsOf(filter.value);
        if (!ids || (m_extent && m_extent->count == 0)) // nothing is narrower
            continue;
        const int most = m_extent ? m_extent->count : m_options.handy + 1;
        const Extent extent = extentOf(*ids, most);
        if (extent.count < most) {
            m_ids = ids;
            m_extent = extent;
            start = &filter;
        }
    }
    if (!m_match && !m_ids)
        start = firstAuthor(filters);
    if (!m_match && start && std::holds_alternative<Author>(start->value))
        takeAuthor(std::get<Author>(start->value));
    for (const Node &filter : filters) {
        if (&filter != start)
            m_conditions.append(conditionOf(filter, m_options.now));
    }
}

/// Begins with what somebody wrote, from the newest on.
void Branch::takeAuthor(const Author &author)
{
    m_match = matchOf(author);
    m_index = u"author"_s;
    m_ids.reset();
}

Extent Branch::extentOf(const Sql &ids, int most) const
{
    constexpr auto kAny = std::numeric_limits<qint64>::max() / 2; // so that they can be subtracted
    return m_options.measure ? m_options.measure(ids, most) : Extent {0, -kAny, kAny};
}

void Branch::takeDays(const Nodes &filters)
{
    if (isByIds())
        return;
    for (const Node &filter : filters) {
        const auto days = daysOf(filter, id(), m_options.now);
        if (!days)
            continue;
        m_days.append(*days);
        m_isAboveZero = m_isAboveZero || std::get<Written>(filter.value).side == Written::Side::After;
    }
}

std::optional<Branch> Branch::belowZero() const
{
    if (!m_isAboveZero)
        return std::nullopt;
    Branch below = *this;
    below.m_days = {{id() + u" <= 0"_s, {}}};
    return below;
}

/// What is read, up to the first conditions. `+` keeps SQLite from looking up one id of a set at a time in
/// the index of words, and from reading a range of the table instead of a set.
Sql Branch::source() const
{
    Sql sql {u" FROM item NOT INDEXED WHERE true"_s, {}};
    if (m_match)
        sql = {u" FROM %1 CROSS JOIN item ON item.id = %1.rowid WHERE %1 MATCH ?"_s.arg(m_index), {*m_match}};
    if (isByIds())
        sql += {u" AND item.id IN (%1)"_s.arg(m_ids->text), m_ids->values};
    if (m_options.before)
        sql += {u" AND %1%2 < ?"_s.arg(isByIds() ? u"+"_s : QString(), id()), {m_options.before->rowid()}};
    if (m_options.after)
        sql += {u" AND %1%2 > ?"_s.arg(isByIds() ? u"+"_s : QString(), id()), {m_options.after->rowid()}};
    for (const Sql &days : m_days) {
        sql.text += u" AND "_s;
        sql += days;
    }
    if (m_ids && m_match)
        sql += {u" AND words.rowid BETWEEN ? AND ? AND +words.rowid IN (%1)"_s.arg(m_ids->text),
            QVariantList {m_extent->lowest, m_extent->highest} + m_ids->values};
    return sql;
}

QString Branch::score(bool isAlone) const
{
    if (!m_match || m_index != u"words"_s)
        return u"0.0"_s;
    return isAlone && m_isOnePhrase
        ? u"relevance(words, NULL)"_s
        : u"relevance(words, (SELECT max(id) FROM item) - (SELECT min(id) FROM item))"_s;
}

Sql Branch::select(bool isAlone) const
{
    const bool isScored = m_options.sort == Sort::Best;
    Sql sql {u"SELECT item.id AS id"_s, {}};
    if (isScored)
        sql.text += u", item.points AS points, %1 AS score"_s.arg(score(isAlone));
    sql += source();
    sql.text += u" AND "_s;
    sql += visible();
    for (const Sql &condition : m_conditions) {
        sql.text += u" AND "_s;
        sql += condition;
    }
    sql += {u" ORDER BY %1 DESC LIMIT ?"_s.arg(id()), {isScored ? kScored : m_options.limit}};
    return sql;
}

/// The branches one after the other, as SELECTs of compound.
Sql united(const QList<Sql> &branches, const QString &compound)
{
    Sql sql;
    for (const Sql &branch : branches) {
        if (!sql.text.isEmpty())
            sql.text += compound;
        sql += {u"SELECT * FROM (%1)"_s.arg(branch.text), branch.values};
    }
    return sql;
}

Sql newest(const QList<Sql> &branches, int limit)
{
    if (branches.size() == 1)
        return branches.constFirst();
    Sql sql = united(branches, u" UNION "_s);
    return sql += {u" ORDER BY id DESC LIMIT ?"_s, {limit}};
}

Sql best(const QList<Sql> &branches, int limit)
{
    Sql window = branches.constFirst();
    if (branches.size() > 1) {
        window = united(branches, u" UNION ALL "_s);
        window = {
            u"SELECT id, points, min(score) AS score FROM (%1) GROUP BY id ORDER BY id DESC LIMIT ?"_s.arg(
                window.text),
            window.values + QVariantList {kScored}};
    }
    Sql sql {u"SELECT id, count(*) OVER () FROM (%1)"_s.arg(window.text), window.values};
    return sql += {u" ORDER BY score, points DESC, id DESC LIMIT ?"_s, {limit}};
}

std::optional<Extent> startOf(const std::vector<Branch> &branches)
{
    std::optional<Extent> all;
    for (const Branch &branch : branches) {
        const std::optional<Extent> &start = branch.start();
        if (!start)
            return std::nullopt;
        all = !all ? *start
                   : Extent {all->count + start->count, qMin(all->lowest, start->lowest),
                       qMax(all->highest, start->highest)};
    }
    return all;
}

} // namespace

CompiledQuery compile(const Query &query, const CompileOptions &options)
{
    if (!query.root)
        return {};
    std::vector<Branch> branches;
    for (const Nodes &parts : branchesOf(*query.root)) {
        branches.emplace_back(parts, options);
        if (const auto below = branches.back().belowZero())
            branches.push_back(*below);
    }
    QList<Sql> selects;
    for (const Branch &branch : branches)
        selects.append(branch.select(branches.size() == 1));
    return {options.sort == Sort::Best ? best(selects, options.limit) : newest(selects, options.limit),
        startOf(branches)};
}

} // namespace backthread::search
