// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fulfils.h"
#include "core/search/queryparser.h"
#include "core/sources/hackernews/searchquestion.h"
#include "standin/algoliafilter.h"
#include "tests/core/search/corpus.h"
#include "tests/core/search/evaluator.h"
#include "tests/core/search/randomquery.h"

#include <QJsonObject>

#include <algorithm>
#include <gtest/gtest.h>

namespace backthread::hackernews {

using namespace Qt::StringLiterals;
using discussion::ItemType;
using search::Node;
using search::parseQuery;
using search::Row;
using search::Untranslated;
using Kind = Untranslated::Kind;

namespace {

constexpr qint64 kNow = 1'700'001'000;

Translation translated(const QString &query)
{
    return translate(parseQuery(query).query, kNow);
}

/// The question as one line: words [in where] | tags | numbers.
std::string asked(const QString &query)
{
    const SearchQuestion question = translated(query).question;
    const QString where =
        question.attributes.isEmpty() ? QString() : u" in "_s + question.attributes.join(u'+');
    return QStringList {question.words + where, question.tags.join(u','), question.numbers.join(u',')}
        .join(u" | "_s)
        .toStdString();
}

/// What is untranslated, by its kind and as it was typed.
QStringList left(const QString &query)
{
    QStringList parts;
    for (const Untranslated &part : translated(query).untranslated) {
        const QString kind = part.kind == Kind::Unknown ? u"unknown "_s
            : part.kind == Kind::NotAlone               ? u"not alone "_s
                                                        : u"stories only "_s;
        parts.append(kind + query.mid(part.range.start, part.range.length));
    }
    return parts;
}

const std::string kInTexts = " in title+story_text+comment_text";

} // namespace

TEST(SearchQuestion, WordsAndPhrasesAreExactAndABeginningComesLast)
{
    EXPECT_EQ(asked(u"rust \"borrow checker\" node.js"_s),
        "\"rust\" \"borrow checker\" \"node.js\"" + kInTexts + " |  | ");
    EXPECT_EQ(asked(u"neur* net"_s), "\"net\" neur" + kInTexts + " |  | ");
    EXPECT_EQ(asked(u"foo-ba* x"_s), "\"foo\" \"x\" ba" + kInTexts + " |  | ");
    EXPECT_EQ(translated(u"neur* net"_s).filters.size(), 0U);
    EXPECT_EQ(translated(u"neur* net*"_s).filters.size(), 1U) << "two beginnings cannot be asked for";
}

TEST(SearchQuestion, UnwantedWordsComeFirst)
{
    EXPECT_EQ(asked(u"rust -Go"_s), "-go \"rust\"" + kInTexts + " |  | ");
    EXPECT_EQ(asked(u"-go"_s), "-go" + kInTexts + " |  | ");
    EXPECT_EQ(asked(u"rust -(go OR zig)"_s), "-go -zig \"rust\"" + kInTexts + " |  | ");
}

TEST(SearchQuestion, UnwantedPhrasesAndBeginningsAreFilteredHere)
{
    EXPECT_EQ(asked(u"rust -\"is dead\" -go*"_s), "\"rust\"" + kInTexts + " |  | ");
    EXPECT_EQ(translated(u"rust -\"is dead\" -go*"_s).filters.size(), 2U);
    EXPECT_TRUE(left(u"rust -\"is dead\" -go*"_s).isEmpty());
}

TEST(SearchQuestion, AuthorsTypesAndDiscussionsAreTags)
{
    EXPECT_EQ(asked(u"by:pg type:comment in:42"_s), " | author_pg,comment,story_42 | ");
    EXPECT_EQ(asked(u"by:pg OR by:dang"_s), " | (author_pg,author_dang) | ");
    EXPECT_EQ(asked(u"type:story (by:pg OR in:7)"_s), " | story,(author_pg,story_7) | ");
    EXPECT_EQ(asked(u"-type:comment"_s), " | (story,poll,job) | ");
}

TEST(SearchQuestion, NoNameBreaksOutOfItsTag)
{
    EXPECT_EQ(asked(u"rust by:\"a,(story\""_s), "\"rust\"" + kInTexts + " |  | ");
    EXPECT_EQ(left(u"by:\"a b\""_s), QStringList {u"not alone by:\"a b\""_s});
}

TEST(SearchQuestion, TimesAndPointsAreNumbers)
{
    EXPECT_EQ(
        asked(u"after:2020 before:2020-02"_s), " |  | created_at_i>=1577836800,created_at_i<1580515200");
    EXPECT_EQ(asked(u"-before:2020"_s), " |  | created_at_i>=1577836800");
    EXPECT_EQ(asked(u"after:1d"_s), " |  | created_at_i>=1699914600");
    EXPECT_EQ(asked(u"points>100 points<=200"_s), " |  | points>100,points<=200");
}

TEST(SearchQuestion, SitesAndTitlesAreLookedForAmongStories)
{
    EXPECT_EQ(asked(u"site:example.com"_s), "\"example.com\" in url | (story,poll,job) | ");
    EXPECT_EQ(left(u"rust site:example.com"_s), QStringList {u"stories only site:example.com"_s});
    EXPECT_EQ(asked(u"story:\"why sql*\" type:story"_s), "\"why\" sql in title | story | ");
    EXPECT_TRUE(left(u"story:\"why sql*\" type:story"_s).isEmpty());
}

TEST(SearchQuestion, SitesOfCommentsAreFilteredHere)
{
    EXPECT_EQ(asked(u"rust type:comment site:example.com"_s), "\"rust\"" + kInTexts + " | comment | ");
    EXPECT_TRUE(left(u"rust type:comment site:example.com"_s).isEmpty());
}

TEST(SearchQuestion, WhatTheServerCannotKnowIsTold)
{
    EXPECT_EQ(left(u"is:new rust (by:pg OR is:op) -is:bookmarked"_s),
        (QStringList {u"unknown is:new"_s, u"unknown (by:pg OR is:op)"_s, u"unknown -is:bookmarked"_s}));
    EXPECT_EQ(asked(u"is:new rust"_s), "\"rust\"" + kInTexts + " |  | ");
}

TEST(SearchQuestion, WhatCannotBeAskedAloneIsToldWhereNothingElseIsAsked)
{
    EXPECT_TRUE(translated(u"rust OR go"_s).question.isEmpty());
    EXPECT_EQ(left(u"rust OR go"_s), QStringList {u"not alone rust OR go"_s});
    EXPECT_EQ(left(u"has:code -by:pg"_s), (QStringList {u"not alone has:code"_s, u"not alone -by:pg"_s}));
    EXPECT_TRUE(left(u"has:code after:2020 (rust OR go)"_s).isEmpty());
    EXPECT_TRUE(translated(QString()).question.isEmpty());
}

TEST(SearchQuestion, TheWelcomeDiscussionIsNotThere)
{
    EXPECT_EQ(left(u"in:welcome"_s), QStringList {u"not alone in:welcome"_s});
}

namespace {

/// As services::RemoteSearchService looks up discussions; and names in lower case, like those of the rows.
void prepare(Node &part, const QHash<qint64, qint64> &storyOf)
{
    if (auto *thread = std::get_if<search::InThread>(&part.value))
        thread->item = ItemId(storyOf.value(thread->item.rowid(), thread->item.rowid()));
    if (auto *author = std::get_if<search::Author>(&part.value))
        author->name = author->name.toLower();
    auto *all = std::get_if<search::All>(&part.value);
    auto *any = std::get_if<search::Any>(&part.value);
    if (!all && !any)
        return;
    for (Node &inner : all ? all->nodes : any->nodes)
        prepare(inner, storyOf);
}

bool isIndexed(const Row &row)
{
    return row.type != ItemType::PollOption && !row.state && row.time > 0
        && (row.type != ItemType::Comment || !row.text.isNull());
}

QString addressOf(const Row &row)
{
    return row.site.isEmpty() ? QString() : u"https://"_s + row.site;
}

/// The row as Firebase tells it, which is what the stand-in's filters read.
standin::SearchItem standinItem(const Row &row)
{
    const QString types[] = {{}, u"story"_s, u"comment"_s, u"job"_s, u"poll"_s};
    QJsonObject item {{u"id"_s, row.id}, {u"type"_s, types[int(row.type)]}, {u"by"_s, row.by},
        {u"time"_s, row.time}, {u"title"_s, row.title}, {u"text"_s, row.text.toHtmlEscaped()},
        {u"url"_s, addressOf(row)}};
    if (row.points && row.type != ItemType::Comment)
        item.insert(u"score"_s, *row.points);
    return {item, [story = row.story] { return story; }, false};
}

search::Candidate candidate(const Row &row, const Row &story)
{
    search::Candidate found;
    found.item = {.id = ItemId(row.id),
        .type = row.type,
        .story = ItemId(row.story),
        .time = row.time,
        .by = row.by,
        .title = row.title,
        .url = addressOf(row),
        .text = text::RichText {row.text, {}},
        .points = row.points};
    for (const auto kind : {text::Mark::Kind::Link, text::Mark::Kind::Code}) {
        if ((row.traits & (kind == text::Mark::Kind::Link ? 1 : 2)) != 0)
            found.item.text->marks.append({kind, 0, 1, {}});
    }
    found.storyTitle = story.title;
    found.storyUrl = addressOf(story);
    return found;
}

/// Everything there is, as Algolia would search it.
class World final {
public:
    explicit World(const search::Corpus &corpus)
    {
        for (const Row &row : corpus.rows) {
            m_rows.insert(row.id, row);
            m_storyOf.insert(row.id, row.story);
        }
    }

    [[nodiscard]] search::Query prepared(search::Query query) const
    {
        if (query.root)
            prepare(*query.root, m_storyOf);
        return query;
    }
    [[nodiscard]] const Row &row(qint64 id) const { return *m_rows.constFind(id); }

    [[nodiscard]] QList<qint64> found(const Translation &translation) const
    {
        const SearchQuestion &question = translation.question;
        const standin::TagFilter tags(question.tags.join(u','));
        const standin::NumericFilter numbers(question.numbers.join(u','));
        const standin::WordFilter words(question.words, question.attributes);
        EXPECT_TRUE(numbers.error().isEmpty()) << qPrintable(numbers.error());
        QList<qint64> ids;
        for (const Row &row : m_rows) {
            if (!isIndexed(row))
                continue;
            const standin::SearchItem item = standinItem(row);
            const auto holds = [&](const Node &part) {
                return search::fulfils(candidate(row, m_rows.value(row.story)), part, kNow);
            };
            if (tags.matches(item) && numbers.matches(item.item) && words.matches(item.item)
                && std::all_of(translation.filters.begin(), translation.filters.end(), holds))
                ids.prepend(row.id);
        }
        return ids;
    }

private:
    QMap<qint64, Row> m_rows;
    QHash<qint64, qint64> m_storyOf;
};

bool has(const Translation &translation, Kind kind)
{
    return std::any_of(translation.untranslated.begin(), translation.untranslated.end(),
        [kind](const Untranslated &part) { return part.kind == kind; });
}

} // namespace

TEST(SearchQuestionProperty, FindsWhatTheCachedSearchFindsButForWhatIsTold)
{
    std::mt19937 dice(20261123);
    qsizetype exact = 0;
    for (int round = 0; round < 6; ++round) {
        search::Corpus corpus = search::generatedCorpus(dice, 300);
        for (Row &row : corpus.rows)
            row.by = row.by.toLower();
        const World world(corpus);
        const search::Evaluator evaluator(corpus, kNow);
        for (int i = 0; i < 150; ++i) {
            const search::Query query = world.prepared(parseQuery(search::randomQuery(dice)).query);
            const Translation translation = translate(query, kNow);
            if (translation.question.isEmpty())
                continue;
            QList<qint64> expected = evaluator.matches(query);
            expected.removeIf([&world](qint64 id) { return !isIndexed(world.row(id)); });
            if (has(translation, Kind::StoriesOnly))
                expected.removeIf([&world](qint64 id) { return world.row(id).type == ItemType::Comment; });
            QList<qint64> found = world.found(translation);
            if (has(translation, Kind::Unknown)) // more may be found then, but not less
                found.removeIf([&expected](qint64 id) { return !expected.contains(id); });
            else
                exact += expected.size();
            ASSERT_TRUE(std::ranges::equal(found, expected))
                << search::toText(query).toStdString() << "\nasked " << asked(search::toText(query));
        }
    }
    EXPECT_GT(exact, 5'000); // the dice make queries that find something
}

} // namespace backthread::hackernews
