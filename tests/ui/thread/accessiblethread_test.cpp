// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/accessiblepage.h"
#include "tests/ui/thread/longthread.h"

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Order;

namespace {

constexpr auto kDiscussion = R"(
    1
      2
        3
          4
        5
      6
      7
        8
)";

} // namespace

class AccessibleThreadTest : public AccessiblePage {
protected:
    [[nodiscard]] QAccessible::Id idOf(int number) { return QAccessible::uniqueId(&comment(number)); }

    /// The comments in the order in which they are come upon.
    [[nodiscard]] std::string order()
    {
        std::string order;
        for (int row = 0; row < thread().childCount(); ++row) {
            QAccessibleInterface *child = thread().child(row);
            EXPECT_EQ(thread().indexOfChild(child), row);
            EXPECT_EQ(child->parent(), &thread());
            const QString text = child->text(QAccessible::Description);
            order += text.toStdString().substr(text.lastIndexOf(u' ')) + ',';
        }
        return order;
    }
};

TEST_F(AccessibleThreadTest, HasEveryShownCommentOnceInTheOrderOfTheView)
{
    show(kDiscussion);
    EXPECT_EQ(order(), " 2, 3, 4, 5, 6, 7, 8,");
    page.rows.setOptions({.order = Order::Newest});
    EXPECT_EQ(order(), " 8, 7, 6, 5, 4, 3, 2,");
    page.rows.setOptions({.folded = {ItemId(2)}});
    EXPECT_EQ(order(), " 2, 6, 7, 8,");
    EXPECT_EQ(thread().child(4), nullptr);
    EXPECT_EQ(thread().child(-1), nullptr);
}

TEST_F(AccessibleThreadTest, IsNamedAndDescribedByTheHead)
{
    discussion::Items items = longThreadItems(3);
    items[0].title = u"A walk in the hills"_s;
    items[0].url = u"https://walks.example/hills"_s;
    items[0].text = text::RichText {u"Bring boots."_s, {}};
    page.show(threadOf(items));
    EXPECT_EQ(thread().text(QAccessible::Name), u"A walk in the hills"_s);
    const QString description = thread().text(QAccessible::Description);
    EXPECT_FALSE(description.contains(u"walk in"_s)) << "heard once";
    for (const QString &part : {u"(walks.example)"_s, u"3 comments"_s, u"Bring boots."_s})
        EXPECT_TRUE(description.contains(part)) << part.toStdString();
}

TEST_F(AccessibleThreadTest, MakesNoCommentThatNobodyAsksFor)
{
    page.show(longThread(50'000));
    EXPECT_EQ(thread().childCount(), 50'000);
    EXPECT_EQ(thread().text(QAccessible::Name), u"A long discussion"_s);
    EXPECT_EQ(thread().knownComments(), 0);
    EXPECT_FALSE(thread().child(49'999)->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(thread().child(49'999), thread().child(49'999));
    EXPECT_EQ(thread().knownComments(), 1);
}

TEST_F(AccessibleThreadTest, CommentsKeepTheirIdentityForAsLongAsTheyAreShown)
{
    show(kDiscussion);
    const QAccessible::Id seven = idOf(7);
    const QAccessible::Id three = idOf(3);
    page.rows.setFolded(ItemId(2), true);
    EXPECT_EQ(idOf(7), seven);
    EXPECT_EQ(QAccessible::accessibleInterface(three), nullptr);
    page.rows.setFolded(ItemId(2), false);
    page.rows.setOptions({.order = Order::Answered});
    EXPECT_EQ(idOf(7), seven);
    page.show(drawing::thread("1\n  9\n  7 ann: Said otherwise.\n"));
    EXPECT_EQ(idOf(7), seven);
    EXPECT_EQ(comment(7).text(QAccessible::Description), u"Said otherwise."_s);
    page.show(drawing::thread("100\n  7\n"));
    EXPECT_EQ(QAccessible::accessibleInterface(seven), nullptr) << "another discussion";
    EXPECT_EQ(thread().knownComments(), 0);
}

TEST_F(AccessibleThreadTest, NothingIsLeftOfAViewThatIsGone)
{
    QAccessible::Id comment = 0;
    {
        ThreadView other(page.rows);
        page.show(drawing::thread(kDiscussion));
        comment = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&other)->child(0));
        EXPECT_NE(QAccessible::accessibleInterface(comment), nullptr);
    }
    EXPECT_EQ(QAccessible::accessibleInterface(comment), nullptr);
}

TEST_F(AccessibleThreadTest, TheCurrentCommentHasTheFocusThatTheViewHas)
{
    show(kDiscussion);
    view.setCurrent(ItemId(3));
    view.clearFocus();
    EXPECT_NE(thread().focusChild(), &comment(3)) << "without the keyboard no comment is focused";
    giveFocus();
    EXPECT_EQ(thread().focusChild(), &comment(3));
    view.step(Step::Next);
    EXPECT_EQ(thread().focusChild(), &comment(4));
    view.setCurrent({});
    EXPECT_EQ(thread().focusChild(), &thread());
}

TEST_F(AccessibleThreadTest, ALargeChangeMakesOnlyAFewComments)
{
    page.show(longThread(2'000));
    EXPECT_EQ(thread().childCount(), 2'000);
    page.rows.setOptions({.focus = ItemId(2)});
    EXPECT_EQ(thread().childCount(), 3);
    page.rows.setOptions({});
    EXPECT_EQ(thread().childCount(), 2'000);
    EXPECT_GT(thread().knownComments(), 0);
    EXPECT_LT(thread().knownComments(), 100) << "only those that were told of";
}

TEST_F(AccessibleThreadTest, CommentsAreFoundWhereTheyAreSeen)
{
    show(kDiscussion);
    for (const int number : {2, 3, 4}) {
        const QRect rect = comment(number).rect();
        EXPECT_EQ(thread().childAt(rect.center().x(), rect.center().y()), &comment(number));
        EXPECT_TRUE(rect.contains(
            view.viewport()->mapToGlobal(view.rectOf(target(Target::Kind::Number, number)).center())));
    }
    const QPoint outside = view.mapToGlobal(QPoint(-5, -5));
    EXPECT_EQ(thread().childAt(outside.x(), outside.y()), nullptr);
}

TEST_F(AccessibleThreadTest, NothingToShowIsNoTrouble)
{
    EXPECT_EQ(thread().childCount(), 0);
    EXPECT_EQ(thread().child(0), nullptr);
    EXPECT_TRUE(thread().text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(thread().text(QAccessible::Description).isEmpty());
}

} // namespace backthread::threadview
