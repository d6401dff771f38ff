// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the translations in resources/translations to the sources and to each other.
#include "ui/wording/age.h"
#include "ui/wording/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool isCounted = false;
    bool isFinished = true;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message {});
            messages.last().isCounted = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!messages.last().isCounted)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QString folder()
{
    return QStringLiteral(BACKTHREAD_SOURCE_DIR "/resources/translations/");
}

QString fileOf(const std::string &language)
{
    return u"backthread_%1.ts"_s.arg(QString::fromStdString(language));
}

/// What stands for numbers and names, each once, sorted: %1, %L2, %n, %Ln.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

QString withoutCount(QStringList places)
{
    places.removeAll(u"%n"_s);
    places.removeAll(u"%Ln"_s);
    return places.join(u' ');
}

bool hasMnemonic(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(u'&');
}

} // namespace

class TranslationsTest : public testing::TestWithParam<std::string> { };

INSTANTIATE_TEST_SUITE_P(Languages, TranslationsTest, testing::Values("de", "en", "es", "ja"),
    [](const auto &language) { return language.param; });

TEST_P(TranslationsTest, HasAllTextsOfTheSources)
{
    const QString lupdate =
        QStandardPaths::findExecutable(u"lupdate"_s, {QStringLiteral(BACKTHREAD_QT_TOOLS)});
    if (lupdate.isEmpty())
        GTEST_SKIP() << "lupdate is not installed";
    const QTemporaryDir directory;
    const QString copy = directory.filePath(fileOf(GetParam()));
    ASSERT_TRUE(QFile::copy(folder() + fileOf(GetParam()), copy));
    QStringList arguments {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
        u"app"_s, u"ui"_s, u"-ts"_s, copy};
    if (GetParam() == "en")
        arguments.prepend(u"-pluralonly"_s);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(BACKTHREAD_SOURCE_DIR));
    process.start(lupdate, arguments);
    ASSERT_TRUE(process.waitForFinished(60'000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    const QList<Message> messages = messagesIn(copy);
    EXPECT_GT(messages.size(), 50);
    for (const Message &message : messages)
        EXPECT_TRUE(message.isFinished) << message.source.toStdString();
    EXPECT_EQ(messages.size(), messagesIn(folder() + fileOf(GetParam())).size());
}

TEST_P(TranslationsTest, KeepsPlacesAndMnemonics)
{
    for (const Message &message : messagesIn(folder() + fileOf(GetParam()))) {
        const QStringList wanted = placesIn(message.source);
        ASSERT_FALSE(message.translations.isEmpty()) << message.source.toStdString();
        for (const QString &translation : message.translations) {
            EXPECT_FALSE(translation.isEmpty()) << message.source.toStdString();
            EXPECT_EQ(withoutCount(placesIn(translation)), withoutCount(wanted))
                << message.source.toStdString();
            EXPECT_EQ(hasMnemonic(translation), hasMnemonic(message.source)) << message.source.toStdString();
        }
        EXPECT_EQ(placesIn(message.translations.last()), wanted) << message.source.toStdString();
    }
}

TEST_P(TranslationsTest, IsCompiledIn)
{
    QTranslator translator;
    EXPECT_TRUE(translator.load(u"backthread_"_s + QString::fromStdString(GetParam()), u":/translations"_s));
    EXPECT_EQ(translator.language().left(2), QString::fromStdString(GetParam()));
}

TEST(Translations, CountInEnglish)
{
    EXPECT_EQ(duration(60), u"1 minute"_s);
    EXPECT_EQ(duration(120), u"2 minutes"_s);
}

TEST(Translations, OfAnUnknownLanguageAreEnglish)
{
    translate(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));
    EXPECT_EQ(duration(120), u"2 minutes"_s);
}

} // namespace backthread::wording
