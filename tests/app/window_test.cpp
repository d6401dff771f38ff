// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a process of its own: what scripts see of it.
#include "tests/app/athome.h"

#include <QDir>
#include <QImage>
#include <QJsonObject>
#include <QTest>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class WindowTest : public AtHomeTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0);
    }

    /// The events of the trace so far, by name; of each the last.
    [[nodiscard]] QMap<QString, QJsonObject> events() const
    {
        QMap<QString, QJsonObject> found;
        for (const QByteArray &line : contentOf(m_trace).split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (!event.isEmpty())
                found.insert(event[u"event"_s].toString(), event);
        }
        return found;
    }

    QString m_trace = filePath(u"trace.jsonl"_s);
};

} // namespace

TEST_F(WindowTest, AScreenshotIsTakenOnceTheContentIsThere)
{
    const QString path = filePath(u"window.png"_s);
    const Outcome outcome =
        runOffline({u"1000"_s, u"--screenshot"_s, path, u"--size"_s, u"700x500"_s, u"--trace"_s, m_trace});
    EXPECT_EQ(outcome.code, 0) << outcome;
    const QImage image(path);
    EXPECT_EQ(image.size(), QSize(700, 500));
    EXPECT_EQ(events()[u"thread.painted"_s][u"id"_s].toInt(), 1000);
    EXPECT_EQ(events()[u"thread.painted"_s][u"from"_s].toString(), u"cache"_s);
}

TEST_F(WindowTest, WithoutAHomeThatCanBeWrittenItSaysSoAndEndsWithFour)
{
    const QString home = putFile(u"file"_s, "in the way") + u"/home"_s;
    const QString path = filePath(u"window.png"_s);
    const Outcome outcome = runAtHome({home, u"C.UTF-8"_s}, {u"--screenshot"_s, path});
    EXPECT_EQ(outcome.code, 4) << outcome;
    EXPECT_FALSE(outcome.err.isEmpty());
    EXPECT_TRUE(QFile::exists(path)) << "it was there";
}

TEST_F(WindowTest, DamagedSettingsAreAsIfThereWereNone)
{
    QByteArray garbage(4096, '\0');
    for (qsizetype i = 0; i < garbage.size(); ++i)
        garbage[i] = char((i * 7919) % 251);
    const QByteArray nonsense = "[window]\ngeometry=@ByteArray(no)\npanes=7\ntabs=x, y\ntab=-9\n"
                                "[reading]\ntext=huge\n[keys]\nquit=@Variant(\n[appearance]\ntheme=plaid\n";
    for (const QByteArray &content : {garbage, nonsense}) {
        QFile file(profilePath(u"settings.ini"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QString path = filePath(u"window.png"_s);
        const Outcome outcome = runOffline({u"--screenshot"_s, path});
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_TRUE(QFile::remove(path));
    }
}

TEST_F(WindowTest, OpensInAnyLanguage)
{
    for (const QString &locale : {u"xx_YY.UTF-8"_s, u"C"_s, u"de_DE.ISO-8859-1"_s}) {
        const QString path = filePath(u"%1-温.png"_s.arg(locale));
        const Outcome outcome = runAtHome(
            {filePath(u"home"_s), locale}, {u"--profile"_s, profilePath(), u"--screenshot"_s, path});
        EXPECT_EQ(outcome.code, 0) << locale.toStdString() << '\n' << outcome;
        EXPECT_TRUE(QFile::exists(path)) << locale.toStdString();
    }
}

TEST_F(WindowTest, TheSystemMayEndItInOrder)
{
    QProcess process;
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"1000"_s, u"--trace"_s, m_trace}));
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([this] { return events().contains(u"thread.painted"_s); }, 20'000));
    process.terminate();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);

    // It comes back where it was.
    ASSERT_TRUE(QFile::remove(m_trace));
    const Outcome outcome = runOffline({u"--screenshot"_s, filePath(u"again.png"_s), u"--trace"_s, m_trace});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(events()[u"thread.painted"_s][u"id"_s].toInt(), 1000);
}

TEST_F(WindowTest, ItLivesInTheBackgroundUntilTheSystemEndsIt)
{
    QDir backups(profilePath(u"backups"_s));
    ASSERT_TRUE(backups.removeRecursively());
    QProcess process;
    process.start(
        QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"--background"_s, u"--trace"_s, m_trace}));
    ASSERT_TRUE(process.waitForStarted());
    // A copy of the library is due when what goes on behind windows begins.
    ASSERT_TRUE(QTest::qWaitFor(
        [&backups] {
            backups.refresh();
            return !backups.entryList(QDir::Files).isEmpty();
        },
        20'000));
    EXPECT_EQ(process.state(), QProcess::Running);
    process.terminate();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(events().contains(u"window.painted"_s));
}

} // namespace backthread::app
