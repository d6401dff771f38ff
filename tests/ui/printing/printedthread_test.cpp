// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/printing/textrecorder.h"
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/printing/printedthread.h"
#include "ui/thread/contrast.h"

#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace backthread::printing {

using namespace Qt::StringLiterals;
using discussion::ViewOptions;
using threadview::kNow;
using threadview::RowLayout;
using threadview::textsOf;

namespace {

constexpr auto kDiscussion = R"(
    1 alice: Story
      2 bob: What was said
        3 alice: An answer
          4 carol: A further answer
        5 dan: Another answer
      6 eve: Something else
)";

PrintedView viewOf(discussion::ThreadPtr thread, const ViewOptions &options = {})
{
    PrintedView view {std::move(thread), options, {}, {}};
    view.scene.now = kNow;
    return view;
}

QSize paperOf(QPageSize::PageSizeId size)
{
    const QPageLayout layout(
        QPageSize(size), QPageLayout::Portrait, {18, 16, 18, 14}, QPageLayout::Millimeter);
    return layout.paintRectPixels(PrintedThread::kPerInch).size();
}

const QSize kPaper = paperOf(QPageSize::A4);

void layOut(PrintedThread &thread)
{
    while (thread.layOutNext()) { }
}

/// The numbers of the comments whose text is painted, in the order of the pages.
std::string printed(const PrintedView &view)
{
    PrintedThread thread(view, kPaper);
    layOut(thread);
    TextRecorder recorder;
    QPainter painter(&recorder);
    for (int page = 0; page < int(thread.pages().size()); ++page)
        thread.paint(painter, page);
    static const QRegularExpression number(u"(?<=No\\.)\\d+"_s);
    std::string numbers;
    for (const auto &match : number.globalMatch(recorder.joined()))
        numbers += (numbers.empty() ? "" : " ") + match.captured().toStdString();
    return numbers;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace

TEST(PrintedThreadTest, EveryLineIsPaintedOnceAndInOrder)
{
    for (const QSize &paper : {kPaper, paperOf(QPageSize::Letter), QSize(300, 200)}) {
        PrintedThread thread(viewOf(threadview::longThread(60)), paper);
        layOut(thread);
        ASSERT_GT(thread.pages().size(), 3U);
        QString expected;
        for (int row = PrintedThread::kHead; row < thread.rowCount(); ++row)
            expected += withoutSpaces(textsOf(thread.layoutOf(row)).join(QString()));
        QString painted;
        for (int page = 0; page < int(thread.pages().size()); ++page) {
            TextRecorder recorder;
            QPainter painter(&recorder);
            thread.paint(painter, page);
            const QString foot = u"%1of%2"_s.arg(page + 1).arg(thread.pages().size());
            const QString text = recorder.joined();
            EXPECT_TRUE(text.endsWith(foot)) << text.right(20).toStdString();
            painted += text.chopped(foot.size()); // the title, which the foot begins with, is cut off below
            const QString title = withoutSpaces(recorder.texts().at(recorder.texts().size() - 2).text);
            EXPECT_TRUE(painted.endsWith(title));
            painted.chop(title.size());
        }
        EXPECT_EQ(painted, expected);
    }
}

TEST(PrintedThreadTest, NothingIsPaintedBesideThePaperOrIntoItsFoot)
{
    for (const QSize &paper : {kPaper, paperOf(QPageSize::Letter)}) {
        PrintedThread thread(viewOf(threadview::longThread(200)), paper);
        layOut(thread);
        for (int page = 0; page < int(thread.pages().size()); ++page) {
            TextRecorder recorder;
            QPainter painter(&recorder);
            thread.paint(painter, page);
            qreal foot = paper.height();
            for (qsizetype i = recorder.texts().size() - 1; i >= 0; --i) {
                const QRectF &place = recorder.texts().at(i).place;
                const bool isFoot = i >= recorder.texts().size() - 2;
                EXPECT_GE(place.left(), -1);
                EXPECT_LE(place.right(), paper.width() + 8) << "a space at the end of a line may hang over";
                EXPECT_GE(place.top(), -1);
                EXPECT_LE(place.bottom(), isFoot ? paper.height() + 1 : foot);
                if (isFoot)
                    foot = std::min(foot, place.top());
            }
        }
    }
}

TEST(PrintedThreadTest, ALongCommentGoesOnOverThePages)
{
    discussion::Items items = drawing::items("1\n  2\n  3");
    items[1].text = text::RichText {u"Many words. "_s.repeated(3'000), {}};
    PrintedThread thread(viewOf(threadview::threadOf(items)), kPaper);
    layOut(thread);
    const auto &pages = thread.pages();
    ASSERT_GT(pages.size(), 3U);
    EXPECT_EQ(pages.front().back().row, 0) << "it begins below the head";
    EXPECT_EQ(pages[1].size(), 1U);
    EXPECT_EQ(pages.back().back().row, 1);
    const int full = kPaper.height() - 4 * thread.style().lineHeight;
    for (size_t page = 0; page + 1 < pages.size(); ++page)
        EXPECT_GT(pages[page].back().y + pages[page].back().part.height(), full);
}

TEST(PrintedThreadTest, ShowsWhatTheViewShows)
{
    const auto thread = drawing::thread(kDiscussion);
    EXPECT_EQ(printed(viewOf(thread)), "2 3 4 5 6");
    EXPECT_EQ(printed(viewOf(thread, {.order = discussion::Order::Newest})), "6 5 4 3 2");
    EXPECT_EQ(printed(viewOf(thread, {.folded = {ItemId(2)}})), "2 6");
    EXPECT_EQ(printed(viewOf(thread, {.focus = ItemId(2)})), "2 3 4 5");
    EXPECT_EQ(printed(viewOf(thread, {.focus = ItemId(3), .context = true})), "2 3 4");
    EXPECT_EQ(printed(viewOf(thread, {.filter = {.author = u"carol"_s}})), "4");
}

TEST(PrintedThreadTest, AncestorsOfWhatAFilterFindsStandAsLines)
{
    PrintedThread thread(viewOf(drawing::thread(kDiscussion), {.filter = {.author = u"carol"_s}}), kPaper);
    layOut(thread);
    ASSERT_EQ(thread.rowCount(), 3);
    EXPECT_EQ(textsOf(thread.layoutOf(0)), QStringList(u"bob: What was said"_s));
    EXPECT_TRUE(textsOf(thread.layoutOf(PrintedThread::kHead)).join(u' ').contains(u"Only by carol"_s));
}

TEST(PrintedThreadTest, FoldedCommentsSayHowManyTheyHide)
{
    PrintedThread thread(viewOf(drawing::thread(kDiscussion), {.folded = {ItemId(2)}}), kPaper);
    layOut(thread);
    EXPECT_EQ(textsOf(thread.layoutOf(0)).last(), u"3 comments folded"_s);
}

TEST(PrintedThreadTest, RepliesStandFurtherInBesideTheirGuides)
{
    PrintedThread thread(viewOf(drawing::thread(kDiscussion)), kPaper);
    layOut(thread);
    const int left = thread.layoutOf(PrintedThread::kHead).left;
    EXPECT_EQ(thread.layoutOf(0).left, left);
    EXPECT_EQ(thread.layoutOf(2).left, left + 2 * thread.style().indent);
    QImage image(kPaper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    thread.paint(painter, 0);
    painter.end();
    const PrintedPart &reply = thread.pages().front().at(3);
    ASSERT_EQ(reply.row, 2);
    for (const int level : {0, 1}) {
        for (int y = reply.y; y < reply.y + reply.part.height(); ++y)
            EXPECT_EQ(image.pixelColor(left + level * thread.style().indent, y), thread.style().guide);
    }
}

TEST(PrintedThreadTest, IsDarkOnWhiteInADarkDesktop)
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark(Qt::black, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QGuiApplication::setPalette(dark);
    PrintedView view = viewOf(threadview::longThread(30));
    view.scene.style = threadview::ThreadStyle::from(QGuiApplication::font(), dark);
    PrintedThread thread(view, kPaper);
    layOut(thread);
    TextRecorder recorder;
    QPainter painter(&recorder);
    thread.paint(painter, 0);
    painter.end();
    QGuiApplication::setPalette(before);
    ASSERT_GT(recorder.texts().size(), 10);
    for (const TextRecorder::Text &each : recorder.texts())
        EXPECT_GE(threadview::contrast(each.color, Qt::white), threadview::kReadable)
            << each.text.toStdString();
}

TEST(PrintedThreadTest, SearchedWordsStayMarkedAndTheirTextIsWhole)
{
    PrintedView view = viewOf(drawing::thread(kDiscussion));
    view.scene.words = {u"said"_s};
    EXPECT_EQ(printed(view), "2 3 4 5 6");
}

TEST(PrintedThreadTest, AThreadWithoutATitleIsCalledByItsNumber)
{
    discussion::Items items = drawing::items("7\n  8");
    EXPECT_EQ(titleOf(*threadview::threadOf(items)), items.first().title);
    items.first().title.clear();
    EXPECT_EQ(titleOf(*threadview::threadOf(items)), u"No. 7"_s);
}

} // namespace backthread::printing
