// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualdialog.h"
#include "ui/shell/commands.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace backthread::help {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

class ManualTest : public testing::Test {
protected:
    [[nodiscard]] QListWidget &contents() { return *m_dialog.findChild<QListWidget *>(); }
    [[nodiscard]] QTextBrowser &text() { return *m_dialog.findChild<QTextBrowser *>(); }
    [[nodiscard]] QStringList headings()
    {
        QStringList headings;
        for (int row = 0; row < contents().count(); ++row)
            headings.append(contents().item(row)->text());
        return headings;
    }

    ManualDialog m_dialog;
};

} // namespace

TEST(Manual, TellsEveryCommandAndItsKeys)
{
    const QString manual = textOf(u":/help/manual.md"_s);
    for (const shell::CommandInfo &info : shell::commands()) {
        QStringList keys;
        for (const QString &key : QString::fromLatin1(info.keys).split(u' ', Qt::SkipEmptyParts))
            keys.append(u'`' + key + u'`');
        const QString row = u"| %1 | %2 |"_s.arg(QString::fromUtf8(info.text), keys.join(u' '));
        EXPECT_TRUE(manual.contains(row)) << row.toStdString();
    }
    const auto rows = manual.count(u"\n| "_s) - 2 * manual.count(u"| command | keys |"_s);
    EXPECT_EQ(rows, qsizetype(shell::commands().size())) << "and nothing that is no command";
}

TEST(Manual, IsTheOneOfTheDocuments)
{
    for (const QString &name : {u"manual.md"_s, u"search.md"_s})
        EXPECT_EQ(textOf(u":/help/"_s + name), textOf(QStringLiteral(BACKTHREAD_SOURCE_DIR "/docs/") + name));
}

TEST_F(ManualTest, ContentsLeadToTheirHeading)
{
    ASSERT_TRUE(headings().contains(u"Privacy"_s)) << headings().join(u'|').toStdString();
    m_dialog.show();
    contents().setCurrentRow(int(headings().indexOf(u"Privacy"_s)));
    EXPECT_EQ(text().textCursor().block().text(), u"Privacy"_s);
    EXPECT_LT(std::abs(text().cursorRect().top()), text().fontMetrics().height());
}

TEST_F(ManualTest, NothingIsBeyondTheEdge)
{
    m_dialog.show();
    for (const QString &file : {u"manual.md"_s, u"search.md"_s}) {
        Q_EMIT text().anchorClicked(QUrl(file));
        EXPECT_TRUE(QTest::qWaitFor([this] { return text().horizontalScrollBar()->maximum() == 0; }))
            << file.toStdString();
    }
}

TEST_F(ManualTest, WordsAreFoundRoundTheEndAndWhatIsNotThereIsSaid)
{
    auto &words = *m_dialog.findChild<QLineEdit *>();
    words.setText(u"hotel"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    EXPECT_EQ(text().textCursor().selectedText(), u"hotel"_s);
    const int first = text().textCursor().position();
    QTest::keyClick(&words, Qt::Key_Return);
    EXPECT_EQ(text().textCursor().position(), first) << "there is one of it";
    words.setText(u"zeppelin"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    const auto labels = m_dialog.findChildren<QLabel *>();
    EXPECT_TRUE(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"not found"_s; }));
}

TEST_F(ManualTest, LinksOpenWithinItAndAddressesAreTold)
{
    const QSignalSpy links(&m_dialog, &ManualDialog::linkActivated);
    Q_EMIT text().anchorClicked(QUrl(u"search.md"_s));
    EXPECT_TRUE(text().toPlainText().startsWith(u"Searching"_s));
    contents().setCurrentRow(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return headings().contains(u"Privacy"_s); })) << "and back";
    Q_EMIT text().anchorClicked(QUrl(u"https://example.org/"_s));
    EXPECT_EQ(links.size(), 1);
    Q_EMIT text().anchorClicked(QUrl(u"../LICENSE"_s));
    EXPECT_TRUE(headings().contains(u"Privacy"_s)) << "what is not there changes nothing";
}

} // namespace backthread::help
