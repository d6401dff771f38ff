// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/manualdialog.h"
#include "ui/shell/statusline.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTextBrowser>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

const auto kSecret = u"secretmermaid"_s;

class Help : public ReaderStory {
protected:
    /// Fills the profile with what is nobody else's business.
    void keepSecrets()
    {
        onServer([](standin::Server &server) {
            server.corpus().addComment(1010, kSecret, u"I am a "_s + kSecret + u'.');
        });
        library().putBookmark(ItemId(1010), {kSecret}, kSecret);
        upkeep().watches().setOwnName(kSecret);
        upkeep().watches().watch({.kind = discussion::Watch::Kind::User, .name = kSecret});
        upkeep().mutes().mute({.kind = discussion::Mute::Kind::Words, .text = kSecret}, {});
        upkeep().savedSearches().save({.query = kSecret, .name = kSecret});
        upkeep().savedSearches().remember(kSecret);
    }
    [[nodiscard]] QString copied()
    {
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_F1, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(eventually([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

TEST_F(Help, TheManualIsOpenedByItsKeyAndLinksOpenOutside)
{
    startReading();
    press(Qt::Key_F1);
    auto *manual = opened<help::ManualDialog>();
    EXPECT_TRUE(manual->findChild<QTextBrowser *>()->toPlainText().contains(u"Ctrl+Z"_s));
    Q_EMIT manual->linkActivated(QUrl(u"https://example.org/"_s));
    EXPECT_EQ(links().opened(), QList<QUrl> {QUrl(u"https://example.org/"_s)});
    closeDialog();
    EXPECT_EQ(openStory(), 1000);
}

TEST_F(Help, AboutTellsVersionLicenseAndLibraries)
{
    startReading();
    press(Qt::Key_F1, Qt::ShiftModifier);
    auto *about = opened<help::AboutDialog>();
    QString all;
    for (const auto *page : about->findChildren<QTextBrowser *>())
        all += page->toPlainText();
    for (const QString &part : {u"GNU GENERAL PUBLIC LICENSE"_s, u"LGPL-3.0-only"_s, u"SQLite"_s,
             u"libxml2"_s, u"RapidJSON"_s, u"zlib"_s, u"expected"_s})
        EXPECT_TRUE(all.contains(part)) << part.toStdString();
}

TEST_F(Help, DiagnosticsLeakNothingOfAProfileFullOfSecrets)
{
    startReading();
    keepSecrets();
    press(Qt::Key_F5);
    settle();
    goTo(u"2000"_s);
    const QString text = copied();
    EXPECT_TRUE(text.contains(u"1 bookmarks"_s)) << text.toStdString();
    for (const QString &word : {kSecret, u"lighthouse"_s, QDir::homePath(), u"/"_s, u"example.org"_s})
        EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << word.toStdString() << " is in\n"
                                                               << text.toStdString();
}

} // namespace backthread::stories
