// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>
#include <random>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// A query as a drawing: `(all rust (any "a b" go*) not:by:dang)`.
QString drawn(const Node &node)
{
    const QString sign = node.isNegated ? u"not:"_s : QString();
    const auto group = [&sign](const QString &name, const std::vector<Node> &nodes) {
        QString text = sign + u'(' + name;
        for (const Node &part : nodes)
            text += u' ' + drawn(part);
        return text + u')';
    };
    if (const auto *all = std::get_if<All>(&node.value))
        return group(u"all"_s, all->nodes);
    if (const auto *any = std::get_if<Any>(&node.value))
        return group(u"any"_s, any->nodes);
    Node leaf = node;
    leaf.isNegated = false;
    return sign + toText({leaf});
}

std::string parsed(const QString &text)
{
    const Query query = parseQuery(text).query;
    return query.root ? drawn(*query.root).toStdString() : "nothing";
}

std::string problemName(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::UnclosedQuote:
        return "unclosed";
    case Problem::Kind::UnmatchedParenthesis:
        return "unmatched";
    case Problem::Kind::DanglingOr:
        return "dangling";
    case Problem::Kind::NothingToFind:
        return "nothing";
    case Problem::Kind::PrefixTooShort:
        return "short";
    case Problem::Kind::MissingValue:
        return "missing";
    case Problem::Kind::UnknownValue:
        return "unknown";
    case Problem::Kind::BadDate:
        return "date";
    case Problem::Kind::BadNumber:
        return "number";
    case Problem::Kind::TooMuch:
        return "much";
    }
    return "?";
}

/// The problems of a query with what they are about: `missing<by:>`.
std::string problems(const QString &text)
{
    QString all;
    for (const Problem &problem : parseQuery(text).problems) {
        EXPECT_EQ(problem.detail, text.mid(problem.start, problem.length));
        all += (all.isEmpty() ? u""_s : u" "_s) + QString::fromStdString(problemName(problem.kind)) + u'<'
            + problem.detail + u'>';
    }
    return all.toStdString();
}

std::optional<Node> root(const QString &text)
{
    return parseQuery(text).query.root;
}

} // namespace

TEST(QueryParser, takesWordsAsAllOfThem)
{
    EXPECT_EQ(parsed(u"rust"_s), "rust");
    EXPECT_EQ(parsed(u"  rust   async\tio "_s), "(all rust async io)");
    EXPECT_EQ(problems(u"rust async"_s), "");
}

TEST(QueryParser, readsPhrasesPrefixesAndNegation)
{
    EXPECT_EQ(parsed(u"\"exactly this\" goog* -java -\"so so\""_s),
        "(all \"exactly this\" goog* not:java not:\"so so\")");
    EXPECT_EQ(parsed(u"-rust"_s), "not:rust");
    EXPECT_EQ(parsed(u"well-known"_s), "well-known");
    EXPECT_EQ(parsed(u"--verbose"_s), "--verbose");
    EXPECT_EQ(parsed(u"a\"b c\"d"_s), "(all a \"b c\" d)");
    EXPECT_EQ(parsed(u"goo** c++*"_s), "(all goo* c)");
}

TEST(QueryParser, bindsOrWeakerThanSpaces)
{
    EXPECT_EQ(parsed(u"a b OR c d"_s), "(any (all a b) (all c d))");
    EXPECT_EQ(parsed(u"(a OR b) -c"_s), "(all (any a b) not:c)");
    EXPECT_EQ(parsed(u"a OR b OR c"_s), "(any a b c)");
    EXPECT_EQ(parsed(u"a or b Or c"_s), "(all a or b Or c)");
    EXPECT_EQ(parsed(u"ORDER -OR \"OR\""_s), "(all ORDER not:\"OR\" \"OR\")");
}

TEST(QueryParser, groupsByParentheses)
{
    EXPECT_EQ(parsed(u"((a))"_s), "a");
    EXPECT_EQ(parsed(u"a (b (c d))"_s), "(all a b c d)");
    EXPECT_EQ(parsed(u"-(a b)"_s), "not:(all a b)");
    EXPECT_EQ(parsed(u"-(-a)"_s), "a");
    EXPECT_EQ(parsed(u"-(a OR by:x) main()"_s), "(all not:(any a by:x) main)");
}

TEST(QueryParser, readsFilters)
{
    EXPECT_EQ(parsed(u"BY:Dang by:\"a b\" -by:x"_s), "(all by:Dang by:\"a b\" not:by:x)");
    EXPECT_EQ(
        parsed(u"site:https://www.Example.com:80/path?x site:.gov"_s), "(all site:example.com site:gov)");
    EXPECT_EQ(parsed(u"in:42133844 in:https://news.ycombinator.com/item?id=7#8"_s), "(all in:42133844 in:8)");
    EXPECT_EQ(parsed(u"story:rust story:\"show hn\""_s), "(all story:\"rust\" story:\"show hn\")");
    EXPECT_EQ(parsed(u"before:2024 after:2024-1-5 before:2024-11 after:7D before:12h"_s),
        "(all before:2024 after:2024-01-05 before:2024-11 after:7d before:12h)");
    EXPECT_EQ(parsed(u"points>100 points>=1 Points<2 points<=3 points=4 points:5 points:>6 points>-7"_s),
        "(all points>100 points>=1 points<2 points<=3 points=4 points=5 points>6 points>-7)");
    EXPECT_EQ(parsed(u"is:bookmarked is:NEW -is:op has:link has:code"_s),
        "(all is:bookmarked is:new not:is:op has:link has:code)");
    EXPECT_EQ(parsed(u"type:story type:comment type:poll type:Job"_s),
        "(all type:story type:comment type:poll type:job)");
}

TEST(QueryParser, takesUnknownNamesForWords)
{
    EXPECT_EQ(parsed(u"foo:bar https://x.org/a?b=1 points 12:30"_s),
        "(all foo:bar https://x.org/a?b=1 points 12:30)");
    EXPECT_EQ(problems(u"foo:bar https://x.org/a?b=1"_s), "");
}

TEST(QueryParser, searchesWhatIsThereOfAnUnfinishedQuery)
{
    EXPECT_EQ(parsed(u"rust \"open quo"_s), "(all rust \"open quo\")");
    EXPECT_EQ(problems(u"rust \"open quo"_s), "unclosed<\"open quo>");
    EXPECT_EQ(parsed(u"rust by:"_s), "rust");
    EXPECT_EQ(problems(u"rust by: -site:\"\""_s), "missing<by:> missing<site:\"\">");
    EXPECT_EQ(parsed(u"rust OR "_s), "rust");
    EXPECT_EQ(problems(u"rust OR "_s), "dangling<OR>");
    EXPECT_EQ(parsed(u"OR a OR OR b OR"_s), "(any a b)");
    EXPECT_EQ(problems(u"OR a OR OR b OR"_s), "dangling<OR> dangling<OR> dangling<OR>");
    EXPECT_EQ(parsed(u"(a OR (b"_s), "(any a b)");
    EXPECT_EQ(problems(u"(a OR (b"_s), "unmatched<(> unmatched<(>");
    EXPECT_EQ(parsed(u"a) b"_s), "(all a b)");
    EXPECT_EQ(problems(u"a) b"_s), "unmatched<)>");
    EXPECT_EQ(parsed(u"story:\"open tit"_s), "story:\"open tit\"");
    EXPECT_EQ(parsed(u"rust points>"_s), "rust");
    EXPECT_EQ(problems(u"rust points>"_s), "missing<points>>");
}

TEST(QueryParser, saysWhatIsWrongAndWhere)
{
    EXPECT_EQ(problems(u"before:yesterday after:2024-13 before:2023-02-29 after:7q"_s),
        "date<before:yesterday> date<after:2024-13> date<before:2023-02-29> date<after:7q>");
    EXPECT_EQ(problems(u"is:green has:cheese type:essay"_s),
        "unknown<is:green> unknown<has:cheese> unknown<type:essay>");
    EXPECT_EQ(problems(u"points>many in:0 in:here in:999999999999999999"_s),
        "number<points>many> number<in:0> number<in:here> number<in:999999999999999999>");
    EXPECT_EQ(
        problems(u"!? rust - 🔥 \"!!\" *"_s), "nothing<!?> nothing<-> nothing<🔥> nothing<\"!!\"> nothing<*>");
    EXPECT_EQ(problems(u"r* go*"_s), "short<r*>");
    EXPECT_EQ(parsed(u"r* 日*"_s), "(all r 日*)");
}

TEST(QueryParser, holdsNothingWhereNothingIsSaid)
{
    for (const QString &text :
        {u""_s, u"   "_s, u"()"_s, u"(())"_s, u"???"_s, u"-"_s, u"OR"_s, u"\""_s, u"by:"_s})
        EXPECT_TRUE(parseQuery(text).query.isEmpty()) << text.toStdString();
}

TEST(QueryParser, knowsWhereEachPartStands)
{
    const QString text = u" rust -by:dang \"a b\" -(x OR y)"_s;
    const auto node = root(text);
    ASSERT_TRUE(node);
    QStringList parts;
    for (const Node &part : std::get<All>(node->value).nodes)
        parts.append(text.sliced(part.range.start, part.range.length));
    EXPECT_EQ(parts, (QStringList {u"rust"_s, u"-by:dang"_s, u"\"a b\""_s, u"-(x OR y)"_s}));
    EXPECT_EQ(node->range, (Range {1, text.size() - 1}));
}

TEST(QueryParser, leavesOutWhatIsTooMuch)
{
    const ParsedQuery many = parseQuery(QStringList(1000, u"word"_s).join(u' '));
    EXPECT_EQ(std::get<All>(many.query.root->value).nodes.size(), 64u);
    ASSERT_EQ(many.problems.size(), 1);
    EXPECT_EQ(many.problems[0].kind, Problem::Kind::TooMuch);
    EXPECT_EQ(many.problems[0].start, 64 * 5);

    EXPECT_TRUE(parseQuery(QString(501, u'x')).query.isEmpty());
    EXPECT_EQ(parsed(QString(100'000, u'(') + u"deep"_s + QString(100'000, u')')), "deep");
}

TEST(QueryParser, keepsTheDashesOfANegatedWordApart)
{
    EXPECT_EQ(parsed(u"-(--verbose) -(--verb*)"_s), "(all not:--verbose not:--verb*)");
    EXPECT_EQ(toText(parseQuery(u"-(--verbose) -(--verb*)"_s).query), u"-(--verbose) -(--verb*)"_s);
}

TEST(QueryParser, treatsWhatSqliteCannotHoldAsSpace)
{
    EXPECT_EQ(parsed(u"a"_s + QChar(0) + u'b'), "(all a b)");
    EXPECT_EQ(parsed(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xdd25)), "(all a b)");
    EXPECT_EQ(parsed(u"x🔥y"_s), "x🔥y");
}

namespace {

/// Texts made of the pieces that mean something to the parser, and some that mean nothing.
QString randomText(std::mt19937 &dice)
{
    static const QStringList pieces {u" "_s, u" "_s, u"\n"_s, u"\""_s, u"("_s, u")"_s, u"-"_s, u"*"_s, u":"_s,
        u"OR"_s, u" OR "_s, u"rust"_s, u"é"_s, u"日"_s, u"🔥"_s, u"by:"_s, u"SITE:"_s, u"www."_s, u"."_s,
        u"in:"_s, u"42"_s, u"story:"_s, u"before:"_s, u"after:"_s, u"2024"_s, u"-1"_s, u"7d"_s, u"points"_s,
        u">"_s, u"="_s, u"tag:"_s, u"is:"_s, u"new"_s, u"has:"_s, u"link"_s, u"type:"_s, u"story"_s,
        u"?id="_s, u"://"_s, u"welcome"_s, u"https://news.ycombinator.com/item"_s, u"/"_s, u"+"_s,
        QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xdc00)), QString(QChar(0xa0)), u"\u0301"_s};
    QString text;
    for (int length = std::uniform_int_distribution(0, 24)(dice); length > 0; --length)
        text += pieces.at(std::uniform_int_distribution(0, int(pieces.size()) - 1)(dice));
    return text;
}

/// Well-formed queries of words that look like operators, in up to nine levels of parentheses.
QString nestedText(std::mt19937 &dice, int depth)
{
    static const QStringList words {u"a"_s, u"go*"_s, u"--a"_s, u"--go*"_s, u"---"_s, u"OR"_s, u"or"_s,
        u"\"OR\""_s, u"\"-a b\""_s, u"by:-x"_s, u"x-"_s, u"-"_s, u"is:op"_s, u"tag:x"_s, u"*"_s};
    const auto upTo = [&dice](int last) { return std::uniform_int_distribution(0, last)(dice); };
    QString text;
    for (int parts = upTo(3); parts >= 0; --parts) {
        text += upTo(4) == 0 ? u" OR "_s : u" "_s;
        if (upTo(2) == 0)
            text += u'-';
        text += depth < 9 && upTo(2) == 0 ? u'(' + nestedText(dice, depth + 1) + u')'
                                          : words.at(upTo(int(words.size()) - 1));
    }
    return text;
}

void expectInside(const Node &node, const Range &outer)
{
    EXPECT_GE(node.range.start, outer.start);
    EXPECT_LE(node.range.end(), outer.end());
    EXPECT_GT(node.range.length, 0);
    const auto *all = std::get_if<All>(&node.value);
    const auto *any = std::get_if<Any>(&node.value);
    if (!all && !any)
        return;
    EXPECT_GE((all ? all->nodes : any->nodes).size(), 2u);
    for (const Node &part : all ? all->nodes : any->nodes)
        expectInside(part, node.range);
}

} // namespace

TEST(QueryParserProperty, anyTextParsesWithRangesInsideIt)
{
    std::mt19937 dice(1);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomText(dice);
        const ParsedQuery query = parseQuery(text);
        if (query.query.root)
            expectInside(*query.query.root, {0, text.size()});
        for (const Problem &problem : query.problems) {
            EXPECT_GE(problem.start, 0);
            EXPECT_GT(problem.length, 0);
            EXPECT_LE(problem.start + problem.length, text.size());
        }
        if (HasFailure())
            FAIL() << text.toStdString();
    }
}

TEST(QueryParserProperty, printedAndParsedAgainIsTheSame)
{
    std::mt19937 dice(2);
    for (int round = 0; round < 40'000; ++round) {
        const QString text = round % 2 == 0 ? randomText(dice) : nestedText(dice, 0);
        const Query query = parseQuery(text).query;
        const QString printed = toText(query);
        const ParsedQuery again = parseQuery(printed);
        ASSERT_EQ(again.query, query) << text.toStdString() << "\n" << printed.toStdString();
        ASSERT_TRUE(again.problems.isEmpty()) << text.toStdString() << "\n" << printed.toStdString();
        ASSERT_EQ(toText(again.query), printed);
    }
}

} // namespace backthread::search
