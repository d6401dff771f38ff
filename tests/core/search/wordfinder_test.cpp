// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/search/wordfinder.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// The text with brackets around what is found.
std::string drawn(QString text, const QList<Range> &places)
{
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        text.insert(place->end(), u']');
        text.insert(place->start, u'[');
    }
    return text.toStdString();
}

std::string inText(const QString &query, const QString &text)
{
    return drawn(text, WordFinder(parseQuery(query).query).inText(text));
}

} // namespace

TEST(WordFinder, findsWholeWordsWhateverTheirCaseAndAccents)
{
    EXPECT_EQ(inText(u"rust"_s, u"Rust, rusty RUST."_s), "[Rust], rusty [RUST].");
    EXPECT_EQ(inText(u"cafe"_s, u"Le café, cafe\u0301s"_s), "Le [café], cafe\u0301s");
    EXPECT_EQ(inText(u"café"_s, u"cafe"_s), "[cafe]");
}

TEST(WordFinder, findsPhrasesAcrossPunctuation)
{
    EXPECT_EQ(inText(u"\"foo bar\""_s, u"foo-bar, bar foo\nbar"_s), "[foo-bar], bar [foo\nbar]");
    EXPECT_EQ(inText(u"node.js"_s, u"node and node.js"_s), "node and [node.js]");
}

TEST(WordFinder, findsBeginnings)
{
    EXPECT_EQ(inText(u"neur*"_s, u"neurons, a neur"_s), "[neurons], a [neur]");
}

TEST(WordFinder, marksEachPlaceOnce)
{
    EXPECT_EQ(inText(u"very ver*"_s, u"very, very"_s), "[very], [very]");
    EXPECT_EQ(inText(u"\"a b\" \"b c\""_s, u"a b c"_s), "[a b c]");
}

TEST(WordFinder, leavesOutWhatIsUnwanted)
{
    EXPECT_EQ(inText(u"rust -go -(zig OR c) -(-ada)"_s, u"rust go zig c ada"_s), "[rust] go zig c [ada]");
    EXPECT_EQ(inText(u"rust OR go"_s, u"go rust"_s), "[go] [rust]");
}

TEST(WordFinder, looksForTheWordsOfTitlesInTitlesOnly)
{
    const WordFinder finder(parseQuery(u"story:\"sql* why\" not"_s).query);
    const QString text = u"Why not SQLite"_s;
    EXPECT_EQ(drawn(text, finder.inTitle(text)), "[Why] [not] [SQLite]");
    EXPECT_EQ(drawn(text, finder.inText(text)), "Why [not] SQLite");
}

TEST(WordFinder, findsNothingForAnEmptyQuery)
{
    EXPECT_TRUE(WordFinder(Query()).inText(u"anything"_s).isEmpty());
}

} // namespace backthread::search
