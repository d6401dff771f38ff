// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/accessiblepage.h"
#include "tests/ui/thread/longthread.h"

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;

namespace {

constexpr auto kDiscussion = R"(
    1 ann
      2 bob: First of all.
        3 ann: Second to none.
          4
        5
      6!
      7
        8
)";

} // namespace

class AccessibleCommentTest : public AccessiblePage {
protected:
    AccessibleCommentTest()
    {
        page.scene.now = 1'002 + 3 * 60 * 60;
        page.scene.bookmarks = {ItemId(7)};
        view.setScene(page.scene);
        QObject::connect(&view, &ThreadView::activated, &view, [this](const Target &target) {
            activated.append(target);
            if (target.kind == Kind::Fold)
                page.rows.setFolded(target.item, !page.rows.options().folded.contains(target.item));
        });
    }

    void perform(int number, const QString &action) { comment(number).actionInterface()->doAction(action); }

    QList<Target> activated;
};

TEST_F(AccessibleCommentTest, IsNamedByAllThatStandsBeforeItsText)
{
    show(kDiscussion);
    EXPECT_EQ(nameOf(2), "bob, 3 hours ago, level 1, 1 of 3, 2 replies");
    EXPECT_EQ(nameOf(3), "ann, submitter, 2 hours ago, level 2, 1 of 2, 1 reply");
    EXPECT_EQ(nameOf(4), "u4, 2 hours ago, level 3, 1 of 1");
    EXPECT_EQ(nameOf(7), "u7, 2 hours ago, level 1, 3 of 3, 1 reply, bookmarked");
    EXPECT_EQ(comment(2).text(QAccessible::Description), u"First of all."_s);
    EXPECT_EQ(comment(2).role(), QAccessible::ListItem);
}

TEST_F(AccessibleCommentTest, AStubSaysWhatItIsAndHasNoText)
{
    show(kDiscussion);
    EXPECT_NE(nameOf(6).find("deleted"), std::string::npos);
    EXPECT_EQ(comment(6).text(QAccessible::Description), QString());
    EXPECT_EQ(comment(6).textInterface()->characterCount(), 0);
}

TEST_F(AccessibleCommentTest, TellsWhetherItIsFolded)
{
    show(kDiscussion);
    EXPECT_TRUE(comment(2).state().expandable);
    EXPECT_TRUE(comment(2).state().expanded);
    EXPECT_FALSE(comment(2).state().collapsed);
    EXPECT_FALSE(comment(4).state().expandable);
    EXPECT_FALSE(comment(4).state().expanded);
    page.rows.setFolded(ItemId(2), true);
    EXPECT_TRUE(comment(2).state().expandable);
    EXPECT_FALSE(comment(2).state().expanded);
    EXPECT_TRUE(comment(2).state().collapsed);
    EXPECT_EQ(nameOf(2), "bob, 3 hours ago, level 1, 1 of 3, 2 replies, 3 comments folded");
}

TEST_F(AccessibleCommentTest, TellsWhetherItIsCurrentAndFocused)
{
    show(kDiscussion);
    view.setCurrent(ItemId(3));
    EXPECT_TRUE(comment(3).state().selected);
    EXPECT_FALSE(comment(2).state().selected);
    giveFocus();
    EXPECT_TRUE(comment(3).state().focusable);
    EXPECT_TRUE(comment(3).state().focused);
    EXPECT_FALSE(comment(2).state().focused);
}

TEST_F(AccessibleCommentTest, TellsWhetherItIsInSight)
{
    show(kDiscussion);
    page.show(longThread(300));
    EXPECT_FALSE(comment(2).state().offscreen);
    EXPECT_TRUE(comment(290).state().offscreen);
    EXPECT_FALSE(comment(290).rect().isEmpty());
    view.show(ItemId(290));
    EXPECT_TRUE(comment(2).state().offscreen);
    EXPECT_FALSE(comment(290).state().offscreen);
    view.hide();
    EXPECT_TRUE(comment(290).state().invisible);
}

TEST_F(AccessibleCommentTest, OffersOnlyActionsThatLeadSomewhere)
{
    show(kDiscussion);
    EXPECT_EQ(actionsOf(2), "SetFocus, Fold, Jump to parent, First reply, Next reply, Open source, Bookmark");
    EXPECT_EQ(actionsOf(4), "SetFocus, Jump to parent, Open source, Bookmark");
    EXPECT_EQ(actionsOf(5), "SetFocus, Jump to parent, Open source, Bookmark");
    page.rows.setFolded(ItemId(7), true);
    EXPECT_EQ(actionsOf(7), "SetFocus, Unfold, Jump to parent, First reply, Open source, Bookmark");
    for (const QString &name : comment(2).actionInterface()->actionNames()) {
        EXPECT_FALSE(comment(2).actionInterface()->localizedActionName(name).isEmpty());
        EXPECT_FALSE(comment(2).actionInterface()->localizedActionDescription(name).isEmpty());
    }
}

TEST_F(AccessibleCommentTest, ActionsAreClicksOnIt)
{
    show(kDiscussion);
    perform(3, u"Jump to parent"_s);
    EXPECT_EQ(view.current(), ItemId(3)) << "who owns the view jumps";
    perform(2, u"First reply"_s);
    perform(2, u"Next reply"_s);
    perform(2, u"Open source"_s);
    perform(2, u"Bookmark"_s);
    EXPECT_EQ(activated,
        (QList<Target> {target(Kind::Reference, 2), target(Kind::Reference, 3), target(Kind::Reference, 6),
            target(Kind::Source, 2), target(Kind::Bookmark, 2)}));
    EXPECT_EQ(view.current(), ItemId(2));
}

TEST_F(AccessibleCommentTest, FoldsAndUnfolds)
{
    show(kDiscussion);
    perform(2, u"Fold"_s);
    EXPECT_EQ(thread().childCount(), 4);
    perform(2, u"Fold"_s);
    EXPECT_EQ(thread().childCount(), 4) << "what is folded offers no folding";
    perform(2, u"Unfold"_s);
    EXPECT_EQ(thread().childCount(), 7);
}

TEST_F(AccessibleCommentTest, TakesTheFocusAndComesIntoSight)
{
    show(kDiscussion);
    page.show(longThread(300));
    perform(200, QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.current(), ItemId(200));
    EXPECT_FALSE(comment(200).state().offscreen);
    giveFocus();
    const auto place = view.place();
    perform(200, QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.place().top, place.top) << "what is in sight stays where it is";
    EXPECT_EQ(view.place().offset, place.offset);
}

TEST_F(AccessibleCommentTest, ItsTextCanBeReadInPieces)
{
    show(kDiscussion);
    const QAccessibleTextInterface *text = comment(3).textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->characterCount(), 15);
    EXPECT_EQ(text->text(0, 6), u"Second"_s);
    EXPECT_EQ(text->text(-3, 900), u"Second to none."_s);
    int start = 0;
    int end = 0;
    EXPECT_EQ(text->textAtOffset(8, QAccessible::WordBoundary, &start, &end).trimmed(), u"to"_s);
    EXPECT_EQ(text->textAtOffset(8, QAccessible::CharBoundary, &start, &end), u"o"_s);
    EXPECT_EQ(text->textAtOffset(8, QAccessible::LineBoundary, &start, &end), u"Second to none."_s);
}

} // namespace backthread::threadview
