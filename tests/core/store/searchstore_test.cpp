// SPDX-License-Identifier: GPL-3.0-or-later
#include "../search/corpus.h"
#include "core/search/queryparser.h"
#include "core/store/searchstore.h"
#include "core/text/trait.h"

#include <gtest/gtest.h>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::ItemState;
using discussion::ItemType;
using search::Corpus;
using search::CorpusDatabase;
using search::parseQuery;
using search::Row;
using search::Sort;

namespace {

constexpr qint64 kNow = 1'700'001'000;
constexpr int kAll = 1'000'000;

SearchAnswer found(CorpusDatabase &database, const QString &text, SearchOptions options = {.limit = kAll})
{
    options.now = kNow;
    const auto answer = SearchStore(database.connection()).search(parseQuery(text).query, options);
    EXPECT_TRUE(answer) << text.toStdString() << ": " << answer.error().detail.toStdString();
    return answer.value_or(SearchAnswer());
}

QList<qint64> idsOf(const SearchAnswer &answer)
{
    QList<qint64> ids;
    for (const SearchHit &hit : answer.hits)
        ids.append(hit.id.rowid());
    return ids;
}

QList<qint64> ids(CorpusDatabase &database, const QString &text)
{
    return idsOf(found(database, text));
}

/// The snippet with brackets around what is marked.
std::string drawn(const QString &text, const QList<search::Range> &marks)
{
    QString result = text;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        result.insert(mark->end(), u']');
        result.insert(mark->start, u'[');
    }
    return result.toStdString();
}

Row story(qint64 id, const QString &title, const QString &text = {})
{
    return {.id = id,
        .type = ItemType::Story,
        .story = id,
        .time = id,
        .by = u"asker"_s,
        .title = title,
        .text = text};
}

Row comment(qint64 id, qint64 parent, const QString &text, qint64 ofStory = 1)
{
    return {.id = id, .story = ofStory, .parent = parent, .time = id, .by = u"dang"_s, .text = text};
}

} // namespace

TEST(SearchStore, describesAHit)
{
    Row topic = story(1, u"Why Rust?"_s, u"Tell me."_s);
    topic.points = 12;
    CorpusDatabase database(
        {.rows = {topic, comment(2, 1, u"No idea"_s), comment(3, 2, u"Because rust\nis safe"_s)}});
    const SearchAnswer answer = found(database, u"rust"_s);
    ASSERT_EQ(idsOf(answer), (QList<qint64> {3, 1}));
    const SearchHit &reply = answer.hits[0];
    EXPECT_EQ(reply.type, ItemType::Comment);
    EXPECT_EQ(reply.story, ItemId(1));
    EXPECT_EQ(reply.storyTitle, u"Why Rust?"_s);
    EXPECT_EQ(reply.by, u"dang"_s);
    EXPECT_EQ(reply.time, 3);
    EXPECT_EQ(reply.ancestors, 2);
    EXPECT_FALSE(reply.points);
    EXPECT_EQ(drawn(reply.snippet, reply.marks), "Because [rust] is safe");
    EXPECT_TRUE(reply.titleMarks.isEmpty());
    const SearchHit &topicHit = answer.hits[1];
    EXPECT_EQ(topicHit.ancestors, 0);
    EXPECT_EQ(topicHit.points, 12);
    EXPECT_EQ(drawn(topicHit.storyTitle, topicHit.titleMarks), "Why [Rust]?");
    EXPECT_EQ(drawn(topicHit.snippet, topicHit.marks), "Tell me.");
    EXPECT_FALSE(answer.hasMore);
    EXPECT_FALSE(answer.scored);
}

TEST(SearchStore, showsTheBeginningWhereNoWordsWereAskedFor)
{
    const QString longText = QString(u"lorem ipsum "_s).repeated(100);
    CorpusDatabase database(
        {.rows = {story(1, u"T"_s), comment(2, 1, u"short\ntext"_s), comment(3, 1, longText)}});
    const SearchAnswer answer = found(database, u"by:dang"_s);
    EXPECT_EQ(answer.hits[1].snippet, u"short text"_s);
    EXPECT_TRUE(answer.hits[0].snippet.startsWith(u"lorem ipsum"_s));
    EXPECT_TRUE(answer.hits[0].snippet.endsWith(u"ipsum…"_s) || answer.hits[0].snippet.endsWith(u"lorem…"_s));
    EXPECT_LE(answer.hits[0].snippet.size(), 281);
}

TEST(SearchStore, namesGoOnFromWhatWasTypedByTheAlphabet)
{
    Corpus corpus {.rows = {story(1, u"T"_s)}, .bookmarks = {1}, .tags = {{1, u"To read"_s}}};
    corpus.rows.first().site = u"lamp.example.org"_s;
    int id = 2;
    for (const QString &by : {u"gulliver"_s, u"Gull"_s, u"gull"_s, u"gannet"_s, u"gull"_s, u"heron"_s}) {
        corpus.rows.append(comment(id++, 1, u"x"_s));
        corpus.rows.last().by = by;
    }
    CorpusDatabase database(corpus);
    using Kind = search::Beginning::Kind;
    const auto endings = [&database](Kind kind, const QString &typed, int limit = 8) {
        return SearchStore(database.connection()).endings({kind, typed, {}}, limit).value();
    };
    const QStringList gulls = endings(Kind::Author, u"GUL"_s);
    ASSERT_EQ(gulls.size(), 2) << "each once, in any case";
    EXPECT_EQ(gulls.first().toLower(), u"gull"_s);
    EXPECT_EQ(gulls.last(), u"gulliver"_s);
    EXPECT_EQ(endings(Kind::Author, u"g"_s, 1), QStringList {u"gannet"_s});
    EXPECT_EQ(endings(Kind::Author, u"zebra"_s), QStringList());
    EXPECT_EQ(endings(Kind::Site, u"LAMP"_s), QStringList {u"lamp.example.org"_s});
    EXPECT_EQ(endings(Kind::Site, u""_s), QStringList {u"lamp.example.org"_s});
    EXPECT_EQ(endings(Kind::Tag, u"to r"_s), QStringList {u"To read"_s});
    EXPECT_EQ(endings(Kind::Name, u"be"_s), QStringList());
}

TEST(SearchStore, cutsNoCharacterInTwo)
{
    const QString waves = QString(u"🌊"_s).repeated(400);
    CorpusDatabase database({.rows = {comment(2, 1, waves), comment(3, 1, u'x' + waves)}});
    for (const SearchHit &hit : found(database, u"by:dang"_s).hits) {
        EXPECT_GE(hit.snippet.size(), 280);
        EXPECT_TRUE(hit.snippet.isValidUtf16());
    }
}

TEST(SearchStore, showsTheWordsFarBehindTheBeginning)
{
    const QString text =
        QString(u"lorem ipsum "_s).repeated(100) + u"needle "_s + QString(u"dolor "_s).repeated(100);
    const QString endless = QString(5000, u'x') + u" needle "_s + QString(5000, u'y');
    CorpusDatabase database({.rows = {story(1, u"T"_s), comment(2, 1, text), comment(3, 1, endless)}});
    for (const SearchHit &hit : found(database, u"needle"_s).hits) {
        ASSERT_EQ(hit.marks.size(), 1);
        EXPECT_EQ(hit.snippet.sliced(hit.marks[0].start, hit.marks[0].length), u"needle"_s);
        EXPECT_LE(hit.snippet.size(), 282);
        EXPECT_TRUE(hit.snippet.startsWith(u'…'));
    }
}

TEST(SearchStore, marksAreInsideTheSnippetWhateverTheTextHolds)
{
    const QString text =
        u"a "_s + QChar(0xfdd1) + u"needle"_s + QChar(0xfdd0) + u" b\u0301 🔥needle🔥 "_s + QChar(0xfdd0);
    CorpusDatabase database({.rows = {story(1, text, text), comment(2, 1, text)}});
    for (const SearchHit &hit : found(database, u"needle OR b"_s).hits) {
        qsizetype end = 0;
        for (const search::Range &mark : hit.marks) {
            EXPECT_GE(mark.start, end);
            EXPECT_GT(mark.length, 0);
            end = mark.end();
        }
        EXPECT_LE(end, hit.snippet.size());
    }
}

TEST(SearchStore, endsWhereParentsGoInACircle)
{
    CorpusDatabase database({.rows = {comment(2, 3, u"rust"_s), comment(3, 2, u"go"_s)}});
    EXPECT_EQ(found(database, u"rust"_s).hits[0].ancestors, 2);
}

TEST(SearchStore, leavesOutWhatIsNotThere)
{
    Row deleted = comment(2, 1, u"rust"_s);
    deleted.state = ItemState::Deleted;
    Row missing = comment(3, 1, u"rust"_s);
    missing.state = ItemState::Missing;
    Row option = comment(4, 1, u"rust"_s);
    option.type = ItemType::PollOption;
    Row dead = comment(5, 1, u"rust"_s);
    dead.state = ItemState::Dead;
    CorpusDatabase database({.rows = {deleted, missing, option, dead, comment(6, 1, QString())}});
    EXPECT_EQ(ids(database, u"rust"_s), QList<qint64> {5});
    EXPECT_EQ(ids(database, u"-go"_s), QList<qint64> {5});
}

TEST(SearchStore, comparesAlternativesAcrossWordsAndFilters)
{
    Row other = comment(4, 1, u"go go"_s);
    other.by = u"pg"_s;
    CorpusDatabase database(
        {.rows = {story(1, u"Rust"_s), comment(2, 1, u"go"_s), comment(3, 1, u"rust and go"_s), other}});
    EXPECT_EQ(ids(database, u"rust OR by:pg"_s), (QList<qint64> {4, 3, 1}));
    EXPECT_EQ(ids(database, u"-by:dang rust"_s), (QList<qint64> {1}));
    EXPECT_EQ(ids(database, u"(rust OR by:pg) -and"_s), (QList<qint64> {4, 1}));
    EXPECT_EQ(ids(database, u"-rust"_s), (QList<qint64> {4, 2}));
    EXPECT_EQ(ids(database, u"-(rust OR by:pg)"_s), (QList<qint64> {2}));
}

TEST(SearchStore, findsAcrossAccentsAndPunctuation)
{
    CorpusDatabase database({.rows = {story(1, u"Café Zürich"_s), comment(2, 1, u"node.js isn’t C++"_s)}});
    EXPECT_EQ(ids(database, u"cafe ZURICH"_s), QList<qint64> {1});
    EXPECT_EQ(ids(database, u"node.js c++ isn't"_s), QList<qint64> {2});
    EXPECT_EQ(ids(database, u"\"js node\""_s), QList<qint64> {});
    EXPECT_EQ(ids(database, u"nod* ??? 🔥"_s), QList<qint64> {2});
}

TEST(SearchStore, readsTraitsAsTheyAreStored)
{
    Row link = comment(2, 1, u"a"_s);
    link.traits = int(text::Trait::Link) | int(text::Trait::Quote);
    Row code = comment(3, 1, u"a"_s);
    code.traits = int(text::Trait::Code) | int(text::Trait::Quote);
    CorpusDatabase database({.rows = {story(1, u"a"_s), link, code}});
    EXPECT_EQ(ids(database, u"has:link"_s), QList<qint64> {2});
    EXPECT_EQ(ids(database, u"a has:code"_s), QList<qint64> {3});
}

TEST(SearchStore, pagesThroughTheNewest)
{
    std::mt19937 dice(6);
    CorpusDatabase database(search::generatedCorpus(dice, 400));
    for (const QString &text :
        {u"the OR rust"_s, u"by:dang"_s, u"-go"_s, u"rust OR by:pg"_s, u"site:example.com"_s}) {
        const QList<qint64> all = ids(database, text);
        QList<qint64> pages;
        SearchOptions options {.limit = 7};
        for (bool hasMore = true; hasMore;) {
            const SearchAnswer page = found(database, text, options);
            ASSERT_LE(page.hits.size(), 7);
            hasMore = page.hasMore;
            pages += idsOf(page);
            options.before = page.hits.constLast().id;
        }
        EXPECT_EQ(pages, all) << text.toStdString();
    }
}

TEST(SearchStore, findsBeginningsAmongTheNewestAndFarBehindThem)
{
    constexpr int kComments = 6'000; // some times what is looked at
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < kComments; ++id)
        corpus.rows.append(comment(id, 1, id % 2 ? u"walruses swim"_s : u"gulls fly"_s));
    corpus.rows[10].text = u"narwhals swim"_s;
    corpus.rows[20].text = u"walrusés fly"_s;
    CorpusDatabase database(corpus);
    EXPECT_EQ(
        idsOf(found(database, u"walrus*"_s, {.limit = 2})), (QList<qint64> {kComments - 1, kComments - 3}));
    EXPECT_EQ(idsOf(found(database, u"walrus* fly"_s, {.limit = 2})), QList<qint64> {21});
    EXPECT_EQ(idsOf(found(database, u"narw*"_s, {.limit = 2})), QList<qint64> {11});
    EXPECT_EQ(idsOf(found(database, u"-gull* -walruses"_s, {.limit = 9})), (QList<qint64> {11, 1}));
    EXPECT_EQ(idsOf(found(database, u"gul*"_s, {.limit = 1, .before = ItemId(5)})), QList<qint64> {4});
    EXPECT_EQ(ids(database, u"gul*"_s).size(), (kComments - 2) / 2);
    EXPECT_TRUE(found(database, u"walrus*"_s, {.limit = 2}).hasMore);
    EXPECT_FALSE(found(database, u"narw*"_s, {.limit = 2}).hasMore);
}

TEST(SearchStore, aGlanceFindsWhatTheNewestHave)
{
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < 9'000; ++id)
        corpus.rows.append(comment(id, 1, u"gulls fly"_s));
    corpus.rows[10].text = u"walruses swim"_s;
    corpus.rows[8'000].text = u"a walrus swims"_s;
    corpus.rows[8'990].text = u"walrus"_s;
    CorpusDatabase database(corpus);
    EXPECT_EQ(ids(database, u"walr*"_s), (QList<qint64> {8'991, 8'001, 11}));
    EXPECT_EQ(idsOf(found(database, u"walr*"_s, {.glance = std::chrono::milliseconds::max()})),
        (QList<qint64> {8'991, 8'001, 11}));
    EXPECT_EQ(idsOf(found(database, u"walr*"_s, {.limit = 20, .glance = std::chrono::milliseconds(0)})),
        QList<qint64> {8'991});
}

TEST(SearchStore, findsTheBestBeginningsAmongTheNewestAndFarBehindThem)
{
    constexpr int kComments = 6'000; // some times what is looked at
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < kComments; ++id)
        corpus.rows.append(comment(id, 1, id % 2 ? u"walruses swim"_s : u"gulls fly"_s));
    corpus.rows[5'500].text = u"walruses, walrus"_s;
    corpus.rows[10].text = u"narwhals swim"_s;
    corpus.rows[20].text = u"narwhals narwhal"_s;
    CorpusDatabase database(corpus);
    const SearchAnswer frequent = found(database, u"walrus*"_s, {.sort = Sort::Best, .limit = 2});
    EXPECT_EQ(idsOf(frequent), (QList<qint64> {5'501, kComments - 1}));
    EXPECT_EQ(frequent.scored, 1'000) << "those among the newest that are looked at, by halves";
    EXPECT_TRUE(frequent.hasMore);
    const SearchAnswer rare = found(database, u"narw*"_s, {.sort = Sort::Best, .limit = 2});
    EXPECT_EQ(idsOf(rare), (QList<qint64> {21, 11}));
    EXPECT_FALSE(rare.scored);
    const SearchAnswer few = found(database, u"walr* walruses walrus"_s, {.sort = Sort::Best, .limit = 2});
    EXPECT_EQ(idsOf(few), QList<qint64> {5'501});
    EXPECT_FALSE(few.scored) << "all candidates were looked at";
}

TEST(SearchStore, looksAtWhatFiltersLeaveWhereWordsAreFrequent)
{
    constexpr int kComments = 24'000;
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < kComments; ++id)
        corpus.rows.append(comment(id, 1, u"gulls fly"_s));
    const auto heron = [&corpus](int id, const QString &text) {
        corpus.rows[id - 1].by = u"heron"_s;
        corpus.rows[id - 1].text = text;
    };
    heron(10, u"gulls, gulls"_s);
    heron(200, u"herons fly"_s);
    heron(20'000, u"gulls swim"_s);
    CorpusDatabase database(corpus);
    EXPECT_EQ(ids(database, u"gulls by:heron"_s), (QList<qint64> {20'000, 10}));
    EXPECT_EQ(ids(database, u"-gulls by:heron"_s), QList<qint64> {200});
    EXPECT_EQ(ids(database, u"gul* -fly by:heron"_s), (QList<qint64> {20'000, 10}));
    EXPECT_EQ(idsOf(found(database, u"gulls by:heron"_s, {.limit = 1})), QList<qint64> {20'000});
    const SearchAnswer best = found(database, u"gulls by:heron"_s, {.sort = Sort::Best});
    EXPECT_EQ(idsOf(best), (QList<qint64> {10, 20'000}));
    EXPECT_FALSE(best.scored) << "all candidates were looked at";
}

/// Herons among 24,000 comments on gulls, one of eight, and those of them that are about gulls: by their
/// place among the herons, from the oldest.
Corpus heronsAmongGulls(const std::function<bool(int)> &isAboutGulls)
{
    constexpr int kComments = 24'000;
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < kComments; ++id) {
        const bool isHeron = id % 8 == 0;
        corpus.rows.append(comment(id, 1, isHeron && !isAboutGulls(id / 8) ? u"terns swim"_s : u"gulls"_s));
        if (isHeron)
            corpus.rows.last().by = u"heron"_s;
    }
    return corpus;
}

TEST(SearchStore, looksNoFurtherThanIsPromising)
{
    CorpusDatabase database(heronsAmongGulls([](int place) { return place == 10; }));
    EXPECT_EQ(idsOf(found(database, u"gulls by:heron"_s, {.limit = 50})), QList<qint64> {80})
        << "which the index knows";
}

TEST(SearchStore, looksFurtherWhereThatIsPromising)
{
    CorpusDatabase database(heronsAmongGulls([](int place) { return place % 20 == 0; }));
    const SearchAnswer answer = found(database, u"gulls by:heron"_s, {.limit = 50});
    ASSERT_EQ(answer.hits.size(), 50);
    EXPECT_TRUE(answer.hasMore);
    EXPECT_EQ(idsOf(answer).first(), 23'840);
    EXPECT_EQ(idsOf(answer).last(), 23'840 - 49 * 160);
}

TEST(SearchStore, theBestOfManyAreFoundByTheIndex)
{
    CorpusDatabase database(heronsAmongGulls([](int place) { return place > 10; }));
    const SearchAnswer answer =
        found(database, u"gulls by:heron"_s, {.sort = Sort::Best, .limit = 1'000'000});
    EXPECT_EQ(answer.hits.size(), 2'989);
    EXPECT_FALSE(answer.scored);
}

TEST(SearchStore, asksHowFrequentWordsAreBetweenTheIdsOfFilters)
{
    CorpusDatabase database({.rows = {comment(10, 1, u"gulls"_s), comment(90, 1, u"gulls"_s)}});
    QVariantList asked;
    const auto measure = [&asked](const search::Sql &ids, int most) {
        if (ids.text.contains(u"FROM words"_s))
            asked = ids.values;
        return search::Extent {qMin(2, most), 10, 90};
    };
    EXPECT_EQ(idsOf(found(database, u"gulls by:dang"_s, {.measure = measure})), (QList<qint64> {90, 10}));
    EXPECT_EQ(asked, (QVariantList {u"\"gulls\""_s, 10, 90}));
}

TEST(SearchStore, countsAllOfADiscussionHoweverMuchThatIs)
{
    Corpus corpus {.rows = {story(1, u"T"_s)}};
    for (int id = 2; id < 12'000; ++id)
        corpus.rows.append(comment(id, 1, id < 30 ? u"walruses swim"_s : u"gulls fly"_s));
    CorpusDatabase database(corpus);
    for (const QString &query : {u"walruses in:1"_s, u"walr* in:1"_s, u"-gulls -T in:1"_s}) {
        const auto count = SearchStore(database.connection())
                               .count(search::parseQuery(query).query,
                                   {.limit = 100, .glance = std::chrono::milliseconds::max()});
        EXPECT_EQ(count, 28) << query.toStdString();
    }
}

TEST(SearchStore, scoresTheBestFirst)
{
    CorpusDatabase database(
        {.rows = {story(1, u"rust"_s), comment(2, 1, u"rust rust rust"_s),
             comment(3, 1, u"rust"_s + QString(u" filler"_s).repeated(50)), comment(4, 1, u"go"_s)}});
    const SearchAnswer answer = found(database, u"rust"_s, {.sort = Sort::Best, .limit = 2});
    EXPECT_FALSE(answer.scored) << "which were all";
    EXPECT_TRUE(answer.hasMore);
    EXPECT_EQ(answer.hits[0].id, ItemId(2));
    EXPECT_EQ(idsOf(found(database, u"rust OR by:dang"_s, {.sort = Sort::Best})).last(), 4);
}

TEST(SearchStore, takesPointsForTheBestWhereThereAreNoWords)
{
    Row good = story(1, u"Good"_s);
    good.points = 100;
    Row better = story(2, u"Better"_s);
    better.points = 200;
    CorpusDatabase database({.rows = {good, better, story(3, u"Unknown"_s), story(4, u"Newer"_s)}});
    EXPECT_EQ(idsOf(found(database, u"by:asker"_s, {.sort = Sort::Best})), (QList<qint64> {2, 1, 4, 3}));
}

TEST(SearchStore, takesPointsForTheBestWhereWordsAreUnwantedOnly)
{
    Row good = story(1, u"Good"_s);
    good.points = 100;
    CorpusDatabase database({.rows = {good, story(2, u"Walrus"_s), story(3, u"Newer"_s)}});
    EXPECT_EQ(idsOf(found(database, u"-walr* type:story"_s, {.sort = Sort::Best})), (QList<qint64> {1, 3}));
}

TEST(SearchStore, scoresNoMoreThanTheWindow)
{
    Corpus corpus;
    for (int id = 1; id <= search::kScored + 500; ++id)
        corpus.rows.append(comment(id, 0, u"rust"_s, 1));
    CorpusDatabase database(corpus);
    EXPECT_EQ(found(database, u"rust"_s, {.sort = Sort::Best}).scored, search::kScored);
    EXPECT_EQ(found(database, u"rust OR by:dang"_s, {.sort = Sort::Best}).scored, search::kScored);
    EXPECT_EQ(found(database, u"by:dang"_s, {.sort = Sort::Best}).scored, search::kScored);
}

TEST(SearchStore, findsNothingForAnEmptyQuery)
{
    CorpusDatabase database({.rows = {story(1, u"Rust"_s)}});
    for (const Sort sort : {Sort::Recent, Sort::Best}) {
        const SearchAnswer answer = found(database, u"???"_s, {.sort = sort});
        EXPECT_TRUE(answer.hits.isEmpty());
        EXPECT_FALSE(answer.hasMore);
    }
}

TEST(SearchStore, runsTheDeepestQueries)
{
    CorpusDatabase database({.rows = {story(1, u"Rust"_s)}});
    for (const QString &level : {u"rust OR x -("_s, u"rust -y -(z OR "_s, u"rust (x OR rust -("_s,
             u"by:asker OR rust (by:x OR -("_s, u"-(-by:x -("_s}) {
        for (int depth = 0; depth < 40; ++depth)
            (void)found(database, level.repeated(depth) + u"rust"_s); // expects no error
    }
    for (const QString &term : {u"rust "_s, u"-rust "_s, u"rust OR by:x OR "_s, u"-by:x "_s,
             u"(rust OR by:x) "_s, u"(-rust OR by:x) "_s, u"story:\"a b c d e f g h\" "_s, u"site:x OR "_s})
        (void)found(database, term.repeated(100));
}

} // namespace backthread::store
