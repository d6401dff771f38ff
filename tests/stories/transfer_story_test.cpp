// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "readerstory.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importline.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using settings::LibraryPage;
using settings::SettingsDialog;
using transferui::ExportDialog;
using transferui::ImportLine;

namespace {

class Transfer : public ReaderStory {
protected:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void nameFile(const QString &path)
    {
        auto *dialog = opened<QFileDialog>();
        ASSERT_NE(dialog, nullptr);
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        comeBack();
    }

    /// To the window, once its dialogs are closed.
    void comeBack()
    {
        ASSERT_TRUE(eventually([this] { return window().findChildren<QDialog *>().isEmpty(); }));
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        page().setFocus();
    }

    /// From the window, by keyboard but for the two boxes.
    void exportAs(const QString &what, const QString &format, const QString &name)
    {
        press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = opened<ExportDialog>();
        ASSERT_NE(dialog, nullptr);
        const auto boxes = dialog->findChildren<QComboBox *>();
        ASSERT_EQ(boxes.size(), 2);
        boxes.at(0)->setCurrentIndex(boxes.at(0)->findText(what, Qt::MatchStartsWith));
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findText(format));
        dialog->accept();
        nameFile(pathOf(name));
        ASSERT_TRUE(eventually([this, name] { return notice().contains(name); })) << notice().toStdString();
    }

    void dropOnWindow(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &drop);
    }

    [[nodiscard]] ImportLine &line() { return *window().findChild<ImportLine *>(); }

    static QByteArray commentLines(int from, int to)
    {
        QByteArray lines;
        for (int id = from; id < to; ++id) {
            lines += "{\"by\":\"a\",\"id\":" + QByteArray::number(id)
                + ",\"parent\":90000,\"text\":\"words\",\"time\":5,\"type\":\"comment\"}\n";
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(Transfer, WhatIsReadGoesToAFileAndTheFolderIsOneClickAway)
{
    startReading();
    exportAs(u"This discussion"_s, u"JSON"_s, u"all.json"_s);
    EXPECT_TRUE(contentOf(u"all.json"_s).startsWith("{\"id\":1000,"));
    ASSERT_TRUE(clickNotice());
    EXPECT_EQ(links().opened().last(), QUrl::fromLocalFile(QFileInfo(pathOf(u"all.json"_s)).absolutePath()));

    walkTo(1041);
    exportAs(u"The current comment"_s, u"Markdown"_s, u"part.md"_s);
    const QByteArray part = contentOf(u"part.md"_s);
    EXPECT_TRUE(part.contains("1041")) << part.toStdString();

    press(Qt::Key_A, Qt::ControlModifier);
    exportAs(u"1 selected comment"_s, u"CSV, for spreadsheets"_s, u"chosen.csv"_s);
    EXPECT_EQ(contentOf(u"chosen.csv"_s).count("\r\n"), 2) << contentOf(u"chosen.csv"_s).toStdString();

    exportAs(u"This list"_s, u"JSON"_s, u"list.json"_s);
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(u"list.json"_s)).array().size(), listed().size());
}

TEST_F(Transfer, WhatASearchShowsIsWhatIsExported)
{
    startReading();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"lighthou"_s);
    settle();
    const auto shown = listed().size();
    ASSERT_GT(shown, 0) << "what begins so";
    page().setFocus();
    exportAs(u"This list"_s, u"JSON"_s, u"hits.json"_s);
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(u"hits.json"_s)).array().size(), shown);
}

TEST_F(Transfer, AFileThatCannotBeWrittenIsSaid)
{
    startReading();
    press(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = opened<ExportDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_NO_FATAL_FAILURE(
        dialog->exportable().save(dialog->format(), pathOf(u"no/such"_s)).waitForFinished());
    EXPECT_FALSE(dialog->exportable().save(dialog->format(), pathOf(u"no/such"_s)).result());
    dialog->reject();
    comeBack();
}

TEST_F(Transfer, AListOfIdsIsChosenOrDroppedAndBecomesBookmarks)
{
    start();
    chooseSection(u"Bookmarks"_s);
    EXPECT_EQ(listed().size(), 0);
    press(Qt::Key_O, Qt::ControlModifier);
    nameFile(put(u"saved.txt"_s, "1041\nnonsense\nhttps://news.ycombinator.com/item?id=1000\n"));
    ASSERT_TRUE(eventually([this] { return listed().size() == 2; }));
    EXPECT_TRUE(eventually([this] { return notice().contains(u"only the number is known"_s); }))
        << notice().toStdString();

    dropOnWindow(put(u"more.txt"_s, "2000\n"));
    EXPECT_TRUE(eventually([this] { return listed().size() == 3; }));
}

TEST_F(Transfer, AnImportIsStoppedAndGoesOnWhereItWas)
{
    start();
    dropOnWindow(put(u"many.jsonl"_s, commentLines(90'001, 150'001)));
    ASSERT_TRUE(eventually([this] { return line().text().contains(u"many.jsonl"_s); }));
    named<QToolButton>(window(), u"Stop the import"_s)->click();
    ASSERT_TRUE(line().text().contains(u"stopped"_s)) << line().text().toStdString();
    named<QToolButton>(window(), u"Continue the import"_s)->click();
    EXPECT_FALSE(line().text().contains(u"stopped"_s));
    EXPECT_TRUE(eventually([this] { return notice().contains(u"60,000 items"_s); }))
        << notice().toStdString();
    EXPECT_TRUE(eventually([this] { return line().text().isEmpty(); })) << "once the cache is tidied";
}

TEST_F(Transfer, ALibraryThatIsRestoredShowsAtOnce)
{
    start();
    library().addBookmark(ItemId(1041), {u"sea"_s}, u"for the wall"_s);
    chooseSection(u"Bookmarks"_s);
    ASSERT_TRUE(eventually([this] { return listed().size() == 1; }));
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<SettingsDialog>();
    auto *sections = named<QListWidget>(*dialog, u"Sections"_s);
    sections->setCurrentItem(sections->findItems(u"Library"_s, Qt::MatchExactly).value(0));
    auto *copies = named<QTreeWidget>(*dialog, u"Backups"_s);
    named<QPushButton>(*dialog, u"Back up now"_s)->click();
    ASSERT_TRUE(eventually([copies] {
        return copies->topLevelItemCount() > 0 && copies->topLevelItem(0)->text(1) == u"1"_s
            && copies->topLevelItem(0)->text(2) == u"1"_s;
    }));
    named<QPushButton>(*dialog, u"Check"_s)->click();
    ASSERT_TRUE(eventually([dialog] {
        const auto labels = dialog->findChild<LibraryPage *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->text() == u"Library and cache are sound."_s; });
    }));

    library().removeBookmarks({ItemId(1041)});
    ASSERT_TRUE(eventually([this] { return listed().isEmpty(); }));
    ASSERT_TRUE(eventually([dialog] { return named<QPushButton>(*dialog, u"Restore …"_s)->isEnabled(); }));
    named<QPushButton>(*dialog, u"Restore …"_s)->click();
    QMessageBox *question = nullptr;
    ASSERT_TRUE(eventually([&] { return (question = dialog->findChild<QMessageBox *>()) != nullptr; }));
    named<QPushButton>(*question, u"Restore"_s)->click();
    EXPECT_TRUE(eventually([this] { return listed().size() == 1; })) << "nobody has to look again";
    EXPECT_TRUE(eventually([copies] { return copies->topLevelItemCount() == 2; })) << "what it was is kept";
    dialog->close();
}

} // namespace

} // namespace backthread::stories
