// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a process of its own: what scripts see of it.
#include "tests/app/commandfixture.h"

#include <QDir>
#include <QImage>
#include <QJsonObject>
#include <QTest>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class WindowTest : public CommandTest {
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
