// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/search/searchbox.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

/// What single keys do with the lighthouse's discussion.
class Keys : public ReaderStory {
protected:
    /// Reads it while a reply to one of its comments comes, and returns that.
    [[nodiscard]] qint64 readWithNewReplyTo(qint64 parent)
    {
        startReading();
        const qint64 reply = addLateReply(parent);
        press(Qt::Key_F5);
        EXPECT_TRUE(eventually([&] { return page().rows().rowOf(ItemId(reply)) >= 0; }));
        settle();
        return reply;
    }
    [[nodiscard]] std::string firstRows(const char *expected)
    {
        return rows().substr(0, undented(expected).size());
    }
};

TEST_F(Keys, ChooseAnOrder)
{
    startReading();
    press(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(rows().substr(0, 16), "1. 1109\n2. 1108\n");
    press(Qt::Key_M, Qt::ShiftModifier);
    EXPECT_EQ(rows().substr(0, 24), "1. 1010\n2. 1011\n3. 1020\n");
    press(Qt::Key_T);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Keys, FoldToALevelAndABranchFromAnywhereInIt)
{
    startReading();
    const auto second = R"(
        1. 1010
          2. 1020 +2
          5. 1030
        6. 1011
          7. 1021 +1
          9. 1022 +1
        11. 1100
    )";
    press(Qt::Key_2);
    EXPECT_EQ(firstRows(second), undented(second));
    const auto third = R"(
        1. 1010
          2. 1020
            3. 1040 +1
          5. 1030
        6. 1011
          7. 1021
            8. 1031
    )";
    press(Qt::Key_3);
    EXPECT_EQ(firstRows(third), undented(third));
    press(Qt::Key_X);
    EXPECT_EQ(rows(), undented(kLighthouseTree));

    walkTo(1041);
    press(Qt::Key_Q);
    const auto branch = R"(
        1. 1010 +4
        6. 1011
          7. 1021
    )";
    EXPECT_EQ(firstRows(branch), undented(branch));
    EXPECT_EQ(current(), 1010);
}

TEST_F(Keys, FoldWhatHasNothingNew)
{
    const qint64 reply = readWithNewReplyTo(1022);
    press(Qt::Key_M);
    EXPECT_EQ(page().rows().row(page().rows().rowOf(ItemId(1010))).hidden, 4);
    EXPECT_EQ(page().rows().row(page().rows().rowOf(ItemId(1021))).hidden, 1);
    EXPECT_EQ(page().rows().row(page().rows().rowOf(ItemId(1022))).hidden, 0);
    EXPECT_GE(page().rows().rowOf(ItemId(reply)), 0);
}

TEST_F(Keys, LeadToNewCommentsForwardsAndBackwards)
{
    const qint64 reply = readWithNewReplyTo(1022);
    press(Qt::Key_N);
    EXPECT_EQ(current(), reply);
    walkTo(1103);
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(current(), reply);
    EXPECT_TRUE(heightOf(reply));
}

TEST_F(Keys, TurnPagesAndGoOnToWhatIsNew)
{
    const qint64 reply = readWithNewReplyTo(1022);
    const threadview::ThreadView::Place top;
    ASSERT_EQ(view().place(), top);
    press(Qt::Key_Space);
    settle();
    const auto second = view().place();
    EXPECT_NE(second, top);
    press(Qt::Key_Space, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(view().place(), top);
    press(Qt::Key_Space);
    settle();
    EXPECT_EQ(view().place(), second);

    int pages = 0;
    for (; current() == 0 && pages < 50; ++pages) {
        press(Qt::Key_Space);
        settle();
    }
    EXPECT_GT(pages, 1) << "all of it was turned over first";
    EXPECT_EQ(current(), reply);
    EXPECT_TRUE(heightOf(reply));
}

TEST_F(Keys, FollowTheReferenceThatHasTheFocus)
{
    startReading();
    walkTo(1010);
    const Target reply {Kind::Reference, ItemId(1030), {}};
    for (int tabs = 0; view().focusedReference() != reply && tabs < 20; ++tabs)
        press(Qt::Key_Tab);
    press(Qt::Key_R);
    settle();
    EXPECT_EQ(current(), 1030);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), 1010);
}

TEST_F(Keys, ShowOnlyCommentsWithLinksOrWithCode)
{
    const auto [link, code] = onServer([](standin::Server &server) {
        standin::Corpus &corpus = server.corpus();
        const qint64 first = corpus.addComment(
            1005, u"pilot"_s, u"There is <a href=\"https://chart.example.org/\">a chart</a>."_s);
        return std::pair(first,
            corpus.addComment(1005, u"clerk"_s, u"Thus:<p><pre><code>wind the clock\n</code></pre>"_s));
    });
    startReading();
    press(Qt::Key_L, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), "21. 1005\n  22. " + std::to_string(link) + '\n');
    press(Qt::Key_L, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(rows(), "21. 1005\n  23. " + std::to_string(code) + '\n');
}

TEST_F(Keys, GoFromTheSearchBoxIntoWhatWasFoundAndOpenIt)
{
    startReading();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"eleven"_s); // of the built-in discussion
    press(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return list().selectionModel()->isRowSelected(0); }));
    press(Qt::Key_Return);
    settle();
    EXPECT_NE(openStory(), 1000);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Keys, FindCommandsInTheSearchBox)
{
    startReading();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u">"_s);
    QWidget *offered = QApplication::activePopupWidget();
    ASSERT_NE(offered, nullptr);
    QTest::keyClicks(offered, u"newest"_s);
    QTest::keyClick(offered, Qt::Key_Return);
    EXPECT_EQ(rows().substr(0, 16), "1. 1109\n2. 1108\n");
    EXPECT_TRUE(view().hasFocus());
    EXPECT_EQ(window().findChild<searchui::SearchBox *>()->text(), QString());
}

TEST_F(Keys, SayWhatTheSiteDoesNotHave)
{
    start(); // with the built-in discussion
    const auto &status = *window().findChild<shell::StatusLine *>();
    for (const Qt::Key key : {Qt::Key_O, Qt::Key_V}) {
        window().findChild<shell::StatusLine *>()->clearMessage();
        press(key);
        EXPECT_EQ(status.currentMessage(), u"This is part of Backthread, and not on the site"_s);
    }
    EXPECT_TRUE(links().opened().isEmpty());
}

TEST_F(Keys, FoldWhileAReferenceIsChosen)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_Tab);
    ASSERT_NE(view().focusedReference().kind, Kind::None);
    press(Qt::Key_Z);
    EXPECT_EQ(firstRows("1. 1010 +4\n"), "1. 1010 +4\n");
    EXPECT_EQ(current(), 1010);
}

TEST_F(Keys, LeaveAFilterByEscape)
{
    startReading();
    press(Qt::Key_L, Qt::ShiftModifier);
    ASSERT_NE(rows(), undented(kLighthouseTree));
    press(Qt::Key_Escape);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
}

TEST_F(Keys, TakeBackWhatWasRemoved)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_B);
    const auto isBookmarked = [this] { return view().scene().bookmarks.contains(ItemId(1010)); };
    ASSERT_TRUE(eventually(isBookmarked));
    press(Qt::Key_B);
    ASSERT_TRUE(eventually([&] { return !isBookmarked() && !notice().isEmpty(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually(isBookmarked));
    EXPECT_EQ(notice(), QString());
}

TEST_F(Keys, OpenTheMenu)
{
    startReading();
    press(Qt::Key_M, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_FALSE(menu->actions().isEmpty());
    QTest::keyClick(menu, Qt::Key_Escape);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

} // namespace

} // namespace backthread::stories
