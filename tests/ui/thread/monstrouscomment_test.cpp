// SPDX-License-Identifier: GPL-3.0-or-later
// A comment as long as a book in a view: most of its heights are estimates, and nobody notices.
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "tests/ui/thread/strangetexts.h"
#include "ui/thread/threadview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using text::Mark;
using text::RichText;

namespace {

/// Where a link comes every few lines.
RichText book()
{
    RichText book;
    for (int page = 0; page < 600; ++page) {
        const QString address = u"https://example.org/%1"_s.arg(page);
        book.marks.append({Mark::Kind::Link, book.text.size(), address.size(), {}});
        book.text += address + u" and what there is to say of it, word after word, "_s.repeated(1 + page % 9)
            + (page % 50 == 49 ? u"\n"_s : u" "_s);
    }
    book.text = book.text.trimmed();
    return book;
}

discussion::ThreadPtr threadWith(const RichText &text, bool inTheStory = false)
{
    discussion::Items items = longThreadItems(30);
    items[inTheStory ? 0 : 10].text = text;
    items[inTheStory ? 0 : 10].parent = ItemId(inTheStory ? 0 : 1);
    return threadOf(items);
}

class MonstrousComment : public testing::Test {
protected:
    MonstrousComment()
    {
        view.resize(900, 700);
        view.setVisible(true);
        view.setScene(page.scene);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isMeasuring(); }, 30'000));
    }

    [[nodiscard]] QScrollBar &bar() { return *view.verticalScrollBar(); }
    [[nodiscard]] QImage screen() { return view.viewport()->grab().toImage(); }

    /// The page has moved up by so much.
    void expectMoved(const QImage &before, const QImage &after, int by)
    {
        const QRect kept(0, std::max(0, by), before.width(), before.height() - std::abs(by));
        EXPECT_EQ(before.copy(kept), after.copy(kept.translated(0, -by)));
    }

    Page page;
    ThreadView view {page.rows};
    const RichText text = book();
    const ItemId monster {11};
};

} // namespace

TEST_F(MonstrousComment, StaysInPlaceWhileItIsMeasured)
{
    page.show(threadWith(text));
    for (const int percent : {20, 50, 80}) {
        bar().setValue(bar().maximum() / 100 * percent);
        const QImage before = screen();
        settle();
        expectMoved(before, screen(), 0);
    }
}

TEST_F(MonstrousComment, StaysInPlaceWhenItIsLaidOutAnew)
{
    page.show(threadWith(text));
    (void)view.show(monster);
    settle();
    bar().setValue(bar().value() + 9'000);
    settle();
    const QImage before = screen();
    Scene scene = view.scene();
    scene.words = QStringList {u"nowhere"_s};
    scene.bookmarks = {ItemId(3)};
    view.setScene(scene);
    expectMoved(before, screen(), 0);
    settle();
    expectMoved(before, screen(), 0);
    page.show(threadWith(text)); // a refresh without news
    expectMoved(before, screen(), 0);
}

TEST_F(MonstrousComment, ScrollsByWhatTheWheelSays)
{
    page.show(threadWith(text));
    (void)view.show(ItemId(12));
    settle();
    for (const int step : {-120, 120}) {
        QImage before = screen();
        for (int i = 0; i < 60; ++i) {
            bar().setValue(bar().value() + step);
            const QImage after = screen();
            expectMoved(before, after, step);
            ASSERT_FALSE(HasFailure()) << step << " after " << i;
            before = after;
            QCoreApplication::processEvents();
        }
    }
}

TEST_F(MonstrousComment, OfTheStoryScrollsLikewise)
{
    page.show(threadWith(text, true));
    settle();
    QImage before = screen();
    for (int i = 0; i < 40; ++i) {
        bar().setValue(bar().value() + 400);
        const QImage after = screen();
        expectMoved(before, after, 400);
        ASSERT_FALSE(HasFailure()) << i;
        before = after;
    }
    settle();
    expectMoved(before, screen(), 0);
}

TEST_F(MonstrousComment, OfTheStoryStaysInPlaceWhileWhatIsAboveIsMeasured)
{
    page.show(threadWith(text, true));
    bar().setValue(bar().maximum() / 2);
    const QImage before = screen();
    settle();
    expectMoved(before, screen(), 0);
}

TEST_F(MonstrousComment, ItsLastLinkIsOneKeyAway)
{
    page.show(threadWith(text));
    view.setCurrent(monster);
    Target focused;
    QRect place;
    QObject::connect(&view, &ThreadView::referenceFocused, &view, [&](const Target &target, const QRect &at) {
        focused = target;
        place = at;
    });
    // From the end: the reference to its reply, if there is one, and then the text's.
    for (int i = 0; i < 4 && focused.text.isEmpty(); ++i)
        ASSERT_TRUE(view.stepReference(-1));
    EXPECT_EQ(focused.text, u"https://example.org/599"_s);
    EXPECT_TRUE(view.viewport()->rect().contains(place));
    EXPECT_EQ(view.rectOf(focused), place);
    settle();
    EXPECT_TRUE(view.viewport()->rect().contains(view.rectOf(focused)));
}

TEST_F(MonstrousComment, IsCopiedWhole)
{
    page.show(threadWith(text));
    view.setCurrent(monster);
    view.selectAll();
    view.copy(ThreadView::CopyAs::Text);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied, QString(text.text).replace(u'\n', u"\n\n"_s));
}

TEST_F(MonstrousComment, CopiesOfAnyTextAreTheText)
{
    for (const StrangeText &strange : strangeTexts()) {
        if (!strange.text.marks.isEmpty())
            continue; // copied in full, whatever is shown of them
        page.show(threadWith(strange.text));
        view.clearSelection();
        view.setCurrent(monster);
        view.selectAll();
        view.copy(ThreadView::CopyAs::Text);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), QString(strange.text.text).replace(u'\n', u"\n\n"_s))
            << strange.name;
    }
}

} // namespace backthread::threadview
