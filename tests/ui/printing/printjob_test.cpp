// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "pdfdocument.h"
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/printing/printjob.h"

#include <QDir>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::printing {

using namespace Qt::StringLiterals;
using threadview::kNow;

namespace {

class PrintJobTest : public testing::Test {
protected:
    [[nodiscard]] static PrintedView viewOf(const discussion::ThreadPtr &thread)
    {
        PrintedView view {thread, {}, {}, {}};
        view.scene.now = kNow;
        return view;
    }

    [[nodiscard]] PdfFile file(const QPageRanges &pages = {}) const
    {
        const QPageLayout layout(
            QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 14}, QPageLayout::Millimeter);
        return {path, layout, pages};
    }

    /// How a job ends.
    [[nodiscard]] static Result<void> outcomeOf(PrintJob &job)
    {
        Result<void> outcome = fail(Error::malformed(u"did not end"_s));
        QObject::connect(&job, &PrintJob::finished, &job, [&outcome] { outcome = {}; });
        QObject::connect(
            &job, &PrintJob::failed, &job, [&outcome](const Error &error) { outcome = fail(error); });
        const QSignalSpy finished(&job, &PrintJob::finished);
        const QSignalSpy failed(&job, &PrintJob::failed);
        EXPECT_TRUE(QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 60'000));
        EXPECT_EQ(finished.size() + failed.size(), 1);
        return outcome;
    }

    [[nodiscard]] Result<void> write(const PrintedView &view, const QPageRanges &pages = {})
    {
        PrintJob job(view, file(pages));
        return outcomeOf(job);
    }

    [[nodiscard]] PdfDocument written() const { return PdfDocument::read(path); }

    QTemporaryDir directory;
    QString path = directory.filePath(u"thread.pdf"_s);
};

TEST_F(PrintJobTest, APdfHasAllPagesAndATitle)
{
    const PrintedView view = viewOf(threadview::longThread(100));
    ASSERT_TRUE(write(view));
    PrintedThread thread(view, file().layout.paintRectPixels(PrintedThread::kPerInch).size());
    while (thread.layOutNext()) { }
    ASSERT_GT(thread.pages().size(), 3U);
    EXPECT_TRUE(written().isComplete());
    EXPECT_EQ(size_t(written().pages()), thread.pages().size());
    EXPECT_TRUE(written().hasTitle(u"A long discussion"_s));
}

TEST_F(PrintJobTest, TextInAPdfIsText)
{
    ASSERT_TRUE(write(viewOf(drawing::thread("1\n  2 bob: Grüße, Жизнь"))));
    for (const char16_t character : {u'b', u'ü', u'Ж'})
        EXPECT_TRUE(written().hasCharacter(character)) << int(character);
    EXPECT_FALSE(written().hasCharacter(u'Ω'));
}

TEST_F(PrintJobTest, LettersInAPdfAreFoundOneByOne)
{
    ASSERT_TRUE(write(viewOf(drawing::thread("1\n  2 bob: first office"))));
    EXPECT_TRUE(written().hasCharacter(u'f'));
    for (const char16_t ligature : {u'ﬁ', u'ﬃ', u'ﬀ'})
        EXPECT_FALSE(written().hasCharacter(ligature));
}

TEST_F(PrintJobTest, LinksInAPdfLeadSomewhereSafe)
{
    using text::Mark;
    discussion::Items items = drawing::items("1\n  2\n    3");
    items[1].text = text::RichText {u"one two three"_s,
        {{Mark::Kind::Link, 0, 3, u"https://example.com/a)(b?c=ü"_s},
            {Mark::Kind::Link, 4, 3, u"javascript:alert(1)"_s},
            {Mark::Kind::Link, 8, 5, u"file:///etc/passwd"_s}}};
    ASSERT_TRUE(write(viewOf(threadview::threadOf(items))));
    EXPECT_TRUE(written().hasLink("https://example.com/a%29%28b?c=%C3%BC"));
    EXPECT_TRUE(written().hasLink("https://news.ycombinator.com/item?id=3"));
    EXPECT_FALSE(written().hasLink("javascript:alert(1)"));
    EXPECT_FALSE(written().hasLink("javascript:alert%281%29"));
    EXPECT_FALSE(written().hasLink("file:///etc/passwd"));
}

TEST_F(PrintJobTest, OnlyThePagesThatWereAskedForAreWritten)
{
    QPageRanges pages;
    pages.addRange(2, 3);
    ASSERT_TRUE(write(viewOf(threadview::longThread(100)), pages));
    EXPECT_EQ(written().pages(), 2);
}

TEST_F(PrintJobTest, AFileThatCannotBeWrittenIsSaid)
{
    path = directory.filePath(u"no/such/folder/thread.pdf"_s);
    const Result<void> outcome = write(viewOf(drawing::thread("1\n  2")));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::File);
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST_F(PrintJobTest, AJobThatIsStoppedLeavesEverythingAsItWas)
{
    for (const bool wasThere : {false, true}) {
        if (wasThere) {
            ASSERT_TRUE(write(viewOf(drawing::thread("1\n  2"))));
        }
        PrintJob job(viewOf(threadview::longThread(4'000)), file());
        job.stop();
        const Result<void> outcome = outcomeOf(job);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
        EXPECT_EQ(QDir(directory.path()).entryList(QDir::Files),
            wasThere ? QStringList(u"thread.pdf"_s) : QStringList());
        EXPECT_EQ(written().pages(), wasThere ? 1 : 0);
    }
}

TEST_F(PrintJobTest, AJobThatGoesEndsAtOnceAndTellsNobody)
{
    {
        const PrintJob job(viewOf(threadview::longThread(4'000)), file());
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST_F(PrintJobTest, ProgressGrowsToTheWhole)
{
    PrintJob job(viewOf(threadview::longThread(100)), file());
    QList<int> shares;
    QObject::connect(&job, &PrintJob::progressed, &job, [&shares](int share) { shares.append(share); });
    ASSERT_TRUE(outcomeOf(job));
    ASSERT_GT(shares.size(), 10);
    EXPECT_LE(shares.size(), 100);
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_EQ(shares.last(), 100);
}

TEST_F(PrintJobTest, APrinterGetsEveryPage)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setPageLayout(file().layout);
    const PrintedView view = viewOf(threadview::longThread(100));
    PrintJob job(view, printer);
    QObject::connect(&job, &PrintJob::committed, &job, &PrintJob::stop); // too late
    ASSERT_TRUE(outcomeOf(job));
    const qsizetype pages = written().pages();
    ASSERT_TRUE(write(view));
    EXPECT_EQ(pages, written().pages());
}

TEST_F(PrintJobTest, APrinterGetsNothingOfAJobThatIsStoppedInTime)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    PrintJob job(viewOf(threadview::longThread(4'000)), printer);
    job.stop();
    EXPECT_FALSE(outcomeOf(job));
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST_F(PrintJobTest, APrinterThatTakesNothingIsSaid)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(directory.filePath(u"no/such/folder/thread.pdf"_s));
    PrintJob job(viewOf(drawing::thread("1\n  2")), printer);
    EXPECT_FALSE(outcomeOf(job));
}

} // namespace

} // namespace backthread::printing
