// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

/// What each mark on the page does, from clicking it to its end.
class Marks : public ReaderStory {
protected:
    [[nodiscard]] QUrl lastOpened() const
    {
        return links().opened().isEmpty() ? QUrl() : links().opened().last();
    }
    [[nodiscard]] static QUrl sourceOf(int item)
    {
        return QUrl(u"https://news.ycombinator.com/item?id=%1"_s.arg(item));
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

TEST_F(Marks, TheTitleOpensTheArticleAndSoDoesAKeyFromAnyComment)
{
    startReading();
    const QString article = u"https://lamp.example.org/notes"_s;
    ASSERT_TRUE(click({Kind::Article, ItemId(1000), article}));
    EXPECT_EQ(links().opened(), QList<QUrl> {QUrl(article)});
    walkTo(1104);
    press(Qt::Key_A);
    EXPECT_EQ(links().opened(), QList<QUrl>(2, QUrl(article)));
}

TEST_F(Marks, AnAddressThatNothingOpensCanBeCopied)
{
    startReading();
    links().setAble(false);
    press(Qt::Key_A);
    EXPECT_TRUE(notice().contains(u"https://lamp.example.org/notes"_s)) << notice().toStdString();
    ASSERT_TRUE(clickNotice());
    EXPECT_EQ(clipboard(), u"https://lamp.example.org/notes"_s);
}

TEST_F(Marks, TheSiteListsItsStories)
{
    startReading();
    ASSERT_EQ(listed().size(), 3);
    ASSERT_TRUE(click({Kind::Site, ItemId(1000), u"lamp.example.org"_s}));
    settle();
    EXPECT_EQ(listed(), QStringList {u"A lighthouse keeper's notes on backups"_s});
    EXPECT_EQ(openStory(), 1000);
}

TEST_F(Marks, TheSourceOfStoryAndCommentIsOnTheSite)
{
    startReading();
    ASSERT_TRUE(click({Kind::Source, ItemId(1000), {}}));
    EXPECT_EQ(lastOpened(), sourceOf(1000));
    ASSERT_TRUE(click({Kind::Source, ItemId(1010), {}}));
    EXPECT_EQ(lastOpened(), sourceOf(1010));
    walkTo(1103);
    press(Qt::Key_O);
    EXPECT_EQ(lastOpened(), sourceOf(1103));
    EXPECT_EQ(links().opened().size(), 3);
}

TEST_F(Marks, TheIdCopiesTheLinkAndTheNumberFocusesTheSubThread)
{
    startReading();
    QGuiApplication::clipboard()->clear();
    ASSERT_TRUE(click({Kind::Number, ItemId(1020), {}}));
    EXPECT_EQ(clipboard(), sourceOf(1020).toString());
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    ASSERT_TRUE(click({Kind::Focus, ItemId(1020), {}}));
    EXPECT_EQ(rows(), undented(R"(
        1. 1020
          2. 1040
            3. 1041
    )"));
}

TEST_F(Marks, TheHashBehindABacklinkScrollsAndLeavesNoTrace)
{
    startReading();
    walkTo(1010);
    const auto before = view().place();
    ASSERT_TRUE(click({Kind::ScrollTo, ItemId(1030), {}}));
    settle();
    EXPECT_EQ(current(), 1030);
    EXPECT_TRUE(view().isInSight(ItemId(1030)));
    EXPECT_NE(view().place(), before);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_NE(openStory(), 1000) << "Back leads to what was read before this discussion";
}

TEST_F(Marks, ALinkToAnotherDiscussionOpensInsideAndBackReturns)
{
    const qint64 comment = onServer([](standin::Server &server) {
        return server.corpus().addComment(1005, u"pilot"_s,
            u"As <a href=\"https:&#x2F;&#x2F;news.ycombinator.com&#x2F;item?id=2011\">somebody</a> said."_s);
    });
    startReading();
    walkTo(comment);
    const auto before = heightOf(comment);
    ASSERT_TRUE(click({Kind::Reference, ItemId(2011), {}}));
    settle();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(current(), 2011);
    EXPECT_TRUE(links().opened().isEmpty());
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), comment);
    EXPECT_EQ(heightOf(comment), before);
}

TEST_F(Marks, ACommentIsCopiedAsTextAndAsMarkdownWithItsLink)
{
    startReading();
    walkTo(1041);
    const QString words = u"Scrape the barnacles off the slipway"_s;
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().contains(words)) << clipboard().toStdString();
    EXPECT_FALSE(clipboard().contains(u"]("_s));
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(clipboard().contains(words)) << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains(u"](<%1>)"_s.arg(sourceOf(1041).toString())))
        << clipboard().toStdString();
}

TEST_F(Marks, TheRowInTheListSaysHowManyCommentsCameSinceOneLeft)
{
    startReading();
    press(Qt::Key_B, Qt::ShiftModifier); // so that it is followed
    ASSERT_TRUE(eventually([this] { return view().scene().bookmarks.contains(kLighthouse); }));
    chooseSection(u"Best"_s);
    const auto told = [this] { return list().model()->index(0, 0).data(Qt::ToolTipRole).toString(); };
    EXPECT_EQ(told(), QString());
    goTo(u"2000"_s);
    ASSERT_EQ(openStory(), 2000);
    (void)addLateReply(1010);
    ASSERT_TRUE(eventually([&] {
        chooseSection(u"Top"_s);
        chooseSection(u"Best"_s);
        return told().startsWith(u"1 new"_s);
    })) << told().toStdString();
}

TEST_F(Marks, AStoryThatIsMarkedUnreadIsNotInTheHistory)
{
    startReading();
    goTo(u"2000"_s);
    ASSERT_EQ(openStory(), 2000);
    chooseSection(u"History"_s);
    const QString title = u"A lighthouse keeper's notes on backups"_s;
    ASSERT_TRUE(listed().contains(title));
    goTo(u"1000"_s);
    press(Qt::Key_U);
    EXPECT_TRUE(eventually([&] { return !listed().contains(title); }));
    goTo(u"2000"_s);
    EXPECT_FALSE(listed().contains(title));
    restart();
    ASSERT_EQ(openStory(), 2000);
    chooseSection(u"History"_s);
    EXPECT_FALSE(listed().isEmpty());
    EXPECT_FALSE(listed().contains(title));
}

} // namespace

} // namespace backthread::stories
