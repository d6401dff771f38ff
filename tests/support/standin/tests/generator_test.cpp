// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/corpus.h"
#include "standin/generator.h"
#include "standin/grammar.h"
#include "standin/phrase.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <ctime>
#include <gtest/gtest.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'000;

QList<QJsonObject> all(const Corpus &corpus)
{
    QList<QJsonObject> items;
    for (const qint64 id : corpus.ids())
        items.append(corpus.item(id));
    return items;
}

class FrontPageTest : public testing::Test {
protected:
    FrontPageTest()
    {
        generateFrontPage(m_corpus, {.seed = 5, .stories = 60, .now = kNow, .biggestThread = 400});
    }

    Corpus m_corpus;
};

} // namespace

TEST_F(FrontPageTest, HasTheStoriesAskedForWithTitlesOfTheirOwn)
{
    QSet<QString> titles;
    const auto top = m_corpus.feed(Feed::Top);
    for (const qint64 id : top)
        titles.insert(m_corpus.item(id).value("title"_L1).toString());
    EXPECT_EQ(top.size(), 60);
    EXPECT_EQ(titles.size(), 60);
    EXPECT_FALSE(m_corpus.feed(Feed::Ask).isEmpty());
    EXPECT_FALSE(m_corpus.feed(Feed::Show).isEmpty());
    EXPECT_FALSE(m_corpus.feed(Feed::Job).isEmpty());
}

TEST_F(FrontPageTest, KidsParentsTimesAndIdsAgree)
{
    int comments = 0;
    for (const QJsonObject &item : all(m_corpus)) {
        const qint64 id = item.value("id"_L1).toInteger();
        EXPECT_LE(item.value("time"_L1).toInteger(), kNow);
        for (const qint64 kid : m_corpus.kids(id)) {
            const QJsonObject child = m_corpus.item(kid);
            EXPECT_EQ(child.value("parent"_L1).toInteger(), id);
            EXPECT_GT(kid, id);
            EXPECT_GE(child.value("time"_L1).toInteger(), item.value("time"_L1).toInteger());
            ++comments;
        }
    }
    EXPECT_GT(comments, 800);
}

TEST_F(FrontPageTest, RankOrderIsNotTimeOrder)
{
    int differing = 0;
    for (const qint64 id : m_corpus.feed(Feed::Top)) {
        const auto kids = m_corpus.kids(id);
        if (kids.size() > 5 && !std::is_sorted(kids.begin(), kids.end()))
            ++differing;
    }
    EXPECT_GT(differing, 12);
}

TEST_F(FrontPageTest, DescendantsCountTheLiving)
{
    for (const qint64 id : m_corpus.feed(Feed::New)) {
        int living = 0;
        QList<qint64> open = m_corpus.kids(id);
        while (!open.isEmpty()) {
            const QJsonObject item = m_corpus.item(open.takeLast());
            open += m_corpus.kids(item.value("id"_L1).toInteger());
            living += !item.contains("dead"_L1) && !item.contains("deleted"_L1);
        }
        EXPECT_EQ(m_corpus.item(id).value("descendants"_L1).toInt(), living);
    }
}

TEST_F(FrontPageTest, UsesOnlyReservedDomainsAndTheTagsOfHackerNews)
{
    static const QRegularExpression kForeign(uR"(https:(//|&#x2F;&#x2F;)[\w.-]*\.(?!example)\w+[/&"])"_s);
    static const QRegularExpression kTag(
        uR"(<(?!p>|a href="https|/a>|i>|/i>|pre>|/pre>|code>|/code>)[^>]*>)"_s);
    for (const QJsonObject &item : all(m_corpus)) {
        const QString url = item.value("url"_L1).toString();
        EXPECT_TRUE(url.isEmpty() || QUrl(url).host().endsWith(u".example"_s)) << qPrintable(url);
        const QString text = item.value("text"_L1).toString();
        EXPECT_FALSE(text.contains(kForeign)) << qPrintable(text);
        EXPECT_FALSE(text.contains(kTag)) << qPrintable(text);
        EXPECT_FALSE(text.contains('{'_L1) && !text.contains("<pre>"_L1)) << qPrintable(text);
    }
}

TEST_F(FrontPageTest, HasEveryKindOfContent)
{
    QString everything;
    int dead = 0;
    int deleted = 0;
    for (const QJsonObject &item : all(m_corpus)) {
        everything += item.value("text"_L1).toString() + u'\n';
        dead += item.contains("dead"_L1);
        deleted += item.contains("deleted"_L1);
    }
    for (const auto part : {"\n&gt; "_L1, "<i>"_L1, "<pre><code>"_L1, "rel=\"nofollow\""_L1, "<p>"_L1})
        EXPECT_TRUE(everything.contains(part)) << part.data();
    EXPECT_GT(dead, 2);
    EXPECT_GT(deleted, 5);
}

TEST_F(FrontPageTest, QuotesAreWordsOfTheParent)
{
    static const QRegularExpression kTags(u"<[^>]*>"_s);
    int quotes = 0;
    for (const QJsonObject &item : all(m_corpus)) {
        QString text = item.value("text"_L1).toString();
        if (!text.remove(kTags).startsWith("&gt; "_L1))
            continue;
        const QString quoted = item.value("text"_L1).toString().section(u"<p>"_s, 0, 0).remove(kTags).mid(5);
        QString above = m_corpus.item(item.value("parent"_L1).toInteger()).value("text"_L1).toString();
        if (above.startsWith('['_L1) || above.isEmpty())
            continue;
        EXPECT_TRUE(above.remove(kTags).contains(quoted)) << qPrintable(quoted) << " / " << qPrintable(above);
        ++quotes;
    }
    EXPECT_GT(quotes, 50);
}

TEST_F(FrontPageTest, NobodyAnswersThemselves)
{
    int answers = 0;
    int own = 0;
    for (const QJsonObject &item : all(m_corpus)) {
        const QJsonObject above = m_corpus.item(item.value("parent"_L1).toInteger());
        if (above.value("type"_L1).toString() != "comment"_L1 || !above.contains("by"_L1))
            continue;
        ++answers;
        own += above.value("by"_L1) == item.value("by"_L1);
    }
    EXPECT_GT(answers, 300);
    EXPECT_EQ(own, 0);
}

TEST(GeneratorTest, TheSameSeedMakesTheSameItems)
{
    Corpus one;
    Corpus two;
    Corpus other;
    generateFrontPage(one, {.seed = 9, .stories = 20, .now = kNow, .biggestThread = 100});
    generateFrontPage(two, {.seed = 9, .stories = 20, .now = kNow, .biggestThread = 100});
    generateFrontPage(other, {.seed = 10, .stories = 20, .now = kNow, .biggestThread = 100});
    EXPECT_EQ(all(one), all(two));
    EXPECT_EQ(one.feed(Feed::Top), two.feed(Feed::Top));
    EXPECT_NE(all(one), all(other));
}

TEST(GeneratorTest, ThreadHasTheCommentsAskedFor)
{
    Corpus corpus;
    const qint64 last = generateThread(corpus, 5000, 300, 1, {.now = kNow});
    EXPECT_EQ(corpus.size(), 301);
    EXPECT_EQ(corpus.maxItem(), last);
    EXPECT_EQ(corpus.storyOf(last), 5000);
}

TEST(GeneratorTest, FiftyThousandCommentsAreQuick)
{
    Corpus corpus;
    const std::clock_t start = std::clock();
    generateThread(corpus, 1'000'000, 50'000, 3, {.now = kNow});
    // About a second of processor time; a sanitizer makes it more.
    EXPECT_LT(std::clock() - start, 20 * CLOCKS_PER_SEC);
    EXPECT_EQ(corpus.size(), 50'001);
}

TEST(GeneratorTest, ManyStoriesFillTheListsLikeTheLiveOnes)
{
    Corpus corpus;
    generateFrontPage(corpus, {.seed = 2, .stories = 700, .now = kNow, .biggestThread = 20});
    EXPECT_EQ(corpus.feed(Feed::Top).size(), 500);
    EXPECT_EQ(corpus.feed(Feed::New).size(), 500);
    EXPECT_EQ(corpus.feed(Feed::Best).size(), 200);
}

TEST(GrammarTest, IsCompleteAndWellFormed)
{
    const Grammar &grammar = standardGrammar();
    EXPECT_GE(grammar.topics.size(), 15);
    for (const Topic &topic : grammar.topics) {
        for (const StorySeed &story : topic.stories) {
            const bool isKnown = std::any_of(topic.aspects.begin(), topic.aspects.end(),
                [&](const Aspect &it) { return it.name == story.aspect; });
            EXPECT_TRUE(story.aspect.isEmpty() || isKnown) << qPrintable(story.title);
        }
        for (const Aspect &aspect : topic.aspects) {
            EXPECT_FALSE(aspect.claims.isEmpty()) << qPrintable(aspect.name);
            for (const Claim &claim : aspect.claims) {
                for (const Question &question : claim.questions)
                    EXPECT_FALSE(question.answers.isEmpty()) << qPrintable(question.text);
            }
        }
        EXPECT_EQ(topic.words.size(), topic.name == "jobs"_L1 ? 0 : 4) << qPrintable(topic.name);
    }
}

TEST(GrammarTest, NamesTheLineThatItCannotRead)
{
    EXPECT_EQ(parseTopic(u"x"_s, u"aspect a\nC claim\n! what\n"_s).error, u"x.txt:3: ! what"_s);
    EXPECT_FALSE(parseTopic(u"x"_s, u"+ support without a claim"_s).error.isEmpty());
    EXPECT_FALSE(parseTopic(u"x"_s, u"story novel | a | b | c"_s).error.isEmpty());
}

TEST(PhraseTest, PicksWordsAndNumbers)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 50; ++i) {
        const QString text = expandPhrase(u"{one|two} and {3-5}, {1,000-1,200}"_s, random);
        static const QRegularExpression kWanted(u"^(One|Two) and [3-5], 1,[01]\\d\\d|1,200$"_s);
        EXPECT_TRUE(kWanted.match(text).hasMatch()) << qPrintable(text);
    }
    EXPECT_EQ(
        bindPhrase(u"{Thing} and {thing}"_s, {{u"thing"_s, u"the mount"_s}}), u"The mount and the mount"_s);
}

TEST(PhraseTest, LongLinksAreCutAsHackerNewsDoes)
{
    const QString url = u"https://long.example/"_s + u"x"_s.repeated(60);
    EXPECT_EQ(linkHtml(url),
        uR"(<a href="https:&#x2F;&#x2F;long.example&#x2F;%1" rel="nofollow">https:&#x2F;&#x2F;long.example&#x2F;%2...</a>)"_s
            .arg(u"x"_s.repeated(60), u"x"_s.repeated(39)));
}

} // namespace backthread::standin::test
