// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include "core/search/filter.h"
#include "core/search/token.h"

#include <algorithm>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

// SQLite refuses expressions beyond some size; nobody types these. A level of parentheses takes up to nine of
// the hundred places on the stack of FTS5's parser.
constexpr int kMaxTerms = 64;
constexpr qsizetype kMaxTermLength = 500;
constexpr int kMaxDepth = 8;

/// SQLite ends texts at NUL and takes half a surrogate pair together with the character behind it.
QString withoutTraps(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isNull() || text[i].isSurrogate())
            text[i] = u' ';
    }
    return text;
}

/// The parts as one node; those of the same kind become its own.
template <typename Group>
std::optional<Node> grouped(std::vector<Node> parts)
{
    if (parts.empty())
        return std::nullopt;
    if (parts.size() == 1)
        return std::move(parts.front());
    const qsizetype start = parts.front().range.start;
    const qsizetype length = parts.back().range.end() - start;
    Group group;
    for (Node &part : parts) {
        if (auto *inner = std::get_if<Group>(&part.value); inner && !part.isNegated)
            std::move(inner->nodes.begin(), inner->nodes.end(), std::back_inserter(group.nodes));
        else
            group.nodes.push_back(std::move(part));
    }
    return Node {std::move(group), false, {start, length}};
}

/// Reads one text from left to right. The functions are the rules of the grammar in the header.
class Parser final {
public:
    explicit Parser(const QString &text)
        : m_text(withoutTraps(text))
    {
    }

    ParsedQuery parse()
    {
        Query query {branches(0)};
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const Problem &left, const Problem &right) { return left.start < right.start; });
        return {std::move(query), std::move(m_problems)};
    }

private:
    std::optional<Node> branches(int depth);
    std::optional<Node> branch(int depth, bool *isTyped);
    std::optional<Node> part(int depth);
    std::optional<Node> group(int depth);
    std::optional<Node::Value> term();
    std::optional<Node::Value> filter(QStringView name, qsizetype start);
    std::optional<Node::Value> word(QStringView typed, qsizetype start);
    QString quoted();

    bool isAtEnd() const { return m_at == m_text.size(); }
    QChar next() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    QStringView takeWord();
    bool isAtDash() const;
    bool isAtOr() const;
    void skipSpaces();
    bool isWithinLimits(const Node &term);
    void report(Problem::Kind kind, Range range);

    const QString m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    QList<Problem> m_problems;
};

std::optional<Node> Parser::branches(int depth)
{
    std::vector<Node> found;
    std::optional<Range> lastOr;
    while (true) {
        bool isTyped = false;
        if (auto node = branch(depth, &isTyped))
            found.push_back(std::move(*node));
        const bool hasMore = isAtOr();
        if (lastOr && !isTyped)
            report(Problem::Kind::DanglingOr, *lastOr);
        if (!hasMore)
            break;
        const bool isFirst = !lastOr;
        lastOr = Range {m_at, 2};
        m_at += 2;
        if (isFirst && !isTyped) {
            report(Problem::Kind::DanglingOr, *lastOr);
            lastOr.reset();
        }
    }
    return grouped<Any>(std::move(found));
}

/// Parts up to the next OR or closing parenthesis; `isTyped` tells whether there was anything.
std::optional<Node> Parser::branch(int depth, bool *isTyped)
{
    std::vector<Node> found;
    for (skipSpaces(); !isAtEnd() && !isAtOr(); skipSpaces()) {
        if (next() == u')') {
            if (depth > 0)
                break;
            report(Problem::Kind::UnmatchedParenthesis, {m_at, 1});
            ++m_at;
            continue;
        }
        *isTyped = true;
        if (auto node = part(depth))
            found.push_back(std::move(*node));
    }
    return grouped<All>(std::move(found));
}

std::optional<Node> Parser::part(int depth)
{
    const qsizetype start = m_at;
    const bool isNegated = isAtDash();
    if (isNegated)
        ++m_at;
    std::optional<Node> node;
    if (next() == u'(') {
        node = group(depth);
    } else if (auto value = term()) {
        node = Node {std::move(*value), false, {start, m_at - start}};
        if (!isWithinLimits(*node))
            return std::nullopt;
    }
    if (!node)
        return std::nullopt;
    node->isNegated = node->isNegated != isNegated;
    node->range = {start, m_at - start};
    return node;
}

std::optional<Node> Parser::group(int depth)
{
    const Range opening {m_at++, 1};
    if (depth == kMaxDepth) {
        report(Problem::Kind::TooMuch, opening);
        return std::nullopt;
    }
    auto node = branches(depth + 1);
    if (isAtEnd())
        report(Problem::Kind::UnmatchedParenthesis, opening);
    else
        ++m_at;
    return node;
}

std::optional<Node::Value> Parser::term()
{
    const qsizetype start = m_at;
    if (next() != u'"') {
        const QStringView typed = takeWord();
        if (const auto valueStart = filterValueStart(typed)) {
            m_at = start + *valueStart;
            return filter(typed.first(*valueStart), start);
        }
        return word(typed, start);
    }
    const QString text = quoted();
    if (hasToken(text))
        return Phrase {text};
    report(Problem::Kind::NothingToFind, {start, m_at - start});
    return std::nullopt;
}

std::optional<Node::Value> Parser::filter(QStringView name, qsizetype start)
{
    const QString value = next() == u'"' ? quoted() : takeWord().toString();
    auto made = filterFrom(name, value);
    if (made)
        return std::move(*made);
    report(made.error(), {start, m_at - start});
    return std::nullopt;
}

std::optional<Node::Value> Parser::word(QStringView typed, qsizetype start)
{
    if (!hasToken(typed)) {
        report(Problem::Kind::NothingToFind, {start, typed.size()});
        return std::nullopt;
    }
    if (typed == u"OR") // only behind a dash
        return Phrase {typed.toString()};
    if (!typed.endsWith(u'*'))
        return Word {typed.toString()};
    if (canBePrefix(typed))
        return Prefix {upToLastToken(typed).toString()};
    report(Problem::Kind::PrefixTooShort, {start, typed.size()});
    return Word {upToLastToken(typed).toString()};
}

/// What stands between the quote here and the next one, or the end.
QString Parser::quoted()
{
    const qsizetype start = m_at;
    const qsizetype closing = m_text.indexOf(u'"', start + 1);
    if (closing < 0)
        report(Problem::Kind::UnclosedQuote, {start, m_text.size() - start});
    const qsizetype end = closing < 0 ? m_text.size() : closing;
    m_at = closing < 0 ? end : end + 1;
    return m_text.sliced(start + 1, end - start - 1).trimmed();
}

QStringView Parser::takeWord()
{
    const qsizetype start = m_at;
    while (!isAtEnd() && !next().isSpace() && next() != u'"' && next() != u'(' && next() != u')')
        ++m_at;
    return QStringView(m_text).sliced(start, m_at - start);
}

/// A dash with something to negate immediately behind it.
bool Parser::isAtDash() const
{
    if (next() != u'-' || m_at + 1 == m_text.size())
        return false;
    const QChar behind = m_text[m_at + 1];
    return !behind.isSpace() && behind != u'-' && behind != u')';
}

bool Parser::isAtOr() const
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    return rest.startsWith(u"OR")
        && (rest.size() == 2 || rest[2].isSpace() || rest[2] == u'(' || rest[2] == u')' || rest[2] == u'"');
}

void Parser::skipSpaces()
{
    while (!isAtEnd() && next().isSpace())
        ++m_at;
}

/// Counts a term. Its length is that of its text in toText(), so that this is read again.
bool Parser::isWithinLimits(const Node &term)
{
    if (m_terms < kMaxTerms && toText({term}).size() <= kMaxTermLength) {
        ++m_terms;
        return true;
    }
    report(Problem::Kind::TooMuch, term.range);
    return false;
}

void Parser::report(Problem::Kind kind, Range range)
{
    const bool continues =
        kind == Problem::Kind::TooMuch && !m_problems.isEmpty() && m_problems.constLast().kind == kind;
    if (continues) {
        range = {m_problems.constLast().start, range.end() - m_problems.constLast().start};
        m_problems.removeLast();
    }
    m_problems.append({range.start, range.length, kind, m_text.sliced(range.start, range.length)});
}

} // namespace

Query within(const Query &query, ItemId story)
{
    if (query.isEmpty())
        return {};
    return {grouped<All>({*query.root, Node {InThread {story}, false, {}}})};
}

ParsedQuery parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace backthread::search
