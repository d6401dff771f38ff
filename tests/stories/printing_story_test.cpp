// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdocument.h"
#include "readerstory.h"
#include "standin/generator.h"
#include "watchedapplication.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

// In milliseconds; what is painted in between is left out.
constexpr double kLongestBlock = 8;

class Printing : public ReaderStory {
protected:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool isFolderEmpty() const { return QDir(m_folder.path()).isEmpty(); }

    /// The dialog that came, with the keyboard; null where none did.
    template <typename Dialog>
    [[nodiscard]] Dialog *opened()
    {
        Dialog *dialog = nullptr;
        EXPECT_TRUE(eventually([&] {
            dialog = window().findChild<Dialog *>();
            return dialog && dialog->isActiveWindow() && QApplication::focusWidget();
        }));
        return dialog;
    }

    void waitUntilClosed()
    {
        ASSERT_TRUE(eventually([this] { return window().findChildren<QDialog *>().isEmpty(); }));
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    /// By key, and by keyboard alone.
    void saveAsPdf(const QString &path)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(opened<QFileDialog>(), nullptr);
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        ASSERT_TRUE(eventually([this] { return !window().findChild<QFileDialog *>(); }));
    }

    /// By key, to a file.
    void print(const QString &path)
    {
        press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = opened<QPrintDialog>();
        ASSERT_NE(dialog, nullptr);
        auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
        auto *fileName = dialog->findChild<QLineEdit *>(u"filename"_s);
        ASSERT_TRUE(printers && fileName);
        printers->setCurrentIndex(printers->count() - 1); // behind the printers of this machine
        fileName->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
    }

    [[nodiscard]] PdfDocument written(const QString &path)
    {
        EXPECT_TRUE(eventually([&] { return QFile::exists(path); }));
        return PdfDocument::read(path);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(Printing, AThreadIsSavedAsPdfByKey)
{
    start();
    goTo(u"1000"_s);
    saveAsPdf(pathOf(u"lighthouse"_s));
    const PdfDocument pdf = written(pathOf(u"lighthouse.pdf"_s));
    EXPECT_TRUE(pdf.isComplete());
    EXPECT_GE(pdf.pages(), 2);
    EXPECT_TRUE(pdf.hasTitle(page().snapshot().thread->story().title));
    EXPECT_TRUE(pdf.hasLink("https://news.ycombinator.com/item?id=1041"));
    waitUntilClosed();
    EXPECT_EQ(notice(), QString());
}

TEST_F(Printing, ASubThreadIsPrintedAsItIsShown)
{
    start();
    goTo(u"1000"_s);
    for (int steps = 0; current() != 1011 && steps < 50; ++steps)
        press(Qt::Key_J);
    ASSERT_EQ(current(), 1011);
    press(Qt::Key_F);
    settle();
    print(pathOf(u"part.pdf"_s));
    const PdfDocument pdf = written(pathOf(u"part.pdf"_s));
    EXPECT_EQ(pdf.pages(), 1);
    EXPECT_TRUE(pdf.hasLink("https://news.ycombinator.com/item?id=1011"));
    EXPECT_TRUE(pdf.hasLink("https://news.ycombinator.com/item?id=1032"));
    EXPECT_FALSE(pdf.hasLink("https://news.ycombinator.com/item?id=1041"));
    waitUntilClosed();
}

TEST_F(Printing, WhoeverCancelsGetsNoFile)
{
    start();
    goTo(u"1000"_s);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(opened<QFileDialog>(), nullptr);
    press(Qt::Key_Escape);
    waitUntilClosed();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_NE(opened<QPrintDialog>(), nullptr);
    press(Qt::Key_Escape);
    waitUntilClosed();
    EXPECT_TRUE(isFolderEmpty());
    EXPECT_EQ(notice(), QString());
}

TEST_F(Printing, AFileThatCannotBeWrittenIsSaidInTheBar)
{
    start();
    goTo(u"1000"_s);
    saveAsPdf(pathOf(u"no/such/folder/thread.pdf"_s));
    EXPECT_TRUE(eventually([this] { return !notice().isEmpty(); }));
    EXPECT_TRUE(notice().contains(u"cannot be read or written"_s)) << notice().toStdString();
    EXPECT_TRUE(isFolderEmpty());
}

TEST_F(Printing, ALongThreadCanBeReadWhileItIsSavedAndTheSavingCancelled)
{
    onServer([](standin::Server &server) { standin::generateThread(server.corpus(), 4000, 10'000, 7); });
    start();
    goTo(u"4000"_s);
    ASSERT_EQ(page().rows().rowCount(), 10'000);
    saveAsPdf(pathOf(u"long.pdf"_s));
    auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    application->startWatching();
    QProgressDialog *progress = nullptr;
    ASSERT_TRUE(eventually([&] {
        progress = window().findChild<QProgressDialog *>();
        // The offscreen platform activates whatever comes.
        return progress && progress->isActiveWindow() && progress->value() > 0;
    }));
    window().activateWindow();
    ASSERT_TRUE(eventually([this] { return page().isAncestorOf(QApplication::focusWidget()); }));
    press(Qt::Key_J);
    EXPECT_NE(current(), 0);
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return !window().findChild<QProgressDialog *>(); }));
    const WatchedApplication::Block block = application->stopWatching();
    EXPECT_LT(block.own, kLongestBlock) << block.what.constData();
    EXPECT_TRUE(isFolderEmpty());
    EXPECT_EQ(notice(), QString());
}

} // namespace

} // namespace backthread::stories
